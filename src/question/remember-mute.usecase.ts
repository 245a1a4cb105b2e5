import type { PersonId } from "#src/people/person.ts";
import type { MutedQuestions } from "./muted-questions.store.ts";
import type { QuestionId } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

export interface RememberMuteDeps {
  readonly questions: Pick<QuestionStore, "get">;
  readonly muted: MutedQuestions;
}

/** Follows whatever somebody did with what they hear of a question: what the question says now is what is remembered. */
export async function rememberMute(
  { questions, muted }: RememberMuteDeps,
  question: QuestionId,
  person: PersonId,
): Promise<void> {
  const found = await questions.get(question);
  if (found) await muted.remember(person, question, found.value.involved.muted.includes(person));
}
