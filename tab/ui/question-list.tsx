import type { ReactNode } from "react";
import { Link } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { ConfidentialTag } from "./confidential-tag.tsx";
import styles from "./question-list.module.css";
import { LateTag, StageTag } from "./stage-tag.tsx";
import { useTexts } from "./texts.ts";
import { ThemeTag } from "./theme-tag.tsx";

export function QuestionList({ children }: { readonly children: ReactNode }) {
  return (
    // For who wants to lead the keyboard here.
    <ol tabIndex={-1} className={styles.list}>
      {children}
    </ol>
  );
}

/** In the place of a question that is not in the list any more, so that those below it stay where they are. */
export function LeftLine() {
  const { list } = useTexts().tab.states;
  return <li className={styles.left}>{list.left}</li>;
}

interface QuestionLineProps {
  readonly question: QuestionRow;
  /** In place of the title as it is, to mark something in it. */
  readonly title?: ReactNode;
  /** Where it is read, when that is not simply its own page. */
  readonly href?: string;
  /** In front of all, in place of the age at the end. */
  readonly lead?: ReactNode;
  readonly state?: ReactNode;
  readonly action?: ReactNode;
}

/** A question on one line: what it is, who asked, how it stands, and what can be done. */
export function QuestionLine({
  question,
  title = question.title,
  href = `/questions/${question.id}`,
  lead,
  state,
  action,
}: QuestionLineProps) {
  const { tab, language } = useTexts();
  const { asker, organisation, number, ageInDays, due } = question;
  const age = isAsked(question) ? tab.questions.asked(ageInDays) : tab.questions.begun(ageInDays);
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
        <h2 className={styles.title} dir="auto">
          <Link href={href}>{title}</Link>
        </h2>
        <p className={styles.below}>
          {organisation ? tab.questions.by(asker.name, organisation.name) : asker.name}
          {lead === undefined ? `, ${age}` : ""}
        </p>
      </div>
      <div className={styles.state}>
        <p>
          <ThemeTag theme={question.theme} />
        </p>
        {due === null || lead !== undefined ? null : <p>{tab.questions.dueBy(plainDay(language, due))}</p>}
        {state}
      </div>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </li>
  );
}

/** Not one that its asker is still writing, or never sent. */
function isAsked({ stage }: QuestionRow): boolean {
  return stage !== "draft" && stage !== "expired";
}
