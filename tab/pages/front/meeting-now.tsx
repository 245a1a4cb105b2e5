import { Link } from "wouter";
import type { Front } from "#src/front/front.contract.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./front.module.css";

/** A delivery moment that is going on comes before all that waits. */
export function MeetingNow({ moment }: { readonly moment: NonNullable<Front["moment"]> }) {
  const { front, delivery } = useTexts().tab;
  return (
    <Section title={front.underWay}>
      <ul className={styles.lines}>
        <li className={styles.line}>
          <div className={styles.what}>
            <p className={styles.title} dir="auto">
              <Link
                href={momentPath(moment.id, "live")}
                className={styles.whole}
                aria-label={`${moment.title}: ${delivery.goLive}`}
              >
                {moment.title}
              </Link>
            </p>
            <p className={styles.why}>{moment.place}</p>
          </div>
          <span className={`${styles.todo} ${styles.now}`} aria-hidden="true">
            {delivery.goLive}
          </span>
        </li>
      </ul>
    </Section>
  );
}
