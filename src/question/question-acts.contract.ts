import { z } from "zod";
import { actEndpoint, written } from "./act.contract.ts";
import { Offer, contributionLimit } from "./involved.ts";
import { textLimit, titleLimit } from "./question.ts";

/** What askers and partners do with a question. */
export const edit = actEndpoint("question.edit", "edit", {
  title: written(titleLimit),
  text: z.string().trim().max(textLimit),
  despitePersonalData: z.boolean(),
});
export const withdraw = actEndpoint("question.withdraw", "withdraw", {});
export const answer = actEndpoint("question.answer", "answer", { text: written(contributionLimit) });
export const reopen = actEndpoint("question.reopen", "reopen", { text: z.string().trim().max(contributionLimit) });
export const rate = actEndpoint("question.rate", "rating", { helped: z.boolean() });
export const confide = actEndpoint("question.confide", "confidential", { confidential: z.boolean() });
export const join = actEndpoint("question.join", "join", { offer: Offer });
export const leave = actEndpoint("question.leave", "leave", {});
export const contribute = actEndpoint("question.contribute", "contributions", { text: written(contributionLimit) });
export const follow = actEndpoint("question.follow", "follow", { follows: z.boolean() });
export const mute = actEndpoint("question.mute", "mute", { muted: z.boolean() });
