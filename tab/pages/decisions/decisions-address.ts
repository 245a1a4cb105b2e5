import type { DecisionsSought } from "#tab/api/use-decisions.ts";
import { longestSearch } from "#tab/ui/search-field.tsx";

export interface DecisionsAsked {
  readonly q: string;
  /** By id; null for the decisions on every one, and those in words alone. */
  readonly initiative: string | null;
}

/** Reads an address that anybody may have written. */
export function askedIn(search: URLSearchParams): DecisionsAsked {
  const initiative = search.get("initiative");
  return {
    q: (search.get("q") ?? "").trim().slice(0, longestSearch).toWellFormed(),
    initiative: initiative !== null && anInitiative.test(initiative) ? initiative : null,
  };
}

export function decisionsAddress({ q = "", initiative = null }: Partial<DecisionsAsked>): string {
  const search = new URLSearchParams();
  if (q !== "") search.set("q", q);
  if (initiative !== null) search.set("initiative", initiative);
  return search.size === 0 ? "/decisions" : `/decisions?${search}`;
}

/** The same, as the API asks for it. One letter finds too much to be worth the wait. */
export function soughtBy({ q, initiative }: DecisionsAsked): DecisionsSought {
  return { ...(q.length < 2 ? {} : { q }), ...(initiative === null ? {} : { initiative }) };
}

/** As the server names them; another id would be refused. */
const anInitiative = /^ini_[a-z0-9-]{1,64}$/;
