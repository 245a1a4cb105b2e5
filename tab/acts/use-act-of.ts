import type { QuestionAct } from "#src/question/question-acts.ts";
import { questionActs } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { Pressed } from "#tab/api/acts-on.ts";
import type { Assume } from "#tab/api/use-change.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { OneAct } from "./one-act.ts";
import type { SaidBy } from "./use-act.ts";
import { useAct } from "./use-act.ts";

/** One act on a question, as its page offers it. */
export function useActOf<A extends QuestionAct>(
  { id, rev, may }: Pick<QuestionShown, "id" | "rev" | "may">,
  act: A,
  assume?: Assume<QuestionShown, Pressed<SaidBy<A>>>,
): OneAct<SaidBy<A>> {
  const { changed, tooLate } = useTexts().tab.forms;
  const doing = useAct(id, act, assume);
  const { atRevision } = questionActs[act];
  return { doing, rev, atRevision, isOffered: may.includes(act), says: { changed, tooLate } };
}
