import { commandKey } from "#src/kernel/command.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { isInStageFor } from "#src/question/question-acts.ts";
import { maySee, roleGate } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Texts } from "#src/texts/texts.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import { undoLastDecision } from "#src/triage/undo-decision.usecase.ts";
import { dayTyped } from "../cards/form-fields.ts";
import type { BotDeps } from "../deps.ts";
import { questionCard, triageCardRefilled } from "../faces/question-cards.ts";
import type { TypedWords } from "../question/typed-words.ts";
import { typedWords, withTypedWords } from "../question/typed-words.ts";
import { foundSoFar } from "../triage/decide-form.ts";
import { decideInputsOf } from "../triage/decide-inputs.ts";
import type { DecideInput } from "../triage/decision-from.ts";
import { decisionFrom, formOf, leftEmpty } from "../triage/decision-from.ts";
import { triageView, undoAction } from "../triage/desk.actions.ts";
import { showTriage } from "../triage/show-triage.ts";
import { decideAction, pickUpAction } from "../triage/triage.actions.ts";
import type { BotAnswer } from "../turn.ts";
import { answerWithCard, outdated, unseen } from "./answer-with-card.ts";
import { deskHandlers } from "./desk.handler.ts";
import { onForm } from "./form.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the buttons of the triage card do, and those of the desk behind it. */
export function triageHandlers(deps: BotDeps): readonly Handler[] {
  return [showHandler(deps), pickUpHandler(deps), decideHandler(deps), undoHandler(deps), ...deskHandlers(deps)];
}

/** Back from the desk; and how a member opens a confidential question, of which the channel sees next to nothing. */
function showHandler(deps: BotDeps): Handler {
  return onAction(triageView, async ({ actor: reader, texts }, { id }) => {
    const found = await deps.questions.get(id);
    if (!found) return { kind: "message", text: texts.refusals.of({ code: "not_found" }) };
    if (!maySee(reader, found.value)) return { kind: "message", text: texts.refusals.of(unseen(found.value)) };
    return { kind: "card", card: await questionCard(deps, "triage", found, { texts, reader }) };
  });
}

function pickUpHandler(deps: BotDeps): Handler {
  return onAction(pickUpAction, async (presser, { id: question, rev, verb, nonce }) => {
    const key = commandKey(presser.actor.person, verb, nonce, { question });
    const outcome = await pickUpQuestion(deps, presser.actor, { key, question, rev });
    if (outcome.ok && outcome.value.value.confidential) {
      return asTheChannelSees(deps, presser, {
        question: outcome.value,
        done: presser.texts.triage.pickedUpConfidential,
      });
    }
    return answerWithCard(deps, presser, { face: "triage", question, outcome });
  });
}

function decideHandler(deps: BotDeps): Handler {
  return onForm(decideAction, {
    read: decideInputsOf,
    labels: decideLabels,
    refill: (presser, input, problem) => refilled(deps, presser, input, problem),
    act: async (presser, input) => {
      const { id: question, rev, theme, solutions, needs, partners } = input;
      if (input.open !== undefined && input.open !== input.route) return refilled(deps, presser, input);
      const decision = decisionFrom(input);
      if (!decision || !theme) return refilled(deps, presser, input, missing(input, presser.texts));
      const findings = { solutions, needs, partners };
      const key = commandKey(presser.actor.person, input.verb, input.nonce, { question, theme, findings, decision });
      const outcome = await decideQuestion(deps, presser.actor, { key, question, rev, theme, findings, decision });
      if (outcome.ok && outcome.value.value.confidential) {
        const done = presser.texts.triage.decidedConfidential;
        return asTheChannelSees(deps, presser, { question: outcome.value, done });
      }
      if (!outcome.ok && isAboutTheForm(outcome.refusal)) {
        return refilled(deps, presser, input, mending(presser.texts, outcome.refusal));
      }
      return answerWithCard(deps, presser, { face: "triage", question, outcome });
    },
  });
}

/**
 * The channel's card is edited right after this, and shows next to nothing of a confidential question: answered with all of
 * it, the card would fold up before the eyes of whoever pressed.
 */
async function asTheChannelSees(
  deps: BotDeps,
  { texts }: Presser,
  { question, done }: { readonly question: Versioned<Question>; readonly done: string },
): Promise<BotAnswer> {
  const banner = { kind: "done", text: done } as const;
  return { kind: "card", card: await questionCard(deps, "triage", question, { texts, banner }) };
}

