import { Link } from "wouter";
import action from "#tab/ui/action.module.css";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";

interface EmptyListProps {
  readonly isNarrowed: boolean;
  /** The same list without its stage. */
  readonly all: string;
  readonly none: { readonly title: string; readonly text: string };
}

export function EmptyList({ isNarrowed, all, none }: EmptyListProps) {
  const { questions, shell } = useTexts().tab;
  if (isNarrowed) {
    return (
      <Nothing title={questions.emptyStage.title} text={questions.emptyStage.text}>
        <Link href={all}>{questions.emptyStage.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={none.title} text={none.text}>
      <Link href="/ask" className={action.main}>
        {shell.ask}
      </Link>
    </Nothing>
  );
}
