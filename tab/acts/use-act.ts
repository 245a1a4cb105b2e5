import type { QuestionAct } from "#src/question/question-acts.ts";
import { questionActs } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { ActAddresses } from "#tab/api/act-addresses.ts";
import { actAddresses } from "#tab/api/act-addresses.ts";
import type { SaidAt } from "#tab/api/acts-on.ts";
import { actsOn } from "#tab/api/acts-on.ts";

export type SaidBy<A extends QuestionAct> = SaidAt<ActAddresses, A>;

/** Does something with a question. */
export const useAct = actsOn<QuestionShown, ActAddresses>({
  concept: "question",
  acts: questionActs,
  addresses: actAddresses,
});
