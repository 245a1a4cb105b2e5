import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { capturedOn, isTreated, looksBack } from "./following.ts";

export interface Open {
  /** Items that stay of today, and of which nothing was written down. */
  readonly untreated: number;
  /** Left for the next time by somebody. */
  readonly postponed: number;
  /** What the meeting did not come to, and what moves on by itself for that. */
  readonly notReached: number;
  /** Actions for which no day was agreed on. */
  readonly noDay: number;
  /** How many organisations came and must come, where too few did. */
  readonly quorum: { readonly present: number; readonly needed: number } | null;
  readonly nobodyNoted: boolean;
}

/** What somebody should know before the meeting is closed. */
export function whatIsOpen({
  agenda,
  quorum,
  attendance,
}: Pick<DeliveryMomentDetail, "agenda" | "quorum" | "attendance">): Open {
  const items = agenda ?? [];
  const notReached = items.filter((item) => movesOnByItself(items, item));
  const actions = items.flatMap(({ outcomes }) => outcomes).filter(({ kind }) => kind === "action");
  const nobodyNoted = attendance.length === 0;
  return {
    untreated: items.filter((item) => !item.postponed && !notReached.includes(item) && capturedOn(item) === 0).length,
    postponed: items.filter(({ postponed }) => postponed).length,
    notReached: notReached.length,
    noDay: actions.filter(({ due }) => due === null).length,
    quorum: quorum && !quorum.reached && !nobodyNoted ? quorum : null,
    nobodyNoted,
  };
}

/** As the server will have it once the meeting is closed: what looks back or ahead is made anew for every agenda. */
function movesOnByItself(agenda: readonly AgendaItemShown[], item: AgendaItemShown): boolean {
  if (item.postponed || isTreated(item)) return false;
  return item.kind !== "look_ahead" && !looksBack({ agenda }, item);
}
