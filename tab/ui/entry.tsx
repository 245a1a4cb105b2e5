import type { Instant } from "#src/kernel/time.ts";
import { moment } from "#src/texts/format.ts";
import styles from "./entries.module.css";
import prose from "./prose.module.css";
import { useTexts } from "./texts.ts";

interface EntryProps {
  readonly by: { readonly name: string };
  readonly at: Instant;
  readonly text: string;
}

/** What somebody wrote, and when. */
export function Entry({ by, at, text }: EntryProps) {
  const { language } = useTexts();
  return (
    <li>
      <p className={prose.prose}>{text}</p>
      <p className={styles.by}>
        {by.name}, <time dateTime={at}>{moment(language, at)}</time>
      </p>
    </li>
  );
}
