import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { KeepEntryDeps } from "./change-entry.usecase.ts";
import type { ExampleTwice, UnknownSdg, UnknownTheme } from "./entry-checks.ts";
import { ofAlliance, withoutDoubles } from "./entry-checks.ts";
import type { Entry } from "./entry.ts";
import { amongWaiting, inCatalogue } from "./named-alike.usecase.ts";
import { nameOf } from "./solution-name.ts";
import type { Solution, SolutionExists } from "./solution.ts";

export type EntryUnfit = UnknownTheme | UnknownSdg | ExampleTwice | SolutionExists;

/** What has to hold of every entry. A title that stays what it was is not held against the others. */
export async function entryFits(
  deps: Pick<KeepEntryDeps, "profile" | "catalogue" | "solutions">,
  { id, entry: before }: { readonly id: Solution["id"]; readonly entry: Pick<Entry, "title"> },
  entry: Entry,
): Promise<Result<void, EntryUnfit>> {
  const known = ofAlliance(deps.profile, entry);
  if (!known.ok) return known;
  const different = withoutDoubles(entry);
  if (!different.ok) return different;
  if (nameOf(before.title) === nameOf(entry.title)) return ok(undefined);
  const alike = (await inCatalogue(deps, entry.title, id)) ?? (await amongWaiting(deps, entry.title, id));
  return alike ? refuse(alike) : ok(undefined);
}
