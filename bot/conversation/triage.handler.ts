import { commandKey } from "#src/kernel/command.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import { mayTriage } from "#src/question/question.policy.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";
import type { BotDeps } from "../deps.ts";
import { answerWithCard, outdated } from "./answer-with-card.ts";
import { triageCardRefilled } from "../faces/question-cards.ts";
import type { BotAnswer } from "../turn.ts";
import { decideInputsOf } from "../triage/decide-inputs.ts";
import type { DecideInput } from "../triage/decision-from.ts";
import { decisionFrom } from "../triage/decision-from.ts";
import { decideAction, pickUpAction } from "../triage/triage.actions.ts";

/** What the buttons of the triage card do. */
export function triageHandlers(deps: BotDeps): readonly Handler[] {
  return [pickUpHandler(deps), decideHandler(deps)];
}

function pickUpHandler(deps: BotDeps): Handler {
  return onAction(pickUpAction, async (presser, { id: question, verb, nonce }) => {
    const key = commandKey(presser.actor.person, verb, nonce, { question });
    const outcome = await pickUpQuestion(deps, presser.actor, { key, question });
    return answerWithCard(deps, presser, { face: "triage", question, outcome });
  });
}

function decideHandler(deps: BotDeps): Handler {
  return onAction(
    decideAction,
    async (presser, input) => {
      const { id: question, rev, theme, solutions, needs, partners } = input;
      const gate = mayTriage(presser.actor);
      if (!gate.ok) return answerWithCard(deps, presser, { face: "triage", question, outcome: gate });
      if (input.open !== undefined && input.open !== input.route) return refilled(deps, presser, input);
      const decision = decisionFrom(input);
      if (!decision || !theme) return refilled(deps, presser, input, presser.texts.refusals.incomplete);
      const findings = { solutions, needs, partners };
      const key = commandKey(presser.actor.person, input.verb, input.nonce, { question, theme, findings, decision });
      const outcome = await decideQuestion(deps, presser.actor, { key, question, rev, theme, findings, decision });
      if (!outcome.ok && isAboutTheForm(outcome.refusal)) {
        return refilled(deps, presser, input, presser.texts.refusals.of(outcome.refusal));
      }
      return answerWithCard(deps, presser, { face: "triage", question, outcome });
    },
    decideInputsOf,
  );
}

function isAboutTheForm(refusal: Refusal): boolean {
  return refusal.code === "due_in_past" || refusal.code === "unknown_theme";
}

/** A message beside the card would empty its inputs, so the card comes back with what was typed and what is wrong with it. */
async function refilled(deps: BotDeps, presser: Presser, typed: DecideInput, problem?: string): Promise<BotAnswer> {
  const { texts } = presser;
  const found = await deps.questions.get(typed.id);
  if (found?.value.stage !== "in_triage") return outdated(deps, presser, { face: "triage", question: typed.id });
  const banner = problem === undefined ? {} : { banner: { kind: "problem", text: problem } as const };
  return { kind: "card", card: await triageCardRefilled(deps, found, { texts, ...banner, typed }) };
}
