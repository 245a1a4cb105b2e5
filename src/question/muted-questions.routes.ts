import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { listMutedQuestions } from "./muted-questions.contract.ts";
import type { MutedQuestions } from "./muted-questions.store.ts";
import { maySee } from "./question.policy.ts";
import type { QuestionRowDeps } from "./question.presenter.ts";
import { questionRows } from "./question.presenter.ts";
import type { QuestionStore } from "./question.store.ts";

interface MutedQuestionsDeps extends QuestionRowDeps {
  readonly questions: Pick<QuestionStore, "get">;
  readonly muted: MutedQuestions;
}

/** What the reader may no longer see is not told of either, and tells them nothing. */
export function mutedQuestionsRoute(deps: MutedQuestionsDeps) {
  return route(listMutedQuestions, async (person: Person) => {
    const actor = actorOf(person);
    const known = await Promise.all((await deps.muted.of(person.id)).map((id) => deps.questions.get(id)));
    const shown = known.flatMap((found) =>
      found && found.value.involved.muted.includes(person.id) && maySee(actor, found.value) ? [found] : [],
    );
    const rows = await questionRows(
      deps,
      actor,
      shown.map(({ value }) => value),
    );
    const revisions = new Map<string, number>(shown.map(({ value, rev }) => [value.id, rev]));
    return ok({ items: rows.map((row) => ({ ...row, rev: revisions.get(row.id) ?? 0 })), next: null });
  });
}
