import { useEffect, useRef, useState } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/**
 * After a decision or a joining that stood here was taken back, by whomever. What the question says is what counts: others may hear of it
 * before the answer arrives, and with what stood its form goes, so the form cannot tell it.
 */
export function UndoneNote({ question }: { readonly question: QuestionShown }) {
  const [seen, setSeen] = useState(() => after("none", question));
  const now = after(seen, question);
  if (now !== seen) setSeen(now);
  const { tab, triage } = useTexts();
  if (now === "undone") return <Undone said={tab.decision.undone} />;
  return now === "parted" ? <Undone said={triage.joiningUndone} /> : null;
}

type Seen = "none" | "decided" | "undone" | "joined" | "parted";

function after(seen: Seen, { decision, stage }: QuestionShown): Seen {
  if (decision !== null) return "decided";
  if (stage === "joined") return "joined";
  if (seen === "joined" || seen === "parted") return "parted";
  // A question that is reopened goes back further.
  return seen !== "none" && stage === "in_triage" ? "undone" : "none";
}

function Undone({ said }: { readonly said: string }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever took it back stood in the form that is gone; whoever is elsewhere on the page stays there.
    if (document.activeElement === document.body) note.current?.focus();
  }, []);
  return (
    <Note ref={note} intent="success">
      {said}
    </Note>
  );
}
