import { Link } from "wouter";
import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { longDay } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./delivery.module.css";
import { momentPath } from "./moment-path.ts";
import { AgendaTag, CancelledTag } from "./moment-tags.tsx";
import { whereOf } from "./where-of.ts";

interface MomentRowProps {
  readonly moment: DeliveryMomentShown;
  /** How long it still takes, or how long ago it was. */
  readonly when: string;
}

/** One moment in the list. */
export function MomentRow({ moment, when }: MomentRowProps) {
  const texts = useTexts();
  const { language, tab } = texts;
  const { delivery } = tab;
  const { id, title, day, from, until, stage, published } = moment;
  const isCancelled = stage === "cancelled";
  return (
    <li className={styles.row} data-stage={stage}>
      <p className={styles.day}>{longDay(language, day)}</p>
      <div className={styles.about}>
        <h3 className={styles.rowTitle} dir="auto">
          <Link href={momentPath(id)} className={styles.titleLink}>
            {title}
          </Link>
        </h3>
        <p className={styles.where}>
          {delivery.time(from, until)}, {whereOf(moment, texts)}
        </p>
      </div>
      <div className={styles.standing}>
        {isCancelled ? <CancelledTag /> : <p className={styles.when}>{when}</p>}
        {stage === "planned" && published && moment.daysToGo >= 0 ? <AgendaTag moment={moment} /> : null}
        {stage === "closed" ? (
          <Link href={momentPath(id, "minutes")} aria-label={delivery.minutesOf(title)}>
            {delivery.minutes}
          </Link>
        ) : null}
      </div>
    </li>
  );
}
