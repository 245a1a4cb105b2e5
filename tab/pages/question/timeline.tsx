import type { TimelineEntry } from "#src/question/question-shown.contract.ts";
import { listed, moment } from "#src/texts/format.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "#tab/ui/timeline.module.css";
import { useThemeName } from "#tab/ui/use-suggested-themes.ts";

/** The audit trail, as a story. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { tab, language } = useTexts();
  const texts = tab.question;
  const nameOf = useThemeName();
  const named = (theme: TimelineEntry["theme"]) =>
    theme && { from: theme.from === null ? null : nameOf(theme.from), to: nameOf(theme.to) };
  return (
    <Section title={texts.timeline}>
      <ol className={styles.timeline}>
        {entries.map(({ at, who, what, whom, done, theme }) => (
          <li key={`${at}${what}${who?.id}`}>
            <p className={styles.what}>
              {who?.name ?? texts.system}{" "}
              {texts.happened[what]({ whom: listed(language, whom), done, theme: named(theme) })}
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
