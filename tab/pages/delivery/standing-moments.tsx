import { Link } from "wouter";
import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { longDay } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { momentPath } from "./moment-path.ts";
import styles from "./planning.module.css";

/** What is planned already, since the year that is laid out has to go along with it. */
export function StandingMoments({ moments }: { readonly moments: readonly DeliveryMomentShown[] }) {
  const { language, tab } = useTexts();
  if (moments.length === 0) return null;
  return (
    <section className={styles.standing} aria-labelledby="standing">
      <h2 id="standing">{tab.planning.year.standing}</h2>
      <ul>
        {moments.map(({ id, title, day }) => (
          <li key={id}>
            <span className={styles.dayName}>{longDay(language, day)}</span> <Link href={momentPath(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
