import type * as acts from "#src/delivery/moment-acts.contract.ts";
import type { Address, AnyEndpoint } from "./address.ts";
import { at } from "./address.ts";

/** Where the server takes everything that is done with a delivery moment, by the name of its act. */
export const momentAddresses = {
  "delivery.arrange": at<typeof acts.arrangeMomentAct>("POST", "/delivery-moments/{id}/arrange"),
  "delivery.move": at<typeof acts.moveMomentAct>("POST", "/delivery-moments/{id}/move"),
  "delivery.cancel": at<typeof acts.cancelMomentAct>("POST", "/delivery-moments/{id}/cancel"),
  "agenda.draft": at<typeof acts.draftAgendaAct>("POST", "/delivery-moments/{id}/agenda/draft"),
  "agenda.take-up": at<typeof acts.takeUpAct>("POST", "/delivery-moments/{id}/agenda/take-up"),
  "agenda.publish": at<typeof acts.publishAgendaAct>("POST", "/delivery-moments/{id}/agenda/publish"),
  "agenda.add": at<typeof acts.addItemAct>("POST", "/delivery-moments/{id}/agenda/add"),
  "agenda.edit": at<typeof acts.editItemAct>("POST", "/delivery-moments/{id}/agenda/edit"),
  "agenda.order": at<typeof acts.orderAgendaAct>("POST", "/delivery-moments/{id}/agenda/order"),
  "agenda.remove": at<typeof acts.removeItemAct>("POST", "/delivery-moments/{id}/agenda/remove"),
  "agenda.postpone": at<typeof acts.postponeItemAct>("POST", "/delivery-moments/{id}/agenda/postpone"),
  "agenda.release": at<typeof acts.releaseItemAct>("POST", "/delivery-moments/{id}/agenda/release"),
  "delivery.open": at<typeof acts.openMomentAct>("POST", "/delivery-moments/{id}/open"),
  "delivery.present": at<typeof acts.presentItemAct>("POST", "/delivery-moments/{id}/present"),
  "delivery.attend": at<typeof acts.attendAct>("POST", "/delivery-moments/{id}/attend"),
  "delivery.close": at<typeof acts.closeMomentAct>("POST", "/delivery-moments/{id}/close"),
  "delivery.reopen": at<typeof acts.reopenMomentAct>("POST", "/delivery-moments/{id}/reopen"),
  "outcome.record": at<typeof acts.recordOutcomeAct>("POST", "/delivery-moments/{id}/outcomes/record"),
  "outcome.decide": at<typeof acts.decideAct>("POST", "/delivery-moments/{id}/outcomes/decide"),
  "outcome.undo": at<typeof acts.undoDecisionAct>("POST", "/delivery-moments/{id}/outcomes/undo"),
  "outcome.edit": at<typeof acts.editOutcomeAct>("POST", "/delivery-moments/{id}/outcomes/edit"),
  "outcome.withdraw": at<typeof acts.withdrawOutcomeAct>("POST", "/delivery-moments/{id}/outcomes/withdraw"),
  /** Whoever may record an outcome may do this; it goes to an address of its own. */
  "outcome.clear-obstacle": at<typeof acts.clearObstacleAct>("POST", "/delivery-moments/{id}/outcomes/clear-obstacle"),
} as const satisfies Readonly<Record<string, Pick<Address<AnyEndpoint>, "method" | "path">>>;

export type MomentAddresses = typeof momentAddresses;
