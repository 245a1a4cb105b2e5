import type { Actor } from "#src/people/person.ts";
import { readerNames } from "./question.policy.ts";
import type { QuestionStage } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

interface Counted {
  readonly stage: QuestionStage;
  readonly theme?: string;
}

/** How many questions there are in a stage, as far as `actor` may know: of the rest not even the number is told. */
export function countVisible(
  questions: Pick<QuestionStore, "countFound">,
  actor: Actor,
  marks: Counted,
): Promise<number> {
  return questions.countFound({ text: null, marks, readers: readerNames(actor) }, Number.MAX_SAFE_INTEGER);
}
