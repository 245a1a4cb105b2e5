import { z } from "zod";
import { PartnerId } from "#src/partner/partner.ts";
import { contributionLimit } from "#src/question/involved.ts";
import { textLimit, titleLimit } from "#src/question/question.ts";
import { cardAction, cardView } from "../cards/action.ts";
import { longText, requiredText, typedDay, typedNumber } from "../cards/form-fields.ts";

export const offerLimits = { data: 500, knowledge: 500, people: 300, hours: 10_000 } as const;

/** Names of inputs differ between the forms, because one card may carry several of them. */
export const joinAction = cardAction("question.join", {
  data: longText(offerLimits.data),
  knowledge: longText(offerLimits.knowledge),
  people: longText(offerLimits.people),
  hours: typedNumber(offerLimits.hours),
  until: typedDay(),
  /** The form showed what the organisation had promised, so what is empty on it was emptied. */
  changes: z.literal("offer").optional(),
  /** Stands on the card only for somebody who acts for no organisation yet. */
  organisation: z.union([PartnerId, z.literal("")]).optional(),
});
export const leaveAction = cardAction("question.leave", {});
export const contributeAction = cardAction("question.contribute", {
  known: requiredText(contributionLimit),
  /** Personal data was pointed out, and stays. */
  personalData: z.literal("leave").optional(),
});
export const followAction = cardAction("question.follow", { follows: z.boolean() });
export const muteAction = cardAction("question.mute", { muted: z.boolean() });

export const editAction = cardAction("question.edit", {
  title: requiredText(titleLimit),
  text: longText(textLimit),
  /** Personal data was pointed out, and stays: for all to read, or for few. */
  personalData: z.enum(["leave", "confide"]).optional(),
});
export const withdrawAction = cardAction("question.withdraw", {});
export const answerAction = cardAction("question.answer", { answer: requiredText(contributionLimit) });
export const reopenAction = cardAction("question.reopen", { why: longText(contributionLimit) });
export const rateAction = cardAction("question.rate", { helped: z.boolean() });
export const confideAction = cardAction("question.confide", {
  confidential: z.boolean(),
  /** The QRT presses it at its desk, and goes on there. */
  from: z.literal("desk").optional(),
});

/** What the presser can do with the question beyond what everybody sees, and the way back from it. */
export const moreView = cardView("question.more", "everybody", {});
export const showView = cardView("question.show", "everybody", {});
