import { Link } from "wouter";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useGrowing } from "#tab/ui/use-growing.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { Bar, percent } from "./bar.tsx";
import styles from "./compact-list.module.css";
import type { Course, Mark, Point } from "./course.ts";
import type { ShownTimeline } from "./shown.ts";
import { numberOfDay } from "./days.ts";
import type { Scale } from "./scale.ts";
import { shareAt } from "./scale.ts";
import type { Timed } from "./timed.ts";
import { firstOf } from "./timed.ts";
import type { Words } from "./use-words.ts";
import { useWords } from "./use-words.ts";

const rowsAtOnce = 24;

/** The timeline where there is no room for a scale: each initiative in words, with its bars in small. */
export function CompactList({ groups, nameOf, scale, moments, today, narrowedBy }: ShownTimeline) {
  const { timeline } = useTexts().tab;
  const words = useWords(today);
  const coming = moments.filter(({ daysToGo }) => daysToGo >= 0);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const shown = useGrowing(total, { step: rowsAtOnce, atOnce: useMedia("print"), of: narrowedBy });
  return (
    <>
      {coming.length === 0 ? null : (
        <section className={styles.group}>
          <h2 className={styles.heading}>{timeline.moments}</h2>
          <ul className={styles.moments}>
            {coming.map(({ id, title, day }) => (
              <li key={id}>
                <Link href={momentPath(id)}>{timeline.moment(title, words.day(day))}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {firstOf(groups, shown).map(({ key, total: within, timed }) => {
        const { name, accent } = nameOf(key);
        return (
          <section key={key} className={styles.group} {...(accent === null ? {} : { "data-accent": accent })}>
            <h2 className={styles.heading}>
              {name} <span className={styles.count}>{within}</span>
            </h2>
            <ul className={styles.rows}>
              {timed.map((each) => (
                <Row key={each.initiative.id} timed={each} scale={scale} words={words} now={numberOfDay(today)} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface RowProps {
  readonly timed: Timed;
  readonly scale: Scale;
  readonly words: Words;
  readonly now: number;
}

function Row({ timed: { initiative, course }, scale, words, now }: RowProps) {
  const { late } = useTexts().tab.timeline;
  return (
    <li className={styles.row} data-stop={initiative.id}>
      <Link href={`/initiatives/${initiative.id}`} className={styles.title}>
        {initiative.title}
      </Link>
      <Small course={course} scale={scale} now={now} />
      <ul className={styles.points}>
        {course.map((point) => (
          <li key={`${point.kind} ${keyDay(point)}`}>
            <span>{words.plain(point)}</span>
            {isLateMark(point) ? <Missing>{late}</Missing> : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The same for the eye. */
function Small({ course, scale, now }: { readonly course: Course; readonly scale: Scale; readonly now: number }) {
  return (
    <div className={styles.small} aria-hidden="true">
      {course.map((point) => {
        if (point.kind !== "phase") return null;
        const begin = shareAt(scale, point.from);
        const width = percent(shareAt(scale, point.until) - begin);
        return (
          <span key={point.from} className={styles.bar} style={{ left: percent(begin), width }}>
            <Bar stretch={point} scale={{ ...scale, width: 0 }} />
          </span>
        );
      })}
      <span className={styles.today} style={{ left: percent(shareAt(scale, now + 0.5)) }} />
    </div>
  );
}

function isLateMark(point: Point): point is Mark {
  return point.kind !== "phase" && point.late;
}

function keyDay(point: Point): string {
  return point.kind === "phase" ? point.since : point.day;
}
