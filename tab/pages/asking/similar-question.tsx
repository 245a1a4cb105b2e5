import type { ReactNode } from "react";
import { Link } from "wouter";
import type { SimilarQuestion } from "#src/intake/similar-questions.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { StageTag } from "#tab/ui/stage-tag.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./beside.module.css";

interface SimilarQuestionProps {
  readonly question: SimilarQuestion;
  /** What can be done with it in the place of following it. */
  readonly act?: ReactNode;
}

/** An earlier question, how it ended, and following it instead of asking it again. */
export function SimilarQuestionLine({ question, act }: SimilarQuestionProps) {
  const { intake } = useTexts();
  const { id, number, title, ending, organisation } = question;
  return (
    <li className={styles.line}>
      <p className={styles.above}>
        <span>{number}</span>
        {organisation === null ? null : <span>{intake.askedFor(organisation.name)}</span>}
        <StageTag question={question} />
      </p>
      <p className={styles.name}>
        <Link href={`/questions/${id}`}>{title}</Link>
      </p>
      {ending === null ? null : <p className={styles.some}>{ending}</p>}
      <div className={styles.acts}>{act ?? <Follow question={question} />}</div>
    </li>
  );
}

function Follow({ question }: { readonly question: SimilarQuestion }) {
  const { tab, question: words } = useTexts();
  const { asking } = tab;
  const { number, follows } = question;
  return (
    <ActButton
      question={question}
      act="question.follow"
      small
      said={{ follows: !follows }}
      label={follows ? words.unfollow : asking.follow}
      fullLabel={follows ? `${words.unfollow}: ${number}` : asking.followThis(number)}
      done={follows ? asking.followed : words.done.unfollowed}
    />
  );
}
