import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { capturedOn } from "./following.ts";

export interface Open {
  /** Items of today of which nothing was written down. */
  readonly untreated: number;
  readonly postponed: number;
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
  const actions = items.flatMap(({ outcomes }) => outcomes).filter(({ kind }) => kind === "action");
  const nobodyNoted = attendance.length === 0;
  return {
    untreated: items.filter((item) => !item.postponed && capturedOn(item) === 0).length,
    postponed: items.filter(({ postponed }) => postponed).length,
    noDay: actions.filter(({ due }) => due === null).length,
    quorum: quorum && !quorum.reached && !nobodyNoted ? quorum : null,
    nobodyNoted,
  };
}
