import type { ReactNode } from "react";
import { Link } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { ConfidentialTag } from "./confidential-tag.tsx";
import styles from "./question-list.module.css";
import { LateTag, StageTag } from "./stage-tag.tsx";
import { useTexts } from "./texts.ts";
import { ThemeTag } from "./theme-tag.tsx";

export function QuestionList({ children }: { readonly children: ReactNode }) {
  return <ol className={styles.list}>{children}</ol>;
}

interface QuestionLineProps {
  readonly question: QuestionRow;
  /** In front of all, in place of the age at the end. */
  readonly lead?: ReactNode;
  readonly state?: ReactNode;
  readonly action?: ReactNode;
}

/** A question on one line: what it is, who asked, how it stands, and what can be done. */
export function QuestionLine({ question, lead, state, action }: QuestionLineProps) {
  const { tab } = useTexts();
  const { asker, organisation, number, ageInDays } = question;
  return (
    <li className={styles.line} data-lead={lead !== undefined} data-action={action !== undefined}>
      {lead === undefined ? null : <div className={styles.lead}>{lead}</div>}
      <div className={styles.what}>
        <p className={styles.above}>
          {number === null ? null : <span className={styles.number}>{number}</span>}
          <StageTag question={question} />
          {question.confidential ? <ConfidentialTag /> : null}
          {question.overdue ? <LateTag /> : null}
        </p>
        <h2 className={styles.title}>
          <Link href={`/questions/${question.id}`}>{question.title}</Link>
        </h2>
        <p className={styles.below}>
          {organisation ? tab.questions.by(asker.name, organisation.name) : asker.name}
          {lead === undefined ? `, ${tab.questions.asked(ageInDays)}` : ""}
        </p>
      </div>
      <div className={styles.state}>
        <p>
          <ThemeTag theme={question.theme} />
        </p>
        {state}
      </div>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </li>
  );
}
