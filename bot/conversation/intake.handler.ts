import { acceptSolution } from "#src/intake/accept-solution.usecase.ts";
import { followInstead } from "#src/intake/follow-instead.usecase.ts";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import { filledIn, walkFilter } from "#src/intake/walk-filter.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { chooseOrganisation } from "#src/people/choose-organisation.usecase.ts";
import type { Actor } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";
import type { BotDeps } from "../deps.ts";
import { answerWithCard } from "./answer-with-card.ts";
import { onForm } from "./form.ts";
import { overtaken } from "./overtaken.ts";
import { refilledIntakeCard } from "../faces/personal-cards.ts";
import type { WalkInput } from "../intake/filled.ts";
import { filledFrom, organisationFrom, stepFrom } from "../intake/filled.ts";
import { followInsteadAction, helpedAction, submitAction, walkAction } from "../intake/intake.actions.ts";
import { intakeLabels } from "../intake/intake-labels.ts";
import { isAskedInChannel } from "../question/audience-sections.ts";
import { typedWords } from "../question/typed-words.ts";
import type { BotAnswer } from "../turn.ts";

/** What the buttons of the intake card do. */
export function intakeHandlers(deps: BotDeps): readonly Handler[] {
  return [walkHandler(deps), submitHandler(deps), helpedHandler(deps), followInsteadHandler(deps)];
}

function walkHandler(deps: BotDeps): Handler {
  return onForm(walkAction, {
    labels: intakeLabels,
    act: async (presser, input) => {
      const { id: question, rev, to, nonce } = input;
      const filled = filledFrom(input);
      const key = commandKey(presser.actor.person, `${input.verb}:${to}`, nonce, { question, to, filled });
      const acting = await actingFor(deps, presser.actor, input);
      if (!acting.ok) return answered(deps, presser, { input, outcome: acting });
      const outcome = await walkFilter(deps, acting.value, { key, question, rev, to, filled });
      return answered(deps, presser, { input, outcome });
    },
    refill: (presser, input, problem) => refilled(deps, presser, { input, problem }),
  });
}

function submitHandler(deps: BotDeps): Handler {
  return onForm(submitAction, {
    labels: intakeLabels,
    act: async (presser, input) => {
      const { id: question, rev, nonce } = input;
      const filled = filledFrom(input);
      const despitePersonalData = input.personalData === "leave";
      const content = { question, filled, despitePersonalData };
      const key = commandKey(presser.actor.person, input.verb, nonce, content);
      const acting = await actingFor(deps, presser.actor, input);
      if (!acting.ok) return answered(deps, presser, { input, outcome: acting });
      const command = { key, question, rev, filled, despitePersonalData };
      const outcome = await submitQuestion(deps, acting.value, command);
      return answered(deps, presser, { input, outcome });
    },
    refill: (presser, input, problem) => refilled(deps, presser, { input, problem }),
  });
}

function helpedHandler(deps: BotDeps): Handler {
  return onAction(helpedAction, async (presser, { id: question, rev, verb, nonce, solution }) => {
    const key = commandKey(presser.actor.person, `${verb}:${solution}`, nonce, { question, solution });
    const outcome = await acceptSolution(deps, presser.actor, { key, question, rev, solution });
    return answerWithCard(deps, presser, { face: "thread", question, outcome });
  });
}

function followInsteadHandler(deps: BotDeps): Handler {
  return onAction(followInsteadAction, async (presser, { id: question, rev, verb, nonce, instead }) => {
    const key = commandKey(presser.actor.person, `${verb}:${instead}`, nonce, { question, instead });
    const outcome = await followInstead(deps, presser.actor, { key, question, rev, instead });
    return answerWithCard(deps, presser, { face: "thread", question, outcome });
  });
}

/** The asker chooses an organisation on the intake card itself; somebody who is not the asker chooses nothing there. */
async function actingFor(deps: BotDeps, actor: Actor, input: WalkInput) {
  const organisation = organisationFrom(input);
  if (organisation === null || actor.organisation !== null) return { ok: true, value: actor } as const;
  const found = await deps.questions.get(input.id);
  if (found?.value.askedBy !== actor.person) return { ok: true, value: actor } as const;
  return chooseOrganisation(deps, actor, organisation);
}

function answered(
  deps: BotDeps,
  presser: Presser,
  { input, outcome }: { readonly input: WalkInput; readonly outcome: Result<Versioned<Question>, Refusal> },
): Promise<BotAnswer> {
  if (outcome.ok || !isAboutTheForm(outcome.refusal)) {
    const done = outcome.ok ? stillReadable(outcome.value.value, presser.texts) : {};
    return answerWithCard(deps, presser, { face: "thread", question: input.id, outcome, ...done });
  }
  const { refusal } = outcome;
  const { refusals, forms } = presser.texts;
  const problem = wasOvertaken(refusal) ? forms.sendAgain : refusals.of(refusal);
  return refilled(deps, presser, { input, problem, refusal });
}

/** A confidential question that was asked in a channel stands there still, in a message that only its asker can delete. */
function stillReadable(question: Question, { intake }: Texts): { readonly done?: string } {
  const isNow = question.stage === "submitted" && question.confidential && isAskedInChannel(question);
  return isNow ? { done: intake.submittedConfidentially } : {};
}

/** Something else happened to the draft since the card was shown, on another device or in the thread. */
function wasOvertaken({ code }: Refusal): boolean {
  return code === "stale" || code === "wrong_stage" || code === "key_reused";
}

/** A choice on the card was wrong or missing, or something that was typed should not stand there. */
function isAboutTheForm(refusal: Refusal): boolean {
  const { code } = refusal;
  return (
    wasOvertaken(refusal) ||
    code === "organisation_missing" ||
    code === "organisation_fixed" ||
    code === "unknown_partner" ||
    code === "not_found" ||
    code === "holds_personal_data"
  );
}

/** A message beside the card would empty its inputs, so the card comes back with what was typed and what is wrong with it. */
async function refilled(
  deps: BotDeps,
  presser: Presser,
  { input, problem, refusal }: { readonly input: WalkInput; readonly problem: string; readonly refusal?: Refusal },
): Promise<BotAnswer> {
  const { texts, actor } = presser;
  const found = await deps.questions.get(input.id);
  const draft = found?.value;
  // On an older card the inputs may belong to another step than the draft stands at.
  const isElsewhere = found?.rev !== input.rev && draft?.stage === "draft" && stepFrom(input) !== draft.step;
  if (!found || draft?.stage !== "draft" || draft.askedBy !== actor.person || isElsewhere) {
    const typed = ({ title, text, answers }: Question) =>
      typedWords(input, intakeLabels(texts), { title, text, ...answers });
    return overtaken(deps, presser, { question: input.id, typed });
  }
  const typed = {
    organisation: organisationFrom(input),
    pointedOut: refusal?.code === "holds_personal_data" ? refusal.found : [],
    hadText: input.text !== undefined,
  };
  const question = { ...found, value: filledIn(draft, filledFrom(input)) };
  const banner = { kind: "problem", text: problem } as const;
  return { kind: "card", card: await refilledIntakeCard(deps, question, { texts, banner, typed }) };
}
