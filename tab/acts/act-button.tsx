import type { QuestionAct } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { ButtonWords } from "./button-in-place.tsx";
import { ButtonInPlace } from "./button-in-place.tsx";
import { useActOf } from "./use-act-of.ts";
import type { SaidBy } from "./use-act.ts";

interface ActButtonProps<A extends QuestionAct> extends ButtonWords<SaidBy<A>> {
  readonly question: Pick<QuestionShown, "id" | "rev" | "may">;
  readonly act: A;
  /** How the question will stand, where that may show before the answer is there. */
  readonly assume?: (question: QuestionShown) => QuestionShown;
}

/** Does something with the question at once. */
export function ActButton<A extends QuestionAct>({ question, act, assume, ...words }: ActButtonProps<A>) {
  return <ButtonInPlace {...words} of={useActOf(question, act, assume)} />;
}
