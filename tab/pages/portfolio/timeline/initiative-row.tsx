import { memo } from "react";
import { Link } from "wouter";
import type { Day } from "#src/kernel/time.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { shortDay } from "#src/texts/format.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Bar, percent } from "./bar.tsx";
import type { Course, Stretch } from "./course.ts";
import { isLate } from "./course.ts";
import styles from "./grid.module.css";
import type { PlacedMark } from "./placed.ts";
import { placedMarks } from "./placed.ts";
import type { Scale } from "./scale.ts";
import { shareAt } from "./scale.ts";
import { Sign } from "./sign.tsx";
import type { Words } from "./use-words.ts";
import { useWords } from "./use-words.ts";

interface InitiativeRowProps {
  readonly initiative: InitiativeCard;
  readonly course: Course;
  readonly scale: Scale;
  readonly today: Day;
}

/** One initiative through time. Its title leads to it; bars and marks can be walked over with the arrow keys. */
export const InitiativeRow = memo(function InitiativeRow({ initiative, course, scale, today }: InitiativeRowProps) {
  const { tab } = useTexts();
  const words = useWords(today);
  const said = words.row(initiative, course);
  const stops = stopsOf(course, scale);
  return (
    <div role="row" aria-level={2} className={styles.row}>
      <div role="rowheader" className={styles.name}>
        <Link
          href={`/initiatives/${initiative.id}`}
          className={styles.title}
          tabIndex={-1}
          data-stop={-1}
          data-said={said}
        >
          {initiative.title}
          <span className="unseen">{said.slice(initiative.title.length)}</span>
        </Link>
        {isLate(initiative) ? <Missing>{tab.timeline.late}</Missing> : null}
      </div>
      <div role="presentation" className={styles.track}>
        {stops.map((stop) =>
          stop.kind === "bar" ? (
            <BarCell key={stop.key} stop={stop} title={initiative.title} words={words} scale={scale} />
          ) : (
            <MarkCell key={stop.key} placed={stop.placed} title={initiative.title} words={words} />
          ),
        )}
      </div>
    </div>
  );
});

interface BarStop {
  readonly kind: "bar";
  readonly key: string;
  readonly share: number;
  readonly stretch: Stretch;
}

interface MarkStop {
  readonly kind: "mark";
  readonly key: string;
  readonly share: number;
  readonly placed: PlacedMark;
}

/** In the order in which they stand, which is the order of the arrow keys. */
function stopsOf(course: Course, scale: Scale): readonly (BarStop | MarkStop)[] {
  const bars = course.flatMap((point): readonly BarStop[] =>
    point.kind === "phase"
      ? [{ kind: "bar", key: `${point.phase} ${point.since}`, share: shareAt(scale, point.from), stretch: point }]
      : [],
  );
  const marks = placedMarks(course, scale).map((placed): MarkStop => ({
    kind: "mark",
    key: placed.mark.kind,
    share: placed.share,
    placed,
  }));
  return [...bars, ...marks].toSorted((one, other) => one.share - other.share);
}

interface CellProps {
  readonly title: string;
  readonly words: Words;
}

function BarCell({ stop, title, words, scale }: CellProps & { readonly stop: BarStop; readonly scale: Scale }) {
  const { stretch, share } = stop;
  const said = words.point(stretch);
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      className={styles.bar}
      style={{ left: percent(share), width: percent(shareAt(scale, stretch.until) - share) }}
      data-stop={share}
      data-said={`${title}: ${said}`}
    >
      <span className="unseen">{said}</span>
      <Bar stretch={stretch} scale={scale} />
    </div>
  );
}

function MarkCell({ placed, title, words }: CellProps & { readonly placed: PlacedMark }) {
  const { language } = useTexts();
  const { mark, share, isTold } = placed;
  const said = words.point(mark);
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      className={styles.mark}
      style={{ left: percent(share) }}
      data-stop={share}
      data-said={`${title}: ${said}`}
    >
      <span className="unseen">{said}</span>
      <Sign kind={mark.kind} late={mark.late} />
      {isTold ? (
        <span className={styles.day} aria-hidden="true">
          {shortDay(language, mark.day)}
        </span>
      ) : null}
    </div>
  );
}
