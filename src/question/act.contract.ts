import { actEndpoints } from "#src/kernel/act-endpoint.ts";
import { questionActs } from "./question-acts.ts";
import { QuestionShown } from "./question-shown.contract.ts";
import { QuestionId } from "./question.ts";

/** The contract of an act on a question. */
export const actEndpoint = actEndpoints({
  acts: questionActs,
  one: "/questions/{id}",
  called: "de vraag",
  id: QuestionId,
  answer: QuestionShown,
  refuses: ["not_found", "key_reused", "forbidden", "wrong_stage", "stale"],
});
