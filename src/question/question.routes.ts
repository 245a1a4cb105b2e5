import { ok, refuse } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { getQuestion } from "./question-shown.contract.ts";
import type { QuestionShownDeps } from "./question-shown.presenter.ts";
import { questionShown } from "./question-shown.presenter.ts";
import { listQuestions } from "./question.contract.ts";
import { maySee } from "./question.policy.ts";
import { questionsSought } from "./questions-sought.presenter.ts";
import type { QuestionRowDeps } from "./question.presenter.ts";
import { questionRows } from "./question.presenter.ts";
import type { QuestionStore } from "./question.store.ts";

/** Newest first; what is open, oldest first. */
export function questionsRoute(deps: QuestionsDeps) {
  return route(listQuestions, async (person: Person, { query }) => {
    const actor = actorOf(person);
    const sought = await questionsSought(deps, actor, query);
    const direction = query.open === "true" ? "oldest first" : "newest first";
    const page = await deps.questions.search(sought, { direction, ...pageAsked(query) });
    const isAll = query.cursor === undefined && page.next === null;
    const count = isAll ? page.items.length : await deps.questions.countFound(sought, mostCounted + 1);
    const total = { count: Math.min(count, mostCounted), orMore: count > mostCounted };
    const items = await questionRows(
      deps,
      actor,
      page.items.map(({ value }) => value),
    );
    return ok({ items, next: page.next, total });
  });
}

export function questionRoute(deps: QuestionShownDeps & { readonly questions: Pick<QuestionStore, "get"> }) {
  return route(getQuestion, async (person: Person, { params }) => {
    const actor = actorOf(person);
    const found = await deps.questions.get(params.id);
    // To whom may not see it, it does not exist.
    if (!found || !maySee(actor, found.value)) return refuse({ code: "not_found" });
    return ok(await questionShown(deps, actor, found));
  });
}

interface QuestionsDeps extends QuestionRowDeps {
  readonly questions: Pick<QuestionStore, "search" | "countFound">;
  readonly partners: Pick<PartnerStore, "get" | "list">;
}

/** Nobody reads on so far, and counting takes longer the more there are. */
const mostCounted = 1_000;
