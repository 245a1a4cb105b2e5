/** What the list of solutions is narrowed by. */
export interface Narrowed {
  readonly q: string;
  readonly theme: string | null;
}

export function narrowedIn(search: URLSearchParams): Narrowed {
  return { q: search.get("q") ?? "", theme: search.get("theme") };
}

export function listAddress(narrowed: Narrowed): string {
  return `/solutions${searchOf(narrowed)}`;
}

/** The page of a solution keeps in its address what the list was narrowed by, so that it can lead back there. */
export function solutionAddress(id: string, narrowed: Narrowed): string {
  return `/solutions/${id}${searchOf(narrowed)}`;
}

function searchOf({ q, theme }: Narrowed): string {
  const search = new URLSearchParams({ ...(q === "" ? {} : { q }), ...(theme === null ? {} : { theme }) });
  return search.size === 0 ? "" : `?${search}`;
}
