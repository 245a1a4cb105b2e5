import type { DeliveryMoment, MomentStage } from "./delivery-moment.ts";

/** Who may do something with a delivery moment, in the words of a refusal. */
export type DeliveryDoer =
  | "network_lead"
  /** Or the network lead. */
  | "kernteam"
  /** Whoever was asked to take the minutes, or the network lead. */
  | "minute_taker"
  /** Whoever presents the item, or takes the minutes, or the network lead. */
  | "presenter"
  /** Whoever presents the item, or somebody of the kernteam. */
  | "preparer"
  /** Somebody of that organisation, or whoever takes the minutes. */
  | "attendee";

interface Act {
  readonly who: DeliveryDoer;
  readonly stages: readonly MomentStage[];
  /** Whether it rests on what the screen showed of the moment as a whole, so that a change in between stops it. */
  readonly atRevision: boolean;
}

const open = ["planned", "in_progress"] as const;

/** Everything that people can do with a moment that stands: the one table of who may do what in which stage. */
export const deliveryActs = {
  "delivery.arrange": { who: "network_lead", stages: open, atRevision: true },
  "delivery.move": { who: "network_lead", stages: ["planned"], atRevision: true },
  "delivery.cancel": { who: "network_lead", stages: ["planned"], atRevision: false },
  "agenda.draft": { who: "kernteam", stages: ["planned"], atRevision: false },
  "agenda.take-up": { who: "kernteam", stages: open, atRevision: false },
  "agenda.publish": { who: "network_lead", stages: ["planned"], atRevision: false },
  "agenda.add": { who: "kernteam", stages: open, atRevision: false },
  "agenda.edit": { who: "preparer", stages: open, atRevision: false },
  "agenda.order": { who: "kernteam", stages: open, atRevision: false },
  "agenda.remove": { who: "kernteam", stages: open, atRevision: false },
  "agenda.postpone": { who: "kernteam", stages: open, atRevision: false },
  "agenda.release": { who: "network_lead", stages: ["in_progress", "closed"], atRevision: false },
  "delivery.open": { who: "minute_taker", stages: ["planned"], atRevision: false },
  "delivery.present": { who: "presenter", stages: ["in_progress"], atRevision: false },
  "delivery.attend": { who: "attendee", stages: ["in_progress"], atRevision: false },
  "delivery.close": { who: "minute_taker", stages: ["in_progress"], atRevision: false },
  "delivery.reopen": { who: "network_lead", stages: ["closed"], atRevision: false },
  "outcome.record": { who: "presenter", stages: ["in_progress"], atRevision: false },
  "outcome.decide": { who: "minute_taker", stages: ["in_progress"], atRevision: false },
  "outcome.undo": { who: "minute_taker", stages: ["in_progress"], atRevision: false },
  "outcome.edit": { who: "presenter", stages: ["in_progress"], atRevision: false },
  "outcome.withdraw": { who: "presenter", stages: ["in_progress"], atRevision: false },
} as const satisfies Record<string, Act>;

export type DeliveryAct = keyof typeof deliveryActs;
export type StageOf<A extends DeliveryAct> = (typeof deliveryActs)[A]["stages"][number];

// The keys of the table are its own, whatever Object.keys says.
export const deliveryActNames = Object.keys(deliveryActs) as readonly DeliveryAct[];

export function isInStageFor(act: DeliveryAct, { stage }: Pick<DeliveryMoment, "stage">): boolean {
  const stages: readonly MomentStage[] = deliveryActs[act].stages;
  return stages.includes(stage);
}
