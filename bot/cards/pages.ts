import type { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { QuestionId } from "#src/question/question.ts";

/** Pages of the tab, as paths; `linkTo` of the context makes an address of one. */
export function pageOfQuestion(id: QuestionId): string {
  return `/questions/${id}`;
}

export function pageOfInitiative(id: InitiativeId): string {
  return `/initiatives/${id}`;
}

export function pageOfMoment(id: DeliveryMomentId): string {
  return `/delivery-moments/${id}`;
}
