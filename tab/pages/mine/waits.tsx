import { Link } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";
import action from "#tab/ui/action.module.css";
import { useTexts } from "#tab/ui/texts.ts";

/** The way to what only the asker can do: go on with a draft, or answer what was asked back. */
export function Waits({ question }: { readonly question: QuestionRow }) {
  const { mine } = useTexts().tab;
  const { id, may } = question;
  const name = question.number ?? question.title;
  if (may.includes("intake.walk")) return <Way href={`/ask/${id}`} label={mine.goOn} full={mine.goOnWith(name)} />;
  if (may.includes("question.answer")) {
    return <Way href={`/questions/${id}`} label={mine.answer} full={mine.answerTo(name)} />;
  }
  return null;
}

interface WayProps {
  readonly href: string;
  readonly label: string;
  /** For who hears the link by itself. */
  readonly full: string;
}

function Way({ href, label, full }: WayProps) {
  return (
    <Link href={href} className={action.main} aria-label={full}>
      {label}
    </Link>
  );
}
