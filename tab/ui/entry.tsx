import type { Instant } from "#src/kernel/time.ts";
import { moment } from "#src/texts/format.ts";
import styles from "./entries.module.css";
import prose from "./prose.module.css";
import { useTexts } from "./texts.ts";

interface EntryProps {
  readonly by: { readonly name: string };
  readonly at: Instant;
  readonly text: string;
  /** What they were asked, where it answers something. */
  readonly asked?: string | null;
}

/** What somebody wrote, and when. */
export function Entry({ by, at, text, asked = null }: EntryProps) {
  const { tab, language } = useTexts();
  return (
    <li>
      {asked === null ? null : <p className={prose.quiet}>{tab.acts.askedFirst(asked)}</p>}
      <p className={prose.prose}>{text}</p>
      <p className={styles.by}>
        {by.name}, <time dateTime={at}>{moment(language, at)}</time>
      </p>
    </li>
  );
}
