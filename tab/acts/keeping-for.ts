import type { QuestionAct } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { Keeping } from "#tab/forms/kept-typing.ts";

/** What is typed for a small circle is not written down anywhere else. */
export function keepingFor({ confidential }: Pick<QuestionShown, "confidential">, act: QuestionAct): Keeping {
  return confidential || act === "triage.note" ? "memory" : "window";
}
