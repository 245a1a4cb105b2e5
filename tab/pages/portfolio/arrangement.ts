import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { withoutHidden } from "#src/kernel/typed-text.ts";
import type { Arranged, ColumnName } from "#src/portfolio/arranged.ts";
import {
  columnNames,
  involvedInitiatives,
  involvedPartners,
  timelineForms,
  timelineGroupings,
  timelineScales,
  usuallyArranged,
} from "#src/portfolio/arranged.ts";
import type { Narrowing } from "#src/portfolio/matching.ts";
import type { Density, Grouping, ViewName } from "#src/portfolio/view-names.ts";
import { densities, groupings, viewNames } from "#src/portfolio/view-names.ts";
import { longestSearch } from "#tab/ui/search-field.tsx";
import { sortOf, sortWritten } from "./columns.ts";
import { lanes } from "./lanes.ts";

/** How the portfolio is looked at. The address holds it; what it does not tell is as usual. */
export interface Arrangement extends Arranged {
  readonly view: ViewName;
  readonly filter: Narrowing;
  readonly density: Density;
  /** Of the table alone. */
  readonly grouping: Grouping | null;
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
  ...usuallyArranged,
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
  "per",
  "scale",
  "as",
  "which",
  "who",
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
      given("q", (q) => withoutHidden(q).trim().slice(0, longestSearch).toWellFormed()),
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
    timeline: {
      grouping: given("per", oneOf(timelineGroupings)) ?? usual.timeline.grouping,
      scale: given("scale", oneOf(timelineScales)) ?? usual.timeline.scale,
      form: given("as", oneOf(timelineForms)) ?? usual.timeline.form,
    },
    partners: {
      initiatives: given("which", oneOf(involvedInitiatives)) ?? usual.partners.initiatives,
      partners: given("who", oneOf(involvedPartners)) ?? usual.partners.partners,
    },
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
export function addressOf(arrangement: Arrangement): string {
  const { view, filter, density, grouping, sort, columns, timeline, partners } = arrangement;
  const search = new URLSearchParams();
  const tell = (name: Name, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  };
  const unlessUsual = (name: Name, value: string, is: string) => tell(name, value === is ? null : value);
  unlessUsual("view", view, usual.view);
  tell("q", filter.q);
  tell("theme", filter.theme);
  tell("phase", filter.phase);
  tell("processOwner", filter.processOwner);
  tell("partner", filter.partner);
  tell("sdg", filter.sdg);
  tell("attention", filter.attention);
  tell("group", grouping);
  tell("sort", sort && sortWritten(sort));
  unlessUsual("columns", columnsWritten(columns), columnsWritten(usual.columns));
  unlessUsual("per", timeline.grouping, usual.timeline.grouping);
  unlessUsual("scale", timeline.scale, usual.timeline.scale);
  unlessUsual("as", timeline.form, usual.timeline.form);
  unlessUsual("which", partners.initiatives, usual.partners.initiatives);
  unlessUsual("who", partners.partners, usual.partners.partners);
  unlessUsual("density", density, usual.density);
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

/** The title alone is a table as well. */
const noColumns = "none";

function columnsWritten(columns: readonly ColumnName[]): string {
  return columns.length === 0 ? noColumns : columns.join(",");
}

function columnsIn(value: string): readonly ColumnName[] | null {
  if (value === noColumns) return [];
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
