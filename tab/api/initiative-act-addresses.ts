import type * as acts from "#src/initiative/initiative-acts.contract.ts";
import type { InitiativeAct } from "#src/initiative/initiative-acts.ts";
import type { Address, AnyEndpoint } from "./address.ts";
import { at } from "./address.ts";

/** What a delivery moment decides is sent to that moment. */
type InMoment = "initiative.decide" | "initiative.undo-decision";

/** Where the server takes each act on an initiative. */
export const initiativeActAddresses = {
  "initiative.move": at<typeof acts.moveIt>("POST", "/initiatives/{id}/move"),
  "initiative.stop": at<typeof acts.stopIt>("POST", "/initiatives/{id}/stop"),
  "initiative.undo-move": at<typeof acts.undoMoving>("POST", "/initiatives/{id}/undo-move"),
  "initiative.plan": at<typeof acts.plan>("POST", "/initiatives/{id}/plan"),
  "initiative.problem-owner": at<typeof acts.problemOwner>("POST", "/initiatives/{id}/problem-owner"),
  "initiative.process-owner": at<typeof acts.processOwner>("POST", "/initiatives/{id}/process-owner"),
  "initiative.join": at<typeof acts.join>("POST", "/initiatives/{id}/join"),
  "initiative.leave": at<typeof acts.leave>("POST", "/initiatives/{id}/leave"),
  "initiative.bring-in": at<typeof acts.bringIn>("POST", "/initiatives/{id}/partners"),
  "initiative.let-go": at<typeof acts.letGo>("POST", "/initiatives/{id}/remove-partner"),
  "initiative.add-document": at<typeof acts.addDocument>("POST", "/initiatives/{id}/documents"),
  "initiative.remove-document": at<typeof acts.removeDocument>("POST", "/initiatives/{id}/remove-document"),
  "initiative.update": at<typeof acts.update>("POST", "/initiatives/{id}/updates"),
  "initiative.correct-update": at<typeof acts.correctUpdate>("POST", "/initiatives/{id}/correct-update"),
  "initiative.note-obstacle": at<typeof acts.noteObstacle>("POST", "/initiatives/{id}/obstacles"),
  "initiative.ask-obstacle": at<typeof acts.askObstacle>("POST", "/initiatives/{id}/ask-obstacle"),
  "initiative.remove-obstacle": at<typeof acts.removeObstacle>("POST", "/initiatives/{id}/remove-obstacle"),
  "initiative.reopen-obstacle": at<typeof acts.reopenObstacle>("POST", "/initiatives/{id}/reopen-obstacle"),
} as const satisfies Readonly<Record<Exclude<InitiativeAct, InMoment>, Pick<Address<AnyEndpoint>, "method" | "path">>>;

export type InitiativeActAddresses = typeof initiativeActAddresses;
