import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";

export interface DeliveryMoments {
  /** The one under way, or else the first that is to come and goes on. */
  readonly next: DeliveryMomentShown | null;
  /** After the next, soonest first; also those that are cancelled. */
  readonly coming: readonly DeliveryMomentShown[];
  /** Latest first. */
  readonly held: readonly DeliveryMomentShown[];
}

export function momentsInOrder(moments: readonly DeliveryMomentShown[]): DeliveryMoments {
  const soonestFirst = moments.toSorted(
    (one, other) => one.daysToGo - other.daysToGo || one.from.localeCompare(other.from),
  );
  const next =
    soonestFirst.find(({ stage }) => stage === "in_progress") ??
    soonestFirst.find((moment) => moment.stage === "planned" && isToCome(moment)) ??
    null;
  const others = soonestFirst.filter((moment) => moment !== next);
  return {
    next,
    coming: others.filter(isToCome),
    held: others.filter((moment) => !isToCome(moment)).toReversed(),
  };
}

/** One that was closed has been held, whatever its day; one under way goes on. */
function isToCome({ stage, daysToGo }: DeliveryMomentShown): boolean {
  return stage === "in_progress" || (stage !== "closed" && daysToGo >= 0);
}
