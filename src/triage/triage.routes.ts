import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { QuestionShownDeps } from "#src/question/question.presenter.ts";
import { questionShown } from "#src/question/question.presenter.ts";
import type { Question } from "#src/question/question.ts";
import type { DecideQuestionDeps } from "./decide-question.usecase.ts";
import { decideQuestion } from "./decide-question.usecase.ts";
import type { PickUpQuestionDeps } from "./pick-up-question.usecase.ts";
import { pickUpQuestion } from "./pick-up-question.usecase.ts";
import { decide, pickUp } from "./triage.contract.ts";

/** The keys are made as for the buttons of the triage card: the same intention, told by another face. */
export function pickUpRoute(deps: PickUpQuestionDeps & QuestionShownDeps) {
  return route(pickUp, async (person: Person, { params: { id: question }, body: { nonce } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "triage.pick-up", nonce, { question });
    return shown(deps, actor, await pickUpQuestion(deps, actor, { key, question }));
  });
}

export function decideRoute(deps: DecideQuestionDeps & QuestionShownDeps) {
  return route(decide, async (person: Person, { params: { id: question }, body }) => {
    const actor = actorOf(person);
    const { nonce, rev, theme, findings, decision } = body;
    const key = commandKey(person.id, "triage.decide", nonce, { question, theme, findings, decision });
    return shown(deps, actor, await decideQuestion(deps, actor, { key, question, rev, theme, findings, decision }));
  });
}

async function shown<R>(deps: QuestionShownDeps, actor: Actor, outcome: Result<Versioned<Question>, R>) {
  return outcome.ok ? ok(await questionShown(deps, actor, outcome.value)) : outcome;
}
