import type { AgendaEmpty, AgendaFull, ItemHasOutcomes, ItemPresented } from "#src/delivery/agenda-steps.ts";
import type { PublishedAlready, WrittenMeanwhile } from "#src/delivery/agenda-steps.ts";
import type { SlotRefusal } from "#src/delivery/calendar-day.ts";
import type { UnknownItem, WrongMomentStage } from "#src/delivery/delivery-moment.ts";
import type { DeliveryForbidden } from "#src/delivery/delivery.policy.ts";
import type { Withdrawn } from "#src/delivery/outcome.ts";

/** Everything that is refused around delivery moments. */
export type DeliveryRefusal =
  | AgendaEmpty
  | AgendaFull
  | DeliveryForbidden
  | ItemHasOutcomes
  | ItemPresented
  | PublishedAlready
  | SlotRefusal
  | UnknownItem
  | Withdrawn
  | WrittenMeanwhile
  | WrongMomentStage
  | { readonly code: "proposal_settled" };
