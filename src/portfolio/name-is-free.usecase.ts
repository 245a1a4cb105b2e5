import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { PersonId } from "#src/people/person.ts";
import type { SavedViewId, View } from "./saved-view.ts";
import type { SavedViewStore } from "./saved-view.store.ts";
import { keptViews } from "./saved-view.store.ts";

export type NameTaken = { readonly code: "name_taken" };

interface Named extends Pick<View, "name" | "shared"> {
  /** Null for one that is not kept yet. */
  readonly id: SavedViewId | null;
  readonly owner: PersonId;
}

/** Nobody can choose between two views of one name: neither among one's own, nor among what is shared with everybody. */
export async function nameIsFree(savedViews: SavedViewStore, view: Named): Promise<Result<void, NameTaken>> {
  const beside = await Promise.all([
    keptViews(savedViews, { owner: view.owner }),
    ...(view.shared ? [keptViews(savedViews, { shared: "yes" })] : []),
  ]);
  const isTaken = beside.flat().some(({ value }) => value.id !== view.id && isSameName(value.name, view.name));
  return isTaken ? refuse({ code: "name_taken" }) : ok(undefined);
}

/** Capitals and spaces make no other name. */
export function isSameName(one: string, other: string): boolean {
  return spelled(one) === spelled(other);
}

function spelled(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
