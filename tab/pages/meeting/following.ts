import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";

/** A moment whose agenda the reader sees, as everybody does while it is held. */
export type Held = Pick<DeliveryMomentDetail, "presenting"> & { readonly agenda: readonly AgendaItemShown[] };

export interface Sight {
  /** What is shown here; null in a break, and where the wanted item was removed. */
  readonly item: AgendaItemShown | null;
  /** Everybody's item. */
  readonly common: AgendaItemShown | null;
  /** Whether what is shown here is everybody's item, and goes along with it. */
  readonly follows: boolean;
  /** The wanted item is not on the agenda any more. */
  readonly gone: boolean;
}

/** Everybody's item is shown, until somebody wants to look at another one. */
export function sightOf({ agenda, presenting }: Held, wanted: string | null): Sight {
  const common = agenda.find(({ id }) => id === presenting?.item) ?? null;
  if (wanted === null || wanted === common?.id) return { item: common, common, follows: true, gone: false };
  const item = agenda.find(({ id }) => id === wanted) ?? null;
  return { item, common, follows: false, gone: item === null };
}

export interface Neighbours {
  readonly previous: AgendaItemShown | null;
  readonly next: AgendaItemShown | null;
}

/**
 * The items before and after everybody's item, past those that were left for the next time. At the start that is the first,
 * and after a break what follows on the last that was treated.
 */
export function neighboursOf({ agenda }: Pick<Held, "agenda">, common: AgendaItemShown | null): Neighbours {
  const onNow = agenda.filter(({ id, postponed }) => !postponed || id === common?.id);
  if (common === null) {
    const last = onNow.findLastIndex(isTreated);
    return { previous: onNow[last] ?? null, next: onNow[last + 1] ?? null };
  }
  const at = onNow.findIndex(({ id }) => id === common.id);
  return { previous: at > 0 ? (onNow[at - 1] ?? null) : null, next: onNow[at + 1] ?? null };
}

/** Whoever may show an item may, as may whoever shows the item before it: they hand over. */
export function mayBringOn(item: AgendaItemShown, common: AgendaItemShown | null): boolean {
  return [item, common].some((each) => each?.may.includes("delivery.present") === true);
}

export type Progress = "now" | "treated" | "postponed" | "to_come";

/** Treated is what was shown, or of which something was written down; what was passed over is not. */
export function progressOf({ presenting }: Pick<Held, "presenting">, item: AgendaItemShown): Progress {
  if (item.id === presenting?.item) return "now";
  if (item.postponed) return "postponed";
  return isTreated(item) ? "treated" : "to_come";
}

/** Whether anything was treated; where the meeting goes on after a break, or is opened once more, it has begun. */
export function hasBegun({ agenda }: Pick<Held, "agenda">): boolean {
  return agenda.some(isTreated);
}

/** It was shown, or something was written down of it. */
export function isTreated(item: AgendaItemShown): boolean {
  return item.presented || capturedOn(item) > 0;
}

/** The first that looks back is about last time as a whole; those after it were left then. */
export function looksBack({ agenda }: Pick<Held, "agenda">, { id }: Pick<AgendaItemShown, "id">): boolean {
  return agenda.find(({ kind, initiative }) => kind === "follow_up" && initiative === null)?.id === id;
}

export function capturedOn({ outcomes, decisions }: Pick<AgendaItemShown, "outcomes" | "decisions">): number {
  return outcomes.length + decisions.length;
}

/** What was written down on an item, and whether it is of today: another text as soon as anybody changes that. */
export function standingOf({ outcomes, decisions, postponed }: Capturing): string {
  const written = [...outcomes.map(({ id, edition }) => `${id}.${edition}`), ...decisions.map(({ id }) => id)];
  return [...written, String(postponed)].join(" ");
}

type Capturing = Pick<AgendaItemShown, "outcomes" | "decisions" | "postponed">;

/** Where an item stands among those of today, as the agenda and the minutes number it; null for one that moves on. */
export function placeOf({ agenda }: Pick<Held, "agenda">, id: string | undefined) {
  const today = agenda.filter(({ postponed }) => !postponed);
  const at = today.findIndex((item) => item.id === id);
  return { at: at < 0 ? null : at + 1, of: today.length };
}
