import { Link } from "wouter";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { useGrowing } from "#tab/ui/use-growing.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import type { Course, Mark, Stretch } from "./course.ts";
import { numberOfDay } from "./days.ts";
import type { ShownTimeline } from "./shown.ts";
import styles from "./table-twin.module.css";
import type { TimedGroup } from "./timed.ts";
import { firstOf } from "./timed.ts";
import type { Words } from "./use-words.ts";
import { useWords } from "./use-words.ts";

const rowsAtOnce = 24;

/** The same facts as the timeline, in tables. */
export function TableTwin({ groups, nameOf, scale, moments, today, narrowedBy }: ShownTimeline) {
  const { timeline } = useTexts().tab;
  const { table } = timeline;
  const words = useWords(today);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const shown = useGrowing(total, { step: rowsAtOnce, atOnce: useMedia("print"), of: narrowedBy });
  const inPeriod = moments.filter(({ day }) => numberOfDay(day) >= scale.from && numberOfDay(day) < scale.until);
  return (
    <div className={styles.region} role="region" aria-label={table.label}>
      <table className={styles.table} aria-label={table.label}>
        <thead>
          <tr>
            <th scope="col">{timeline.initiative}</th>
            <th scope="col">{table.theme}</th>
            <th scope="col">{table.phases}</th>
            <th scope="col">{table.gate}</th>
            <th scope="col">{table.end}</th>
          </tr>
        </thead>
        {firstOf(groups, shown).map((group) => (
          <GroupRows key={group.key} group={group} name={nameOf(group.key).name} words={words} />
        ))}
      </table>
      {inPeriod.length === 0 ? null : (
        <table className={styles.table} aria-label={table.momentsLabel}>
          <thead>
            <tr>
              <th scope="col">{table.moment}</th>
              <th scope="col">{table.day}</th>
              <th scope="col">{table.place}</th>
            </tr>
          </thead>
          <tbody>
            {inPeriod.map(({ id, title, day, place }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={momentPath(id)}>{title}</Link>
                </th>
                <td>{words.day(day)}</td>
                <td>{place}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

interface GroupRowsProps {
  readonly group: TimedGroup;
  readonly name: string;
  readonly words: Words;
}

function GroupRows({ group, name, words }: GroupRowsProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5} className={styles.group}>
          {name} <span className={styles.count}>{group.total}</span>
        </th>
      </tr>
      {group.timed.map(({ initiative, course }) => (
        <InitiativeLine key={initiative.id} initiative={initiative} course={course} words={words} />
      ))}
    </tbody>
  );
}

interface InitiativeLineProps {
  readonly initiative: InitiativeCard;
  readonly course: Course;
  readonly words: Words;
}

function InitiativeLine({ initiative: { id, title, theme }, course, words }: InitiativeLineProps) {
  const { tab, vocabulary } = useTexts();
  const { table } = tab.timeline;
  const marks = course.filter((point): point is Mark => point.kind !== "phase");
  const gate = marks.find(({ kind }) => kind === "gate");
  const end = marks.find(({ kind }) => kind !== "gate");
  const phaseWords = ({ phase, since, to }: Stretch) =>
    to === null
      ? table.since(vocabulary.phases[phase], words.day(since))
      : table.during(vocabulary.phases[phase], words.day(since), words.day(to));
  return (
    <tr>
      <th scope="row">
        <Link href={`/initiatives/${id}`}>{title}</Link>
      </th>
      <td>
        <ThemeTag theme={theme} />
      </td>
      <td>
        <ul className={styles.phases}>
          {course.map((point) =>
            point.kind === "phase" ? <li key={`${point.phase} ${point.since}`}>{phaseWords(point)}</li> : null,
          )}
        </ul>
      </td>
      <td>{gate ? <Told mark={gate} words={`${gate.name ?? ""}, ${words.day(gate.day)}`} /> : <None />}</td>
      <td>{end ? <Told mark={end} words={endWords(end, words, table)} /> : <None />}</td>
    </tr>
  );
}

interface EndTexts {
  readonly plannedEnd: (day: string) => string;
  readonly ended: Readonly<Record<"handed_over" | "stopped", (day: string) => string>>;
}

function endWords({ kind, day }: Mark, words: Words, { plannedEnd, ended }: EndTexts): string {
  return kind === "handed_over" || kind === "stopped" ? ended[kind](words.day(day)) : plannedEnd(words.day(day));
}

function Told({ mark, words }: { readonly mark: Mark; readonly words: string }) {
  const { late } = useTexts().tab.timeline;
  return (
    <>
      {words}
      {mark.late ? (
        <span className={styles.late}>
          <Missing>{late}</Missing>
        </span>
      ) : null}
    </>
  );
}

function None() {
  return <span className={styles.none}>{useTexts().tab.timeline.table.none}</span>;
}
