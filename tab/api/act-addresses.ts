import type { report } from "#src/analysis/analysis.contract.ts";
import type { follow, helped, submit, walk } from "#src/intake/intake.contract.ts";
import type * as asking from "#src/question/question-acts.contract.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import type * as triage from "#src/triage/triage.contract.ts";
import type { Address, AnyEndpoint } from "./address.ts";
import { at } from "./address.ts";

/** Where the server takes each act. */
export const actAddresses = {
  "intake.walk": at<typeof walk>("POST", "/questions/{id}/walk"),
  "intake.submit": at<typeof submit>("POST", "/questions/{id}/submit"),
  "intake.helped": at<typeof helped>("POST", "/questions/{id}/helped"),
  "intake.follow": at<typeof follow>("POST", "/questions/{id}/follow-instead"),
  "question.edit": at<typeof asking.edit>("POST", "/questions/{id}/edit"),
  "question.withdraw": at<typeof asking.withdraw>("POST", "/questions/{id}/withdraw"),
  "question.answer": at<typeof asking.answer>("POST", "/questions/{id}/answer"),
  "question.reopen": at<typeof asking.reopen>("POST", "/questions/{id}/reopen"),
  "question.rate": at<typeof asking.rate>("POST", "/questions/{id}/rating"),
  "question.confide": at<typeof asking.confide>("POST", "/questions/{id}/confidential"),
  "question.join": at<typeof asking.join>("POST", "/questions/{id}/join"),
  "question.leave": at<typeof asking.leave>("POST", "/questions/{id}/leave"),
  "question.contribute": at<typeof asking.contribute>("POST", "/questions/{id}/contributions"),
  "question.follow": at<typeof asking.follow>("POST", "/questions/{id}/follow"),
  "question.mute": at<typeof asking.mute>("POST", "/questions/{id}/mute"),
  "triage.pick-up": at<typeof triage.pickUp>("POST", "/questions/{id}/pick-up"),
  "triage.hand-over": at<typeof triage.handOver>("POST", "/questions/{id}/hand-over"),
  "triage.assist": at<typeof triage.assist>("POST", "/questions/{id}/assist"),
  "triage.note": at<typeof triage.note>("POST", "/questions/{id}/notes"),
  "triage.ask-back": at<typeof triage.askBack>("POST", "/questions/{id}/ask-back"),
  "triage.invite": at<typeof triage.invite>("POST", "/questions/{id}/parties"),
  "triage.call": at<typeof triage.call>("POST", "/questions/{id}/call"),
  "triage.mark": at<typeof triage.mark>("POST", "/questions/{id}/solution-marks"),
  "triage.join": at<typeof triage.joinQuestion>("POST", "/questions/{id}/join-question"),
  "triage.decide": at<typeof triage.decide>("POST", "/questions/{id}/decision"),
  "triage.undo": at<typeof triage.undo>("POST", "/questions/{id}/undo"),
  "triage.correct-theme": at<typeof triage.correctTheme>("POST", "/questions/{id}/theme"),
  "triage.reschedule": at<typeof triage.reschedule>("POST", "/questions/{id}/due-day"),
  "analysis.report": at<typeof report>("POST", "/questions/{id}/analysis"),
} as const satisfies Readonly<Record<QuestionAct, Pick<Address<AnyEndpoint>, "method" | "path">>>;

export type ActAddresses = typeof actAddresses;
