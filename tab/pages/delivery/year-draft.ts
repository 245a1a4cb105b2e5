/** One moment of the year that somebody lays out, as it is typed. */
export interface DraftMoment {
  /** Names the row while others come and go. */
  readonly key: string;
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  /** Empty while nobody receives it yet. */
  readonly host: string;
}

export type DraftField = Exclude<keyof DraftMoment, "key">;

/** So many can be planned at once. */
export const mostMoments = 12;

export const longest = { title: 120, place: 200 } as const;

interface Fresh {
  readonly title: string;
  readonly place: string;
}

/** The days of a proposal over what was typed: titles, places and hosts stay with their row, and rows come as there are days. */
export function withDays(
  moments: readonly DraftMoment[],
  days: readonly string[],
  fresh: Fresh,
): readonly DraftMoment[] {
  return days.map((day, index) => ({ ...(moments[index] ?? freshMoment(`m${index + 1}`, fresh)), day }));
}

export function withOneMore(moments: readonly DraftMoment[], fresh: Fresh): readonly DraftMoment[] {
  const numbers = moments.map(({ key }) => Number(key.slice(1)));
  const key = `m${Math.max(0, ...numbers) + 1}`;
  return [...moments, freshMoment(key, fresh)];
}

export function withChanged(
  moments: readonly DraftMoment[],
  key: string,
  changed: Partial<Omit<DraftMoment, "key">>,
): readonly DraftMoment[] {
  return moments.map((moment) => (moment.key === key ? { ...moment, ...changed } : moment));
}

function freshMoment(key: string, { title, place }: Fresh): DraftMoment {
  return { key, title, day: "", from: "09:30", until: "16:00", place, host: "" };
}

export type Problem = "missing" | "too_long" | "ends_before_start" | "same_time";

export interface DraftProblem {
  readonly key: string;
  readonly field: DraftField;
  readonly problem: Problem;
}

/** What is wrong with the rows, in the order of the page. */
export function problemsIn(moments: readonly DraftMoment[]): readonly DraftProblem[] {
  return moments.flatMap((moment, index) => {
    const { key, day, from, until } = moment;
    const missing = (["day", "from", "until", "title", "place"] as const).filter(
      (field) => moment[field].trim() === "",
    );
    const tooLong = (["title", "place"] as const).filter((field) => moment[field].trim().length > longest[field]);
    const endsBeforeStart = from !== "" && until !== "" && until <= from;
    const overlaps = day !== "" && moments.slice(0, index).some((other) => overlap(other, moment));
    return [
      ...missing.map((field) => ({ key, field, problem: "missing" as const })),
      ...(overlaps ? [{ key, field: "day", problem: "same_time" } as const] : []),
      ...(endsBeforeStart ? [{ key, field: "until", problem: "ends_before_start" } as const] : []),
      ...tooLong.map((field) => ({ key, field, problem: "too_long" as const })),
    ];
  });
}

/** What the server says of one of the days, as far as it is counted here. */
interface SlotChecked {
  readonly refused: "ends_before_start" | "moment_in_past" | "moments_overlap" | null;
  readonly warnings: readonly unknown[];
}

export interface WrongInYear {
  /** Fields that are not right, by what is typed or by what the server says. */
  readonly fields: number;
  /** Moments that cannot be when they stand. */
  readonly days: number;
  /** Moments that can, against a warning. */
  readonly warned: number;
}

/** All that is wrong, counted as the page marks it: a field once, whoever found it. */
export function wrongIn(
  moments: readonly DraftMoment[],
  problems: readonly DraftProblem[],
  checks: readonly (SlotChecked | undefined)[],
): WrongInYear {
  const rows = moments.map(({ key }, index) => {
    const own = problems.filter((problem) => problem.key === key);
    const { refused = null, warnings = [] } = checks[index] ?? {};
    const refusedField = refused === "ends_before_start" ? "until" : "day";
    const fields = new Set([...own.map(({ field }) => field), ...(refused === null ? [] : [refusedField])]);
    const cannotBe = refused !== null || own.some(({ problem }) => timing.has(problem));
    return { fields: fields.size, cannotBe, isWarned: warnings.length > 0 };
  });
  return {
    fields: rows.reduce((sum, row) => sum + row.fields, 0),
    days: rows.filter(({ cannotBe }) => cannotBe).length,
    warned: rows.filter(({ cannotBe, isWarned }) => !cannotBe && isWarned).length,
  };
}

const timing: ReadonlySet<Problem> = new Set(["ends_before_start", "same_time"]);

/** The days from the nearest moment before it, in the plan or planned already; null for the first of them. */
export function sincePrevious(
  moments: readonly DraftMoment[],
  { key, day }: DraftMoment,
  standing: readonly string[] = [],
): number | null {
  const others = moments.filter((other) => other.key !== key && other.day !== "").map((one) => one.day);
  const previous = [...others, ...standing]
    .filter((other) => other < day)
    .toSorted()
    .at(-1);
  return day === "" || previous === undefined ? null : (Date.parse(day) - Date.parse(previous)) / 86_400_000;
}

/** What was kept of it; null for nothing, and for what is no plan. */
export function draftIn(text: string): readonly DraftMoment[] | null {
  try {
    const kept: unknown = JSON.parse(text);
    if (!Array.isArray(kept)) return null;
    return kept.every(isDraftMoment) ? kept.slice(0, mostMoments) : null;
  } catch {
    return null;
  }
}

function isDraftMoment(value: unknown): value is DraftMoment {
  if (typeof value !== "object" || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return ["key", "title", "day", "from", "until", "place", "host"].every((field) => typeof fields[field] === "string");
}

function overlap(one: DraftMoment, other: DraftMoment): boolean {
  return one.day === other.day && one.from < other.until && other.from < one.until;
}
