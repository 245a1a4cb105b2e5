import { acceptSolution } from "#src/intake/accept-solution.usecase.ts";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import { walkFilter } from "#src/intake/walk-filter.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { chooseOrganisation } from "#src/people/choose-organisation.usecase.ts";
import type { Actor } from "#src/people/person.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { Handler } from "./registry.ts";
import { onAction } from "./registry.ts";
import type { BotDeps } from "../deps.ts";
import { answerWithCard } from "./answer-with-card.ts";
import { filledFrom, organisationFrom } from "../intake/filled.ts";
import { helpedAction, submitAction, walkAction } from "../intake/intake.actions.ts";

/** What the buttons of the intake card do. */
export function intakeHandlers(deps: BotDeps): readonly Handler[] {
  return [walkHandler(deps), submitHandler(deps), helpedHandler(deps)];
}

function walkHandler(deps: BotDeps): Handler {
  return onAction(walkAction, async (presser, input) => {
    const { id: question, rev, to } = input;
    const filled = filledFrom(input);
    const key = commandKey(presser.actor.person, `${input.verb}:${to}`, input.nonce, { question, to, filled });
    const acting = await actingFor(deps, presser.actor, { question, organisation: organisationFrom(input) });
    if (!acting.ok) return answerWithCard(deps, presser, { face: "thread", question, outcome: acting });
    const outcome = await walkFilter(deps, acting.value, { key, question, rev, to, filled });
    return answerWithCard(deps, presser, { face: "thread", question, outcome });
  });
}

function submitHandler(deps: BotDeps): Handler {
  return onAction(submitAction, async (presser, input) => {
    const { id: question, rev } = input;
    const filled = filledFrom(input);
    const key = commandKey(presser.actor.person, input.verb, input.nonce, { question, filled });
    const acting = await actingFor(deps, presser.actor, { question, organisation: organisationFrom(input) });
    if (!acting.ok) return answerWithCard(deps, presser, { face: "thread", question, outcome: acting });
    const outcome = await submitQuestion(deps, acting.value, { key, question, rev, filled });
    return answerWithCard(deps, presser, { face: "thread", question, outcome });
  });
}

function helpedHandler(deps: BotDeps): Handler {
  return onAction(helpedAction, async (presser, { id: question, verb, nonce, solution }) => {
    const key = commandKey(presser.actor.person, `${verb}:${solution}`, nonce, { question, solution });
    const outcome = await acceptSolution(deps, presser.actor, { key, question, solution });
    return answerWithCard(deps, presser, { face: "thread", question, outcome });
  });
}

/** The asker chooses an organisation on the intake card itself; somebody who is not the asker chooses nothing there. */
async function actingFor(
  deps: BotDeps,
  actor: Actor,
  {
    question,
    organisation,
  }: { readonly question: Parameters<BotDeps["questions"]["get"]>[0]; readonly organisation: PartnerId | null },
) {
  if (organisation === null || actor.organisation !== null) return { ok: true, value: actor } as const;
  const found = await deps.questions.get(question);
  if (found?.value.askedBy !== actor.person) return { ok: true, value: actor } as const;
  return chooseOrganisation(deps, actor, organisation);
}
