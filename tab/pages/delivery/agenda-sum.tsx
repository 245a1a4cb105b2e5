import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";

interface AgendaSumProps extends Pick<DeliveryMomentDetail, "length"> {
  /** The minutes of all items together. */
  readonly planned: number;
  readonly count: number;
  /** Of all items, also those that are left for the next time: the server counts these. */
  readonly total: number;
  /** Whether the reader can do something about too much. */
  readonly mayChange: boolean;
}

/** The server takes no more items than these. */
const mostItems = 200;

/** How the minutes of all items stand against the length of the moment. */
export function AgendaSum({ planned, length, count, total, mayChange }: AgendaSumProps) {
  const { agenda: words } = useTexts().tab;
  const left = length - planned;
  const share = length === 0 ? 100 : Math.min(100, Math.round((planned / length) * 100));
  return (
    <div className={styles.sum} data-over={left < 0 && mayChange}>
      <p className={styles.sumText}>
        <span>
          {words.planned(words.minutes(planned), words.minutes(length))}
          <span className={styles.count}>
            {total > mostItems * 0.9 ? words.nearlyFull(total, mostItems) : words.items(count)}
          </span>
        </span>
        {mayChange ? <strong>{leftInWords()}</strong> : null}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <div style={{ inlineSize: `${share}%` }} />
      </div>
    </div>
  );

  function leftInWords(): string {
    if (left < 0) return words.over(words.minutes(-left));
    return left === 0 ? words.full : words.left(words.minutes(left));
  }
}
