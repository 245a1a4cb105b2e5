import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { AgendaItem, AgendaKind } from "./agenda-item.ts";

/** What an initiative comes up for, the weakest first. */
const reasonsToSpeak: readonly AgendaKind[] = ["result", "attention", "obstacle", "gate"];

type Item = Pick<AgendaItem, "kind" | "initiative" | "source">;

/** How strong the reason is for which an initiative comes up; below nothing for what is there for another reason. */
export function strengthOf({ kind }: Pick<AgendaItem, "kind">): number {
  return reasonsToSpeak.indexOf(kind);
}

/** Made of the same thing, or both of what is going on with one initiative. What people bring in themselves is theirs. */
export function haveSameSubject(one: Item, other: Item): boolean {
  if (one.source !== null && one.source === other.source) return true;
  return one.initiative !== null && one.initiative === other.initiative && tellsOfIt(one) && tellsOfIt(other);
}

/** The source of an item that was left for the next time, or was not come to. */
export function sourceOfLeft({ id }: Pick<AgendaItem, "id">): string {
  return `${left}${id}`;
}

export function isLeft({ source }: Pick<AgendaItem, "source">): boolean {
  return source?.startsWith(left) ?? false;
}

/** Whether a source is that of an item which tells of this initiative. */
export function isMadeOf(source: string, initiative: InitiativeId): boolean {
  return reasonsToSpeak.some((kind) => `${source}:`.startsWith(`${kind}:${initiative}:`));
}

const left = "follow_up:postponed:";

/** Before an item that was left kept its kind, it came back as one that looks back. */
function tellsOfIt(item: Item): boolean {
  return strengthOf(item) >= 0 || item.kind === "follow_up";
}
