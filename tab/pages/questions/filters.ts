import type { DuePeriod } from "#src/question/question.contract.ts";
import type { Narrowing, Stage } from "#tab/api/use-questions.ts";
import { stages } from "#tab/api/use-questions.ts";
import { longestSearch } from "#tab/ui/search-field.tsx";

/** What the list is narrowed by. The address holds it, under the same names. */
export interface Filters {
  readonly q: string;
  readonly stage: Stage | null;
  readonly theme: string | null;
  readonly organisation: string | null;
  readonly due: DuePeriod | null;
  readonly seeksPartners: boolean;
}

export const duePeriods = ["overdue", "soon"] as const satisfies readonly DuePeriod[];

/** What the alliance knows; null for organisations while they are on their way, and then every one counts. */
export interface Known {
  readonly themes: readonly string[];
  readonly organisations: readonly string[] | null;
}

export interface ReadFilters {
  readonly filters: Filters;
  /** What stands in the address and means nothing, as `name=value`: typed by hand, or of before something left the alliance. */
  readonly ignored: readonly string[];
}

/** Reads an address that anybody may have written. */
export function readFilters(search: URLSearchParams, { themes, organisations }: Known): ReadFilters {
  const ignored: string[] = [];

  function one<T extends string>(name: keyof Filters, isKnown: (value: string) => value is T): T | null {
    const value = search.get(name);
    if (value === null || value === "") return null;
    if (isKnown(value)) return value;
    ignored.push(`${name}=${value}`);
    return null;
  }

  const filters: Filters = {
    q: (search.get("q") ?? "").trim().slice(0, longestSearch).toWellFormed(),
    stage: one("stage", isOneOf(stages)),
    theme: one("theme", isOneOf(themes)),
    organisation: one("organisation", organisations === null ? isPartner : isOneOf(organisations)),
    due: one("due", isOneOf(duePeriods)),
    seeksPartners: one("seeksPartners", isOneOf(["true"])) !== null,
  };
  const names = [...search.keys()];
  // Of a filter that is given more than once the first counts.
  const unused = [...search].filter(
    ([name, value], at) => !Object.hasOwn(filters, name) || (value !== "" && names.indexOf(name) < at),
  );
  return { filters, ignored: [...ignored, ...unused.map(([name, value]) => `${name}=${value}`)] };
}

/** The address of the page with these filters. */
export function addressOf({ q, stage, theme, organisation, due, seeksPartners }: Filters): string {
  const search = new URLSearchParams();
  if (q !== "") search.set("q", q);
  const chosen = { stage, theme, organisation, due, seeksPartners: seeksPartners ? "true" : null };
  for (const [name, value] of Object.entries(chosen)) if (value !== null) search.set(name, value);
  return search.size === 0 ? "/questions" : `/questions?${search}`;
}

/** The same, as the API asks for it. One letter finds too much to be worth the wait. */
export function narrowingOf({ q, stage, theme, organisation, due, seeksPartners }: Filters): Narrowing {
  return {
    ...(q.length < 2 ? {} : { q }),
    ...(stage === null ? {} : { stage }),
    ...(theme === null ? {} : { theme }),
    ...(organisation === null ? {} : { organisation }),
    ...(due === null ? {} : { due }),
    ...(seeksPartners ? { seeksPartners: "true" } : {}),
  };
}

export const noFilters: Filters = {
  q: "",
  stage: null,
  theme: null,
  organisation: null,
  due: null,
  seeksPartners: false,
};

const partner = /^prt_[a-z0-9-]{1,64}$/;

function isPartner(value: string): value is string {
  return partner.test(value);
}

function isOneOf<T extends string>(known: readonly T[]): (value: string) => value is T {
  return (value): value is T => known.some((each) => each === value);
}
