import type { QuestionShown } from "#src/question/question.contract.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./question.module.css";

/** The asker's own words, and what was asked back or helped at once. */
export function Asked({ question }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const { text, title, askedBack, helpedBy } = question;
  return (
    <Section title={tab.question.asked}>
      <blockquote className={styles.asked}>{text === "" ? title : text}</blockquote>
      {askedBack === null ? null : (
        <div className={styles.answer}>
          <h3 className={styles.small}>{tab.question.askedBack}</h3>
          <p className={styles.prose}>{askedBack}</p>
        </div>
      )}
      {helpedBy === null ? null : (
        <div className={styles.answer}>
          <h3 className={styles.small}>{tab.question.helpedBy}</h3>
          <p className={styles.prose}>
            <strong>{helpedBy.title}</strong>
            <br />
            {helpedBy.description}
          </p>
        </div>
      )}
    </Section>
  );
}
