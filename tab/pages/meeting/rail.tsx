import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ArrowForwardRegular } from "@fluentui/react-icons/svg/arrow-forward";
import { useEffect, useRef } from "react";
import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { timeOfDay } from "#src/texts/format.ts";
import { instantAt } from "#tab/api/server-time.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Held } from "./following.ts";
import { capturedOn, placeOf, progressOf } from "./following.ts";
import { doneAt, lateBy } from "./meeting-time.ts";
import styles from "./rail.module.css";
import { useServerNow } from "./server-clock.ts";
import { useArrival } from "./use-arrival.ts";
import type { Looking } from "./use-sight.ts";

interface RailProps {
  /** Whether it has the page to itself. */
  readonly alone?: boolean;
  readonly moment: DeliveryMomentDetail & Held;
  readonly sight: Pick<Looking, "item" | "lookAt" | "goBack">;
}

/** All items with how far the meeting is; choosing one opens it, and leaves everybody else where they are. */
export function Rail({ moment, sight, alone = false }: RailProps) {
  const { meeting } = useTexts().tab;
  const list = useRef<HTMLOListElement>(null);
  const { presenting, agenda } = moment;
  const common = presenting?.item;
  const arriveAt = useArrival();
  useEffect(() => {
    const { current: rail } = list;
    const item = rail?.querySelector<HTMLElement>('[data-progress="now"]');
    if (!rail || !item) return;
    // Within the rail alone: the page stays where the reader has it.
    rail.scrollTop = item.offsetTop - rail.clientHeight / 3;
  }, [common]);
  useEffect(() => {
    // Where it does not scroll by itself, whoever opens it still begins at what is at hand.
    if (alone) list.current?.querySelector('[data-progress="now"]')?.scrollIntoView({ block: "center" });
  }, [alone]);
  return (
    <nav aria-label={meeting.agenda} className={styles.rail}>
      <HowFar moment={moment} />
      <ol ref={list} className={styles.items}>
        {agenda.map((item) => (
          <Line key={item.id} moment={moment} item={item} sight={sight} onChoose={arriveAt} />
        ))}
      </ol>
    </nav>
  );
}

function HowFar({ moment }: Pick<RailProps, "moment">) {
  const { language, tab } = useTexts();
  const { meeting } = tab;
  const { at, of } = placeOf(moment, moment.presenting?.item);
  const done = timeOfDay(language, instantAt(doneAt(moment, useServerNow())));
  const late = lateBy(done, moment);
  return (
    <div className={styles.howFar}>
      <p className={styles.place}>{at === null ? meeting.noPlace(of) : meeting.place(at, of)}</p>
      <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} width="100" height="4" />
        <rect className={styles.done} width={of === 0 ? 0 : ((at ?? 0) / of) * 100} height="4" />
      </svg>
      <p className={styles.ends}>
        {meeting.endsAt(done)}
        {late === null ? null : <strong>, {meeting.late(late)}</strong>}
      </p>
    </div>
  );
}

interface LineProps extends Omit<RailProps, "alone"> {
  readonly item: AgendaItemShown;
  readonly onChoose: (item: string) => void;
}

function Line({ moment, item, sight, onChoose }: LineProps) {
  const { tab, moments } = useTexts();
  const { meeting } = tab;
  const { id, title, minutes, kind, initiative } = item;
  const progress = progressOf(moment, item);
  const captured = capturedOn(item);
  const isShown = sight.item?.id === id;
  function choose() {
    if (progress === "now") sight.goBack();
    else sight.lookAt(id);
    onChoose(id);
  }
  const said = {
    now: meeting.now,
    treated: meeting.treated,
    postponed: meeting.postponed,
    to_come: null,
  }[progress];
  return (
    <li className={styles.item} data-progress={progress}>
      <button
        type="button"
        className={styles.choose}
        {...(isShown ? { "aria-current": "true" as const } : {})}
        onClick={choose}
      >
        <span className={styles.sign} aria-hidden="true">
          {progress === "treated" ? <CheckmarkCircleRegular /> : null}
          {progress === "postponed" ? <ArrowForwardRegular /> : null}
        </span>
        <span className={styles.title}>{title}</span>
        <span className={styles.small}>
          {[
            said,
            // One initiative may stand on an agenda for several reasons.
            initiative ? moments.kinds[kind] : null,
            minutes > 0 ? meeting.short(minutes) : null,
            captured > 0 ? meeting.captured(captured) : null,
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </span>
      </button>
    </li>
  );
}
