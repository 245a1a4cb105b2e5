import { Link } from "wouter";
import type { Front } from "#src/front/front.contract.ts";
import { listed, longDay } from "#src/texts/format.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./front.module.css";

/** What one has to know beside what waits: who is on duty, and the next delivery moment. */
export function Around({ front }: { readonly front: Front }) {
  const next = front.moment?.underWay ? null : front.moment;
  if (front.duty === null && next === null) return null;
  return (
    <div className={styles.around}>
      {next === null ? null : <Moment moment={next} />}
      {front.duty === null ? null : <Duty duty={front.duty} />}
    </div>
  );
}

function Duty({ duty }: { readonly duty: NonNullable<Front["duty"]> }) {
  const { tab, language } = useTexts();
  const { me } = useAlliance();
  const isMine = duty.some(({ id }) => id === me.id);
  const names = listed(
    language,
    duty.map(({ name }) => name),
  );
  return (
    <Section title={isMine ? tab.front.youAreOnDuty : tab.front.duty}>
      <p className={styles.said}>{duty.length === 0 ? tab.front.noDuty : names}</p>
    </Section>
  );
}

function Moment({ moment }: { readonly moment: NonNullable<Front["moment"]> }) {
  const { tab, language } = useTexts();
  return (
    <Section title={tab.front.moment}>
      <p className={`${styles.said} ${styles.day}`}>
        <Link href={momentPath(moment.id)}>
          {longDay(language, moment.day)}, {moment.place}
        </Link>
      </p>
      <p className={styles.said}>{tab.delivery.daysToGo(moment.daysToGo)}</p>
      {moment.moved === null ? null : (
        <p className={styles.said}>
          {moment.moved === 0 ? tab.front.moved(0) : <Link href="/portfolio">{tab.front.moved(moment.moved)}</Link>}
        </p>
      )}
    </Section>
  );
}