function decideLabels({ triage }: Texts) {
  const { reason, answer, team, due, initiativeTitle, lookAgainOn, whereTo } = triage;
  const { known: solutions, needed: needs, joining: partners } = triage;
  return { solutions, needs, partners, reason, answer, team, due, initiativeTitle, lookAgainOn, whereTo };
}

/** In one sentence for each field that the pressed route asks and that was left empty. */
function missing(input: DecideInput, texts: Texts): string {
  const labels: Readonly<Record<string, string>> = { ...decideLabels(texts), theme: texts.triage.fitsTheme };
  return leftEmpty(input)
    .map((field) => texts.forms.missing(labels[field] ?? field))
    .join(" ");
}

/** Something else happened to the question since the card was shown; often it can still be decided. */
function wasOvertaken({ code }: Refusal): boolean {
  return code === "stale" || code === "wrong_stage" || code === "key_reused";
}

function isAboutTheForm(refusal: Refusal): boolean {
  return wasOvertaken(refusal) || aboutTheForm.has(refusal.code);
}

const aboutTheForm: ReadonlySet<Refusal["code"]> = new Set<Refusal["code"]>([
  "due_in_past",
  "day_not_ahead",
  "unknown_theme",
  "tells_title",
]);

function mending(texts: Texts, refusal: Refusal): string {
  return wasOvertaken(refusal) ? texts.forms.sendAgain : texts.refusals.of(refusal);
}

/** A message beside the card would empty its inputs, so the card comes back with what was typed and what is wrong with it. */
async function refilled(deps: BotDeps, presser: Presser, typed: DecideInput, problem?: string): Promise<BotAnswer> {
  const { texts, actor: reader } = presser;
  const gate = roleGate(reader, "triage.decide");
  if (!gate.ok) return { kind: "message", text: texts.refusals.of(gate.refusal) };
  const found = await deps.questions.get(typed.id);
  if (!found || !isInStageFor("triage.decide", found.value)) return tooLate(deps, presser, typed);
  const banner = problem === undefined ? {} : { banner: { kind: "problem", text: problem } as const };
  return { kind: "card", card: await triageCardRefilled(deps, found, { texts, reader, ...banner, typed }) };
}

/**
 * A decision that can no longer be taken. What was typed for it is no addition to the question, so it stands on the card
 * of now, to be read and copied.
 */
async function tooLate(deps: BotDeps, presser: Presser, input: DecideInput): Promise<BotAnswer> {
  const answer = await outdated(deps, presser, { face: "triage", question: input.id });
  const found = await deps.questions.get(input.id);
  if (answer.kind !== "card" || !found || !maySee(presser.actor, found.value)) return answer;
  const { texts } = presser;
  const words = await typedForDecision(deps, found, { input, texts });
  return { kind: "card", card: withTypedWords(answer.card, words, texts) };
}

/** Without what the form was filled in with when it was shown, and what the decision that was taken says too. */
async function typedForDecision(
  deps: BotDeps,
  question: Versioned<Question>,
  { input, texts }: { readonly input: DecideInput; readonly texts: Texts },
): Promise<readonly TypedWords[]> {
  const { value } = question;
  const standing =
    value.stage === "decided" ? formOf(value) : foundSoFar(await showTriage(deps, question, texts), texts);
  return typedWords(input, decideLabels(texts), { ...standing }).map(({ label, words }) => {
    const day = dayTyped(words);
    return { label, words: day === null ? words : plainDay(texts.language, day) };
  });
}

/** The form of the decision comes back as it was filled in, to be changed and sent again. */
function undoHandler(deps: BotDeps): Handler {
  return onAction(undoAction, async (presser, { id: question, rev, verb, nonce }) => {
    const { texts, actor: reader } = presser;
    const before = await deps.questions.get(question);
    const key = commandKey(reader.person, verb, nonce, { question });
    const outcome = await undoLastDecision(deps, reader, { key, question, rev });
    if (!outcome.ok && outcome.refusal.code === "too_late" && before) {
      const banner = { kind: "problem", text: texts.refusals.of(outcome.refusal) } as const;
      return { kind: "card", card: await questionCard(deps, "triage", before, { texts, reader, banner }) };
    }
    if (outcome.ok && before?.value.stage === "joined") {
      const done = texts.triage.joiningUndone;
      return answerWithCard(deps, presser, { face: "triage", question, outcome, done });
    }
    if (!outcome.ok || before?.value.stage !== "decided") {
      return answerWithCard(deps, presser, { face: "triage", question, outcome });
    }
    const banner = { kind: "done", text: texts.triage.undone } as const;
    const typed = formOf(before.value);
    return { kind: "card", card: await triageCardRefilled(deps, outcome.value, { texts, reader, banner, typed }) };
  });
}
