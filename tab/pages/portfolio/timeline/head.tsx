import { Link } from "wouter";
import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { monthAlone, plainDay, shortDay } from "#src/texts/format.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { percent } from "./bar.tsx";
import { dayNumbered } from "./days.ts";
import grid from "./grid.module.css";
import styles from "./head.module.css";
import type { PlacedMoment } from "./placed.ts";
import type { Period, Scale } from "./scale.ts";
import { quarterNumber, shareAt } from "./scale.ts";
import type { Words } from "./use-words.ts";

export type TimedMoment = DeliveryMomentShown & { readonly at: number };

interface HeadProps {
  readonly scale: Scale;
  readonly words: Words;
  readonly moments: readonly PlacedMoment<TimedMoment>[];
  readonly today: number;
}

/** The scale above the rows, and below it the delivery moments. */
export function Head({ scale, words, moments, today }: HeadProps) {
  const { tab, language } = useTexts();
  const { timeline } = tab;
  const dayAt = (day: number) => plainDay(language, dayNumbered(day));
  const period = timeline.period(dayAt(scale.from), dayAt(scale.until - 1));
  return (
    <div role="rowgroup" className={grid.head}>
      <div role="row" className={styles.scale}>
        <div role="columnheader" className={`${grid.name} ${styles.corner}`}>
          {timeline.initiative}
        </div>
        <div role="columnheader" className={grid.track}>
          <span className="unseen">{period}</span>
          <Names periods={scale.above} scale={scale} strong />
          <Names periods={scale.below} scale={scale} />
          <span className={styles.today} style={{ left: percent(shareAt(scale, today + 0.5)) }} aria-hidden="true">
            {timeline.today}
          </span>
        </div>
      </div>
      <div role="row" className={styles.moments}>
        <div role="rowheader" tabIndex={-1} data-stop={-1} className={`${grid.name} ${styles.corner}`}>
          {timeline.moments}
        </div>
        {moments.length === 0 ? (
          <div role="gridcell" className={styles.none}>
            {timeline.noMoments}
          </div>
        ) : (
          <div role="presentation" className={grid.track}>
            {moments.map((placed) => (
              <Moment key={placed.moment.id} placed={placed} words={words} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

interface NamesProps {
  readonly periods: readonly Period[];
  readonly scale: Scale;
  readonly strong?: boolean;
}

function Names({ periods, scale, strong = false }: NamesProps) {
  const nameOf = usePeriodName();
  return (
    <div className={styles.names} data-strong={strong} aria-hidden="true">
      {periods.map((period) => {
        const begin = shareAt(scale, period.from);
        return (
          <span
            key={period.from}
            className={styles.period}
            style={{ left: percent(begin), width: percent(shareAt(scale, period.until) - begin) }}
          >
            <span className={styles.periodName}>{nameOf(period, strong)}</span>
          </span>
        );
      })}
    </div>
  );
}

/** Below the name of a year stand its quarters, and below a quarter its months. */
function usePeriodName(): (period: Period, isAbove: boolean) => string {
  const { tab, language } = useTexts();
  const { timeline } = tab;
  return ({ kind, year, month, from }, isAbove) => {
    switch (kind) {
      case "year":
        return String(year);
      case "quarter":
        return isAbove
          ? timeline.quarterOf(quarterNumber({ month }), year)
          : timeline.quarter(quarterNumber({ month }));
      case "month":
        return monthAlone(language, dayNumbered(from));
    }
  };
}

function Moment({
  placed: { moment, share, room, told },
  words,
}: {
  readonly placed: PlacedMoment<TimedMoment>;
  readonly words: Words;
}) {
  const { tab, language } = useTexts();
  const said = tab.timeline.moment(moment.title, words.day(moment.day));
  return (
    // What it says stands in the link within it, deeper than the rule looks.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <div
      role="gridcell"
      className={styles.moment}
      data-told={told ?? "not"}
      style={{ left: percent(share), width: percent(room) }}
    >
      <Link href={momentPath(moment.id)} className={styles.momentLink} tabIndex={-1} data-stop={share} data-said={said}>
        <span className="unseen">{said}</span>
        <span className={styles.momentDay} aria-hidden="true">
          {shortDay(language, moment.day)}
        </span>
        <span className={styles.momentName} aria-hidden="true">
          {moment.host?.name ?? moment.title}
        </span>
      </Link>
    </div>
  );
}
