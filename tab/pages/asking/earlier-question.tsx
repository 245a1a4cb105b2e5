import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { listed } from "#src/texts/format.ts";
import prose from "#tab/ui/prose.module.css";
import { StageTag } from "#tab/ui/stage-tag.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./beside.module.css";

export type EarlierQuestion = QuestionShown["earlier"][number];

const mostWords = 5;

/** A question of before that may answer this one, and by which words it was found. */
export function EarlierQuestionLine({ question }: { readonly question: EarlierQuestion }) {
  const { intake, language } = useTexts();
  const { id, number, title, ending, words } = question;
  return (
    <li className={styles.line}>
      <p className={styles.above}>
        <span>{number}</span>
        <StageTag question={question} />
      </p>
      <p className={styles.name}>
        <Link href={`/questions/${id}`}>{title}</Link>
      </p>
      {ending === null ? null : <p className={styles.some}>{ending}</p>}
      {words.length === 0 ? null : (
        <p className={prose.small}>{intake.foundBy(listed(language, words.slice(0, mostWords)))}</p>
      )}
    </li>
  );
}
