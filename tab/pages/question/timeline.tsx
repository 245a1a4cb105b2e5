import type { TimelineEntry } from "#src/question/question-shown.contract.ts";
import { listed, moment } from "#src/texts/format.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./timeline.module.css";

/** The audit trail, as a story. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { tab, language } = useTexts();
  const texts = tab.question;
  return (
    <Section title={texts.timeline}>
      <ol className={styles.timeline}>
        {entries.map(({ at, who, what, whom, done }) => (
          <li key={`${at}${what}${who?.id}`}>
            <p className={styles.what}>
              {who?.name ?? texts.system} {texts.happened[what]({ whom: listed(language, whom), done })}
            </p>
            <time className={styles.when} dateTime={at}>
              {moment(language, at)}
            </time>
          </li>
        ))}
      </ol>
    </Section>
  );
}
