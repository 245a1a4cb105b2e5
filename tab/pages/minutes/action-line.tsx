import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./minutes.module.css";

type MinutedAction = MinutesShown["items"][number]["actions"][number];

/** What was agreed on, who does it and by when, and how it ended since. */
export function ActionLine({ action }: { readonly action: MinutedAction }) {
  const { tab, language } = useTexts();
  const { actions: words } = tab.minutes;
  const { text, who, due, settled } = action;
  return (
    <li className={styles.action}>
      <p className={prose.prose} dir="auto">
        {text}
      </p>
      <p className={styles.who}>
        <span>{who}</span>
        <span>{due === null ? words.noDay : tab.actions.due(plainDay(language, due))}</span>
        {settled === null ? null : <span className={styles.settled}>{words[settled]}</span>}
      </p>
    </li>
  );
}
