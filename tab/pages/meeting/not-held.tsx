import { Link } from "wouter";
import type { ReactNode } from "react";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { longDay, moment as momentOf } from "#src/texts/format.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { ButtonInPlace } from "#tab/acts/button-in-place.tsx";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { Reopen } from "#tab/pages/delivery/reopen.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { Big } from "./big-sheet.tsx";
import { BigSheet } from "./big-sheet.tsx";
import { KeptWords } from "./kept-words.tsx";
import styles from "./not-held.module.css";

interface NotHeldProps {
  readonly moment: DeliveryMomentDetail;
  /** For the wall and the stage of a call; null where it is a page like any other. */
  readonly big: Big | null;
}

/** Before it begins: who takes the minutes opens it, and all others need only wait here. */
export function NotBegun({ moment, big }: NotHeldProps) {
  const { language, tab } = useTexts();
  const { notBegun, live } = tab.meeting;
  const opening = useActOfMoment(moment, "delivery.open");
  const { day, from, daysToGo, agenda } = moment;
  return (
    <Instead moment={moment} big={big} title={notBegun.title}>
      <p>{notBegun.text(longDay(language, day), from)}</p>
      {agenda?.length === 0 ? <p>{notBegun.empty}</p> : null}
      {opening.isOffered && daysToGo > 0 ? <p>{notBegun.early}</p> : null}
      {opening.isOffered ? null : <p>{notBegun.wait}</p>}
      <LatestAct>
        <Acts>
          <ButtonInPlace of={opening} said={{}} primary label={notBegun.openIt} done={live} />
        </Acts>
      </LatestAct>
    </Instead>
  );
}

export function Cancelled({ moment, big }: NotHeldProps) {
  const { cancelled } = useTexts().tab.meeting;
  return (
    <Instead moment={moment} big={big} title={cancelled.title}>
      {moment.reason === null ? null : <p>{moment.reason}</p>}
      <p>{cancelled.text}</p>
      <p>
        <Link href="/delivery-moments">{cancelled.toAll}</Link>
      </p>
    </Instead>
  );
}

/** When it is over: what the reader was still writing, the way to the minutes, and for the network lead the way back. */
export function Closed({ moment, big }: NotHeldProps) {
  const { language, tab } = useTexts();
  const { closed, toMinutes } = tab.meeting;
  const { id, closedAt } = moment;
  return (
    <Instead moment={moment} big={big} title={closed.title}>
      {closedAt === null ? null : <p>{closed.text(momentOf(language, closedAt))}</p>}
      <KeptWords moment={moment} />
      <p>
        <Link href={momentPath(id, "minutes")}>{toMinutes}</Link>
      </p>
      <LatestAct>
        <Acts>
          <Reopen moment={moment} />
        </Acts>
      </LatestAct>
    </Instead>
  );
}

interface InsteadProps extends NotHeldProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Instead({ moment, big, title, children }: InsteadProps) {
  const { meeting } = useTexts().tab;
  const { id, title: name } = moment;
  if (big) {
    return (
      <BigSheet name={name} big={big}>
        <h2>{title}</h2>
        {children}
      </BigSheet>
    );
  }
  return (
    <section className={styles.instead}>
      <h1 className={styles.name} dir="auto">
        {name}
      </h1>
      <h2 className={styles.title}>{title}</h2>
      {children}
      <p className={styles.away}>
        <Link href={momentPath(id)}>{meeting.toMoment}</Link>
      </p>
    </section>
  );
}
