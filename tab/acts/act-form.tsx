import type { QuestionAct } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { FormWords } from "./form-in-place.tsx";
import { FormInPlace } from "./form-in-place.tsx";
import { keepingFor } from "./keeping-for.ts";
import { useActOf } from "./use-act-of.ts";
import type { SaidBy } from "./use-act.ts";

interface ActFormProps<A extends QuestionAct, Name extends string> extends FormWords<SaidBy<A>, Name> {
  readonly question: QuestionShown;
  readonly act: A;
}

/** A button that opens a form for one act on a question, in its place. */
export function ActForm<A extends QuestionAct, Name extends string>({
  question,
  act,
  ...words
}: ActFormProps<A, Name>) {
  const { who } = useApi();
  const kept = { key: `${act}.${who}.${question.id}`, where: keepingFor(question, act) };
  return <FormInPlace {...words} of={useActOf(question, act)} kept={kept} />;
}
