import type { Clock } from "#src/kernel/time.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { QuestionId } from "#src/question/question.ts";
import type { AskedAlready, SimilarQuestionsDeps } from "./similar-questions.usecase.ts";
import { isOpen, questionsAskedAlready } from "./similar-questions.usecase.ts";

type AskedAlreadyDeps = SimilarQuestionsDeps & {
  readonly questions: Pick<QuestionStore, "get">;
  readonly clock: Clock;
};

/** In milliseconds. A walk through the filter shows the same draft many times; what is asked meanwhile is met a minute later. */
const holdsFor = 60_000;
/** Drafts that are walked through at the same time, and more. */
const mostRemembered = 1_000;

interface Remembered {
  readonly until: number;
  readonly found: readonly QuestionId[];
}

/** Looks for open questions of others that ask the very same, at most once a minute for the same text. */
export function lookingForAskedAlready(deps: AskedAlreadyDeps) {
  const remembered = new Map<string, Remembered>();
  return async (draft: AskedAlready) => {
    const sought = JSON.stringify([draft.id, draft.title, draft.text, draft.confidential]);
    const now = Date.parse(deps.clock.now());
    const before = remembered.get(sought);
    if (before && now < before.until) return stillOpen(deps, before.found);
    const found = await questionsAskedAlready(deps, draft);
    // Begun anew when it is full: who is still walking is soon known again.
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(sought, { until: now + holdsFor, found: found.map(({ value }) => value.id) });
    return found.map(({ value }) => value);
  };
}

/** As they stand now, without those that were decided or closed to others meanwhile. */
async function stillOpen({ questions }: AskedAlreadyDeps, ids: readonly QuestionId[]) {
  const found = await Promise.all(ids.map(async (id) => questions.get(id)));
  return found.flatMap((question) => (question && isOpen(question.value) ? [question.value] : []));
}
