import { allPages } from "#src/kernel/pages.ts";
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
export async function latestQuestions({ questions }: LatestDeps, most: number): Promise<readonly Question[]> {
  const latest = await allPages(
    (on) =>
      questions.list({
        where: { stage: counted },
        order: "askedAt",
        direction: "descending",
        limit: Math.min(most, readAtOnce),
        ...on,
      }),
    most,
  );
  return latest.slice(0, most).map(({ value }) => value);
}

export function questionNamed(question: Question): QuestionNamed {
  return { id: question.id, number: numberOf(question), title: question.title };
}
