import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** After deciding: that it is recorded, and the way back to what still waits. */
export function DecidedNote({ question }: { readonly question: QuestionShown }) {
  const { decision } = useTexts().tab;
  const back = useRef<HTMLAnchorElement>(null);
  // The form and its button are gone; the keyboard goes on here.
  useEffect(() => back.current?.focus(), []);
  return (
    <Note
      intent="success"
      action={
        <Link ref={back} href="/triage">
          {decision.backToTriage}
        </Link>
      }
    >
      {decision.decided(question.number ?? question.title)}
    </Note>
  );
}
