import { plainDay } from "#src/texts/format.ts";
import { useActions } from "#tab/api/use-actions.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./stage.module.css";

/** The actions that are open by now, the first day first, to read along with; in the room they can be ended. */
export function StillOpen() {
  const { language, tab } = useTexts();
  const { lookingBack, actionFor } = tab.meeting;
  const { data } = useActions("all");
  if (!data) return null;
  if (data.length === 0) return <p className={styles.note}>{lookingBack.noActions}</p>;
  return (
    <ul className={styles.open} aria-label={lookingBack.actions}>
      {data.map(({ id, text, who, due }) => (
        <li key={id}>
          {text}
          {who ? <span>{actionFor(who.name, due === null ? null : plainDay(language, due))}</span> : null}
        </li>
      ))}
    </ul>
  );
}
