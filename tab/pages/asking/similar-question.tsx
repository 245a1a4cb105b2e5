import { Link } from "wouter";
import type { SimilarQuestion } from "#src/intake/similar-questions.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { StageTag } from "#tab/ui/stage-tag.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./beside.module.css";

/** An earlier question, how it ended, and following it instead of asking it again. */
export function SimilarQuestionLine({ question }: { readonly question: SimilarQuestion }) {
  const { tab, question: words } = useTexts();
  const { asking } = tab;
  const { id, number, title, ending, follows } = question;
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
      <div className={styles.acts}>
        <ActButton
          question={question}
          act="question.follow"
          small
          said={{ follows: !follows }}
          label={follows ? words.unfollow : asking.follow}
          fullLabel={follows ? `${words.unfollow}: ${number}` : asking.followThis(number)}
          done={follows ? asking.followed : words.done.unfollowed}
        />
      </div>
    </li>
  );
}
