import { z } from "zod";
import { endpoint, intention, nothing } from "#src/kernel/endpoint.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { written } from "#src/kernel/act-endpoint.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { actEndpoint } from "#src/question/act.contract.ts";
import { QuestionShown } from "#src/question/question-shown.contract.ts";
import { FilterAnswers } from "#src/question/filter-answers.ts";
import { QuestionId, WalkStep, textLimit, titleLimit } from "#src/question/question.ts";

/** What the asker filled in on the way; what is not named stays as it was. */
const Filled = z.strictObject({
  title: written(titleLimit).optional(),
  text: typedText().max(textLimit).optional(),
  confidential: z.boolean().optional(),
  answers: z.strictObject(FilterAnswers.shape).partial(),
});

/** Somebody asks in the tab: a draft, with what the filter proposes and what may already help. */
export const ask = endpoint({
  method: "POST",
  path: "/questions",
  summary: "Begin een vraag",
  params: nothing,
  query: nothing,
  body: z.strictObject({
    ...intention,
    text: written(textLimit),
    /** The known solutions that stood beside the text while it was typed. */
    seen: z.array(KnownSolutionId).max(3).optional(),
  }),
  answer: QuestionShown,
  refuses: ["key_reused"],
});

export const walk = actEndpoint("intake.walk", {
  path: "walk",
  summary: "Zet een stap in het filter",
  said: { to: WalkStep, filled: Filled },
});
export const submit = actEndpoint("intake.submit", {
  path: "submit",
  summary: "Stuur de vraag in",
  said: { filled: Filled, despitePersonalData: z.boolean() },
  refuses: ["holds_personal_data", "organisation_missing"],
});
export const helped = actEndpoint("intake.helped", {
  path: "helped",
  summary: "Zeg dat een bekende oplossing al helpt",
  said: { solution: KnownSolutionId },
  refuses: ["solution_not_offered"],
});
export const follow = actEndpoint("intake.follow", {
  path: "follow-instead",
  summary: "Volg een vraag die al gesteld is, en stuur deze niet in",
  said: { instead: QuestionId },
});
