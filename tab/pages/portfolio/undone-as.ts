import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import type { Moved } from "./use-moving.ts";

/** What is told of a move that was taken back, of something that had a problem owner until then or had not. */
export function undoneAs(
  { id, phase, owner }: Pick<InitiativeDetail, "id" | "phase" | "owner">,
  { title, hadOwner }: { readonly title: string; readonly hadOwner: boolean },
): Moved {
  return { kind: "undone", id, title, phase, ownerLeft: hadOwner && owner === null };
}
