import type { Sort } from "#src/portfolio/arranged.ts";
import type { Grouping } from "#src/portfolio/view-names.ts";
import type { InitiativeCard, PortfolioOverview, QuestionCard } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Lane } from "./lanes.ts";
import { lanes } from "./lanes.ts";

/** A line of the table: an initiative, or a question that may become one. */
export type Row =
  | { readonly kind: "initiative"; readonly id: string; readonly lane: Lane; readonly card: InitiativeCard }
  | { readonly kind: "question"; readonly id: string; readonly lane: Lane; readonly card: QuestionCard };

/** Initiatives first, then the questions before them. */
export function rowsOf({ initiatives, questions }: PortfolioOverview): readonly Row[] {
  return [
    ...initiatives.map((card) => ({ kind: "initiative", id: card.id, lane: card.phase, card }) as const),
    ...questions.flatMap(({ lane, items }) =>
      items.map((card) => ({ kind: "question", id: card.id, lane, card }) as const),
    ),
  ];
}

/** By what the words are put in order, and what things are called. */
export interface Naming {
  readonly compare: (one: string, other: string) => number;
  readonly theme: (key: string | null) => string;
  /** In the order of the profile. */
  readonly themes: readonly string[];
}

/** In the order of a column; what has nothing there comes last, whichever way around. */
export function sorted(rows: readonly Row[], sort: Sort | null, naming: Naming): readonly Row[] {
  if (sort === null) return rows;
  const keyed = rows.map((row) => ({ row, key: keyIn(row, sort.by, naming) }));
  const way = sort.direction === "ascending" ? 1 : -1;
  return keyed
    .toSorted((one, other) => {
      if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
      return way * compared(one.key, other.key, naming);
    })
    .map(({ row }) => row);
}

export interface Group {
  /** Null for what has no value there. */
  readonly key: string | null;
  readonly rows: readonly Row[];
}

/** Under each value of the grouping; what has several of them stands under each. What has none comes last. */
export function grouped(rows: readonly Row[], grouping: Grouping, naming: Naming): readonly Group[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    for (const key of keysIn(row, grouping)) {
      const known = groups.get(key);
      if (known) known.push(row);
      else groups.set(key, [row]);
    }
  }
  const order = orderOf(grouping, { naming, rows });
  return [...groups]
    .map(([key, within]) => ({ key, rows: within }))
    .toSorted((one, other) => {
      if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
      return order(one.key, other.key);
    });
}

type Key = string | number;

function keyIn(row: Row, by: Sort["by"], naming: Naming): Key | null {
  const { card } = row;
  if (by === "title") return card.title;
  if (by === "phase") return lanes.indexOf(row.lane);
  if (by === "theme") return card.theme === null ? null : naming.theme(card.theme);
  if (by === "sdgs") return card.sdgs[0] ?? null;
  return row.kind === "initiative" ? keyOfInitiative(row.card, by) : keyOfQuestion(row.card, by);
}

type OwnColumn = Exclude<Sort["by"], "title" | "phase" | "theme" | "sdgs">;

function keyOfInitiative(card: InitiativeCard, by: OwnColumn): Key | null {
  switch (by) {
    case "processOwner":
      return card.processOwner?.name ?? null;
    case "problemOwner":
      return card.problemOwner?.name ?? null;
    case "partners":
      return card.participation.length;
    case "since":
      return card.since;
    case "gate":
      return card.gate?.day ?? null;
    case "end":
      return card.end;
    case "latest":
      return card.latest?.at ?? null;
    case "obstacles":
      return card.openObstacles;
    case "attention":
      return card.attention.length === 0 ? null : card.attention.length;
  }
}

function keyOfQuestion(card: QuestionCard, by: OwnColumn): Key | null {
  switch (by) {
    case "partners":
      return card.organisation === null ? 0 : 1;
    case "since":
      return card.askedAt;
    case "end":
      return card.due;
    case "processOwner":
    case "problemOwner":
    case "gate":
    case "latest":
    case "obstacles":
    case "attention":
      return null;
  }
}

function compared(one: Key, other: Key, { compare }: Naming): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return compare(String(one), String(other));
}

function keysIn(row: Row, grouping: Grouping): readonly (string | null)[] {
  const keys = keysOf(row, grouping);
  return keys.length === 0 ? [null] : keys;
}

function keysOf(row: Row, grouping: Grouping): readonly string[] {
  const { card } = row;
  switch (grouping) {
    case "theme":
      return card.theme === null ? [] : [card.theme];
    case "phase":
      return [row.lane];
    case "sdg":
      return card.sdgs.map(String);
    case "process_owner":
      return row.kind === "initiative" && row.card.processOwner ? [row.card.processOwner.id] : [];
    case "partner":
      return partnersOf(row).map(({ id }) => id);
  }
}

function partnersOf(row: Row): readonly { readonly id: string; readonly name: string }[] {
  if (row.kind === "initiative") return row.card.participation;
  return row.card.organisation === null ? [] : [row.card.organisation];
}

interface Ordering {
  readonly naming: Naming;
  readonly rows: readonly Row[];
}

function orderOf(grouping: Grouping, { naming, rows }: Ordering): (one: string, other: string) => number {
  const place = (places: readonly string[]) => (one: string, other: string) =>
    places.indexOf(one) - places.indexOf(other);
  switch (grouping) {
    case "theme":
      return place(naming.themes);
    case "phase":
      return place(lanes);
    case "sdg":
      return (one, other) => Number(one) - Number(other);
    case "process_owner":
    case "partner": {
      const names = namesIn(rows);
      return (one, other) => naming.compare(names.get(one) ?? one, names.get(other) ?? other);
    }
  }
}

/** What everybody and every organisation in these rows is called, by their ids. */
export function namesIn(rows: readonly Row[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    for (const { id, name } of partnersOf(row)) names.set(id, name);
    if (row.kind === "initiative" && row.card.processOwner)
      names.set(row.card.processOwner.id, row.card.processOwner.name);
  }
  return names;
}
