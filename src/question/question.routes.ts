import type { Page } from "#src/kernel/document-store.port.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { getQuestion } from "./question-shown.contract.ts";
import type { QuestionShownDeps } from "./question-shown.presenter.ts";
import { questionShown } from "./question-shown.presenter.ts";
import { listQuestions } from "./question.contract.ts";
import { maySee } from "./question.policy.ts";
import type { QuestionRowDeps } from "./question.presenter.ts";
import { questionRows } from "./question.presenter.ts";
import type { Question, QuestionStage } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

type Questions = Pick<QuestionStore, "list">;

/** Newest first; what is open, oldest first. */
export function questionsRoute(deps: QuestionRowDeps & { readonly questions: Questions }) {
  return route(listQuestions, async (person: Person, { query }) => {
    const actor = actorOf(person);
    const page = await visibleQuestions(deps.questions, actor, query);
    return ok({ items: await questionRows(deps, actor, page.items), next: page.next });
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

interface QuestionsAsked {
  readonly stage?: Question["stage"] | undefined;
  readonly theme?: string | undefined;
  readonly mine?: "true" | undefined;
  readonly open?: "true" | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The stages in which the alliance still owes an answer. */
const openStages = ["submitted", "in_triage", "waiting_for_asker"] as const satisfies readonly QuestionStage[];

/** Reading on after this many pages of other people's drafts is left to the next request. */
const mostReads = 20;

/**
 * A page of what the actor may see. What the policy hides leaves room for more: each read asks for as many as are still
 * missing, so a page never ends in the middle of what was read and its cursor skips nothing.
 */
async function visibleQuestions(
  questions: Questions,
  actor: Actor,
  { stage, theme, mine, open, cursor, limit }: QuestionsAsked,
): Promise<Page<Question>> {
  const own = mine === "true" || stage === "draft" || stage === "expired";
  const isOpen = open === "true";
  const stages = stage ?? (isOpen ? openStages : undefined);
  const where = {
    ...(stages === undefined ? {} : { stage: stages }),
    ...(theme === undefined ? {} : { theme }),
    ...(own ? { askedBy: actor.person } : {}),
  };
  const visible: Question[] = [];
  let next = cursor ?? null;
  for (let reads = 0; reads < mostReads && visible.length < limit; reads++) {
    const page = await questions.list({
      where,
      order: "askedAt",
      direction: isOpen ? "ascending" : "descending",
      limit: limit - visible.length,
      ...(next === null ? {} : { cursor: next }),
    });
    visible.push(...page.items.map(({ value }) => value).filter((question) => maySee(actor, question)));
    next = page.next;
    if (next === null) break;
  }
  return { items: visible, next };
}
