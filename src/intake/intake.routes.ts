import { commandKey } from "#src/kernel/command.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { ActDeps } from "#src/question/act.routes.ts";
import { actRoute } from "#src/question/act.routes.ts";
import { edit } from "#src/question/question-acts.contract.ts";
import { questionShown } from "#src/question/question-shown.presenter.ts";
import { acceptSolution } from "./accept-solution.usecase.ts";
import { editQuestion } from "./edit-question.usecase.ts";
import { followInstead } from "./follow-instead.usecase.ts";
import { ask, follow, helped, submit, walk } from "./intake.contract.ts";
import type { StartIntakeDeps } from "./start-intake.usecase.ts";
import { startIntake } from "./start-intake.usecase.ts";
import type { SubmitQuestionDeps } from "./submit-question.usecase.ts";
import { submitQuestion } from "./submit-question.usecase.ts";
import { walkFilter } from "./walk-filter.usecase.ts";

export type IntakeDeps = ActDeps & StartIntakeDeps & SubmitQuestionDeps;

/** Asking in the tab: the same walk as on the intake card, and wording it better once it is submitted. */
export function intakeRoutes(deps: IntakeDeps) {
  return [
    askRoute(deps),
    actRoute(deps, walk, walkFilter),
    actRoute(deps, submit, submitQuestion),
    actRoute(deps, edit, editQuestion),
    actRoute(deps, helped, acceptSolution),
    actRoute(deps, follow, followInstead),
  ];
}

function askRoute(deps: IntakeDeps) {
  return route(ask, async (person: Person, { body: { nonce, text, seen } }) => {
    const actor = actorOf(person);
    const key = commandKey(person.id, "intake.start", nonce, { text, seen });
    const started = await startIntake(deps, actor, {
      key,
      text,
      thread: null,
      sharedIn: null,
      language: person.language,
      seen: seen ?? [],
    });
    return started.ok ? ok(await questionShown(deps, actor, started.value)) : started;
  });
}
