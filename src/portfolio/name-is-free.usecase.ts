import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { PersonId } from "#src/people/person.ts";
import type { SavedViewId, View } from "./saved-view.ts";
import { mostViews } from "./saved-view.ts";
import type { SavedViewStore } from "./saved-view.store.ts";

export type NameTaken = { readonly code: "name_taken" };

interface Named extends Pick<View, "name" | "shared"> {
  /** Null for one that is not kept yet. */
  readonly id: SavedViewId | null;
  readonly owner: PersonId;
}

/** Nobody can choose between two views of one name: neither among one's own, nor among what is shared with everybody. */
export async function nameIsFree(savedViews: SavedViewStore, view: Named): Promise<Result<void, NameTaken>> {
  const page = { order: "name", direction: "ascending", limit: mostViews } as const;
  const beside = await Promise.all([
    savedViews.list({ ...page, where: { owner: view.owner } }),
    ...(view.shared ? [savedViews.list({ ...page, where: { shared: "yes" } })] : []),
  ]);
  const isTaken = beside
    .flatMap(({ items }) => items)
    .some(({ value }) => value.id !== view.id && isSameName(value.name, view.name));
  return isTaken ? refuse({ code: "name_taken" }) : ok(undefined);
}

/** Capitals and spaces make no other name. */
export function isSameName(one: string, other: string): boolean {
  return spelled(one) === spelled(other);
}

function spelled(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
