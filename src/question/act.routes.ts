import type { NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Endpoint } from "#src/kernel/endpoint.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Route } from "#src/kernel/route.ts";
import { route } from "#src/kernel/route.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { z } from "zod";
import type { QuestionCommand } from "./change-question.usecase.ts";
import type { QuestionAct } from "./question-acts.ts";
import type { QuestionShown, getQuestion } from "./question-shown.contract.ts";
import type { QuestionShownDeps } from "./question-shown.presenter.ts";
import { questionShown } from "./question-shown.presenter.ts";
import { maySee } from "./question.policy.ts";
import type { Question, QuestionId } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

export interface ActDeps extends QuestionShownDeps {
  readonly questions: Pick<QuestionStore, "get" | "history">;
}

/** What every body says beside what its act asks for. */
interface Intended {
  readonly nonce: string;
  readonly rev?: number;
}

type ActEndpoint<Body, Code extends string> = Endpoint<
  typeof getQuestion.params,
  typeof getQuestion.query,
  z.ZodType<Body>,
  typeof QuestionShown,
  Code | "not_found"
> & { readonly act: QuestionAct };

type Answered<Refusal> = Promise<Result<QuestionShown, Refusal | NotFound>>;

/**
 * One act, from request to answer. The key is made as for the button of the same verb: the same intention, told by another
 * face. A use case takes what the body says, beside the key, the question and the revision.
 */
export function actRoute<
  Deps extends ActDeps,
  Body extends Intended,
  Code extends string,
  Refusal extends { readonly code: Code | "not_found" },
>(
  deps: Deps,
  endpoint: ActEndpoint<Body, Code>,
  perform: (deps: Deps, actor: Actor, command: QuestionCommand & Body) => Promise<Result<Versioned<Question>, Refusal>>,
): Route<Person, Refusal | NotFound> {
  return route(endpoint, async (person: Person, { params: { id: question }, body }): Answered<Refusal> => {
    const actor = actorOf(person);
    const { nonce, rev = 0, ...said } = body;
    const key = commandKey(person.id, endpoint.act, nonce, { question, ...said });
    const outcome = await perform(deps, actor, { ...body, key, question, rev });
    if (outcome.ok) return ok(await questionShown(deps, actor, outcome.value));
    return (await isHidden(deps, actor, question)) ? refuse({ code: "not_found" }) : outcome;
  });
}

/** To whom may not see it, it does not exist; a refusal would tell that it does. */
async function isHidden({ questions }: ActDeps, actor: Actor, id: QuestionId): Promise<boolean> {
  const found = await questions.get(id);
  return !found || !maySee(actor, found.value);
}
