import { useEffect, useRef, useState } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/**
 * After a decision that stood here was taken back, by whomever. What the question says is what counts: others may hear of it
 * before the answer arrives, and with the decision its form goes, so the form cannot tell it.
 */
export function UndoneNote({ question }: { readonly question: QuestionShown }) {
  const [seen, setSeen] = useState(() => after("none", question));
  const now = after(seen, question);
  if (now !== seen) setSeen(now);
  return now === "undone" ? <Undone /> : null;
}

type Seen = "none" | "stands" | "undone";

function after(seen: Seen, { decision, stage }: QuestionShown): Seen {
  if (decision !== null) return "stands";
  // A question that is reopened goes back further.
  return seen !== "none" && stage === "in_triage" ? "undone" : "none";
}

function Undone() {
  const { decision } = useTexts().tab;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever took it back stood in the form that is gone; whoever is elsewhere on the page stays there.
    if (document.activeElement === document.body) note.current?.focus();
  }, []);
  return (
    <Note ref={note} intent="success">
      {decision.undone}
    </Note>
  );
}
