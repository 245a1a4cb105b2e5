import { Link } from "wouter";
import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { longDay } from "#src/texts/format.ts";
import action from "#tab/ui/action.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./delivery.module.css";
import { momentPath } from "./moment-path.ts";
import { AgendaTag } from "./moment-tags.tsx";
import { useMoment } from "./use-moment.ts";
import { whereOf } from "./where-of.ts";

/** The moment under way, or the first that comes: how long it takes, and where to go on. */
export function NextUp({ moment }: { readonly moment: DeliveryMomentShown }) {
  const texts = useTexts();
  const { language, tab } = texts;
  const { delivery } = tab;
  // Whoever prepares it sees how far it is; the page behind the link asks for it as well.
  const agenda = useMoment(moment.id).data?.agenda ?? null;
  const isUnderWay = moment.stage === "in_progress";
  return (
    <section className={styles.next} aria-labelledby={moment.id}>
      <div>
        <p className={styles.label}>{isUnderWay ? delivery.meeting : delivery.next}</p>
        <p className={styles.daysToGo}>{isUnderWay ? delivery.underWay : delivery.daysToGo(moment.daysToGo)}</p>
      </div>
      <div className={styles.nextAbout}>
        <h2 id={moment.id} className={styles.title} dir="auto">
          <Link href={momentPath(moment.id)} className={styles.titleLink}>
            {moment.title}
          </Link>
        </h2>
        <p className={styles.day}>
          {longDay(language, moment.day)}, {delivery.time(moment.from, moment.until)}
        </p>
        <p className={styles.where}>{whereOf(moment, texts)}</p>
        <p className={styles.onward}>
          {isUnderWay ? (
            <Link href={momentPath(moment.id, "live")} className={action.main}>
              {delivery.goLive}
            </Link>
          ) : (
            <>
              <Link href={momentPath(moment.id)} className={action.main}>
                {delivery.seeAgenda}
              </Link>
              <AgendaTag moment={moment} draft={agenda} />
            </>
          )}
        </p>
      </div>
    </section>
  );
}
