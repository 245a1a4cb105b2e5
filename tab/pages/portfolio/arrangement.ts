import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import type { Narrowing } from "#src/portfolio/matching.ts";
import type { Density, Grouping, ViewName } from "#src/portfolio/view-names.ts";
import { densities, groupings, viewNames } from "#src/portfolio/view-names.ts";
import { longestSearch } from "#tab/ui/search-field.tsx";
import type { ColumnName, Sort } from "./columns.ts";
import { columnNames, defaultColumns, sortOf, sortWritten } from "./columns.ts";
import { lanes } from "./lanes.ts";

/** How the portfolio is looked at. The address holds it; what it does not tell is as usual. */
export interface Arrangement {
  readonly view: ViewName;
  readonly filter: Narrowing;
  readonly density: Density;
  /** Of the table alone. */
  readonly grouping: Grouping | null;
  readonly sort: Sort | null;
  readonly columns: readonly ColumnName[];
}

/** What the alliance knows. */
export interface Known {
  readonly themes: readonly string[];
  readonly sdgs: readonly number[];
}

export interface ReadArrangement {
  readonly arrangement: Arrangement;
  /** What stands in the address and means nothing, as `name=value`. */
  readonly ignored: readonly string[];
}

export const usual: Arrangement = {
  view: "board",
  filter: {},
  density: "comfortable",
  grouping: null,
  sort: null,
  columns: defaultColumns,
};

const attentions = ["any", ...attentionReasons] as const;

/** The names of everything that the address may tell. */
const names = [
  "view",
  "q",
  "theme",
  "phase",
  "processOwner",
  "partner",
  "sdg",
  "attention",
  "group",
  "sort",
  "columns",
  "density",
] as const;
type Name = (typeof names)[number];

/** Reads an address that anybody may have written. */
export function readArrangement(search: URLSearchParams, known: Known): ReadArrangement {
  const understood = new Set<string>();

  /** Of what is given more than once the first counts. */
  function given<T>(name: Name, read: (value: string) => T | null): T | null {
    const value = search.get(name) ?? "";
    const meaning = value === "" ? null : read(value);
    if (value === "" || meaning !== null) understood.add(`${name}=${value}`);
    return meaning;
  }

  const filter: Narrowing = {
    ...set(
      "q",
      given("q", (q) => q.trim().slice(0, longestSearch).toWellFormed()),
    ),
    ...set("theme", given("theme", oneOf(known.themes))),
    ...set("phase", given("phase", oneOf(lanes))),
    ...set("processOwner", given("processOwner", shapedAs(/^per_[\w-]{1,64}$/))),
    ...set("partner", given("partner", shapedAs(/^prt_[\w-]{1,64}$/))),
    ...set(
      "sdg",
      given("sdg", (value) => known.sdgs.find((number) => String(number) === value) ?? null),
    ),
    ...set("attention", given("attention", oneOf(attentions))),
  };
  const arrangement: Arrangement = {
    view: given("view", oneOf(viewNames)) ?? usual.view,
    filter,
    density: given("density", oneOf(densities)) ?? usual.density,
    grouping: given("group", oneOf(groupings)),
    sort: given("sort", sortOf),
    columns: given("columns", columnsIn) ?? usual.columns,
  };
  const seen = new Set<string>();
  const ignored = [...search].filter(([name, value]) => {
    const isFirst = !seen.has(name);
    seen.add(name);
    return !isFirst || !understood.has(`${name}=${value}`);
  });
  return { arrangement, ignored: ignored.map(([name, value]) => `${name}=${value}`) };
}

/** The address of the page that is arranged so. */
export function addressOf({ view, filter, density, grouping, sort, columns }: Arrangement): string {
  const search = new URLSearchParams();
  const tell = (name: Name, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  };
  tell("view", view === usual.view ? null : view);
  tell("q", filter.q);
  tell("theme", filter.theme);
  tell("phase", filter.phase);
  tell("processOwner", filter.processOwner);
  tell("partner", filter.partner);
  tell("sdg", filter.sdg);
  tell("attention", filter.attention);
  tell("group", grouping);
  tell("sort", sort && sortWritten(sort));
  tell("columns", isUsual(columns) ? null : columns.join(","));
  tell("density", density === usual.density ? null : density);
  return search.size === 0 ? "/portfolio" : `/portfolio?${search}`;
}

/** Without what is not narrowed by. */
export function withFilter(arrangement: Arrangement, change: Partial<Narrowing>): Arrangement {
  const filter = Object.fromEntries(
    Object.entries({ ...arrangement.filter, ...change }).filter(([, value]) => value !== undefined && value !== ""),
  );
  return { ...arrangement, filter };
}

export function isNarrowed({ filter }: Pick<Arrangement, "filter">): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

function isUsual(columns: readonly ColumnName[]): boolean {
  return columns.join() === defaultColumns.join();
}

function columnsIn(value: string): readonly ColumnName[] | null {
  const asked = value.split(",");
  const chosen = columnNames.filter((name) => asked.includes(name));
  return chosen.length === asked.length ? chosen : null;
}

function oneOf<T extends string>(known: readonly T[]): (value: string) => T | null {
  return (value) => known.find((each) => each === value) ?? null;
}

function shapedAs(shape: RegExp): (value: string) => string | null {
  return (value) => (shape.test(value) ? value : null);
}

/** Left out where it is not narrowed by. */
function set<Key extends keyof Narrowing>(key: Key, value: Narrowing[Key] | null): Narrowing {
  return value === null || value === "" ? {} : { [key]: value };
}
