import type { Question, QuestionStage } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { QuestionNamed } from "./filter.contract.ts";

export interface LatestDeps {
  readonly questions: Pick<QuestionStore, "list">;
}

/** What somebody still works on alone is nobody else's business, and what was taken back proves nothing. */
const counted = [
  "submitted",
  "in_triage",
  "waiting_for_asker",
  "decided",
  "helped_already",
] as const satisfies readonly QuestionStage[];
const readAtOnce = 100;

/** The questions that were asked last, newest first. */
export async function latestQuestions(deps: LatestDeps, most: number, cursor?: string): Promise<readonly Question[]> {
  const page = await deps.questions.list({
    where: { stage: counted },
    order: "askedAt",
    direction: "descending",
    limit: Math.min(most, readAtOnce),
    ...(cursor === undefined ? {} : { cursor }),
  });
  const read = page.items.map(({ value }) => value);
  const left = most - read.length;
  return page.next === null || left === 0 ? read : [...read, ...(await latestQuestions(deps, left, page.next))];
}

export function questionNamed(question: Question): QuestionNamed {
  return { id: question.id, number: numberOf(question), title: question.title };
}
