import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { Link } from "wouter";
import type { QuestionCard as Card } from "#src/portfolio/portfolio-overview.contract.ts";
import { dayOfMoment, plainDay } from "#src/texts/format.ts";
import { today } from "#tab/api/today.ts";
import { useTheme } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./question-card.module.css";
import { isLate } from "./question-late.ts";

/** A question that may become an initiative: lighter than one. */
export function QuestionCard({ card }: { readonly card: Card }) {
  const { tab, language } = useTexts();
  const { board } = tab.portfolio;
  const theme = useTheme(card.theme);
  const { id, number, title, organisation, askedAt, due } = card;
  return (
    <article className={styles.card} data-accent={theme?.accent ?? "grey"} data-stop={id}>
      <p className={styles.small}>
        {number} {organisation?.name}
      </p>
      <h5 className={styles.title} dir="auto">
        <Link href={`/questions/${id}`}>{title}</Link>
      </h5>
      {due !== null && isLate(card, today()) ? (
        <p className={styles.late}>
          <WarningRegular aria-hidden="true" />
          {board.overdue(plainDay(language, due))}
        </p>
      ) : (
        <p className={styles.small}>
          {due === null ? board.asked(dayOfMoment(language, askedAt)) : board.due(plainDay(language, due))}
        </p>
      )}
    </article>
  );
}
