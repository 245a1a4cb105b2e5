import type { z } from "zod";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { QuestionCommand } from "#src/question/change-question.usecase.ts";
import { isInStageFor } from "#src/question/question-acts.ts";
import { roleGate } from "#src/question/question.policy.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { DeskView } from "#src/triage/desk-view.ts";
import type { Actor } from "#src/people/person.ts";
import type { CardActionSpec } from "../cards/action.ts";
import type { BotDeps } from "../deps.ts";
import { deskFace } from "../faces/desk-cards.ts";
import type { DeskForm } from "../triage/desk-shown.ts";
import { deskForms } from "../triage/desk-forms.ts";
import type { BotAnswer } from "../turn.ts";
import { answerWithCard, outdated } from "./answer-with-card.ts";
import { onForm } from "./form.ts";
import type { Handler, Presser } from "./registry.ts";

interface Spec<Input, Content> {
  /** What was typed, in the words of the use case; or in a sentence what is wrong with it. */
  readonly read: (input: Input, texts: Texts) => Read<Content>;
  readonly send: (actor: Actor, command: QuestionCommand & Content) => Promise<Outcome>;
  /** What the presser reads when it worked. */
  readonly done: (texts: Texts, actor: Actor, content: Content) => string;
}

export type Read<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problem: string };

export type Outcome = Result<Versioned<Question>, Refusal>;

interface Pressed {
  readonly id: QuestionId;
  readonly rev: number;
  readonly nonce: string;
}

/** A form of the desk. Whatever is wrong with it, it comes back as it was typed for as long as it can still be sent. */
export function deskForm<
  Verb extends DeskForm,
  Fields extends z.ZodRawShape,
  Input extends Readonly<Record<string, unknown>> & Pressed,
  Content extends object,
>(
  deps: BotDeps,
  action: CardActionSpec<Verb, Fields> & { readonly schema: z.ZodType<Input> },
  { read, send, done }: Spec<Input, Content>,
): Handler {
  const { view, labels } = deskForms[action.verb];

  async function act(presser: Presser, input: Input): Promise<BotAnswer> {
    const { texts, actor } = presser;
    const { id: question, rev, nonce } = input;
    const sent = read(input, texts);
    if (!sent.ok) return refill(presser, input, sent.problem);
    const key: CommandKey = commandKey(actor.person, action.verb, nonce, { question, ...sent.content });
    const outcome = await send(actor, { ...sent.content, key, question, rev });
    if (!outcome.ok && canBeMended(outcome.refusal)) return refill(presser, input, mending(texts, outcome.refusal));
    return answerAtDesk(deps, presser, { question, view, outcome, done: done(texts, actor, sent.content) });
  }

  async function refill(presser: Presser, input: Input, problem: string): Promise<BotAnswer> {
    const { texts, actor: reader } = presser;
    const gate = roleGate(reader, action.verb);
    if (!gate.ok) return { kind: "message", text: texts.refusals.of(gate.refusal) };
    const found = await deps.questions.get(input.id);
    if (!found || !isInStageFor(action.verb, found.value)) {
      return outdated(deps, presser, { face: "triage", question: input.id });
    }
    const banner = { kind: "problem", text: problem } as const;
    const typed = { form: action.verb, values: valuesOf(action.fields, input) };
    return { kind: "card", card: await deskFace(deps, found, { texts, reader, banner, view, typed }) };
  }

  return onForm(action, { act, refill, labels });
}

/** What the presser sees of the desk after an act: the same view as it stands then, or why nothing happened. */
export async function answerAtDesk(
  deps: BotDeps,
  presser: Presser,
  {
    question,
    view,
    outcome,
    done,
  }: {
    readonly question: QuestionId;
    readonly view: DeskView;
    readonly outcome: Outcome;
    readonly done?: string;
  },
): Promise<BotAnswer> {
  if (!outcome.ok) return answerWithCard(deps, presser, { face: "triage", question, outcome });
  const { texts, actor: reader } = presser;
  const banner = done === undefined ? {} : { banner: { kind: "done", text: done } as const };
  return { kind: "card", card: await deskFace(deps, outcome.value, { texts, reader, view, ...banner }) };
}

/** Refusals after which the same form can be sent again, as it is or with a change. */
const mendable: ReadonlySet<Refusal["code"]> = new Set<Refusal["code"]>([
  "stale",
  "key_reused",
  "due_in_past",
  "day_not_ahead",
  "day_too_far",
  "full",
  "not_in_qrt",
  "unknown_partner",
  "unknown_theme",
  "unknown_question",
  "joins_itself",
  "cannot_stand",
  "confidential_apart",
  "stands_for_others",
]);

function canBeMended({ code }: Refusal): boolean {
  return mendable.has(code);
}

function mending(texts: Texts, refusal: Refusal): string {
  const { code } = refusal;
  return code === "stale" || code === "key_reused" ? texts.forms.sendAgain : texts.refusals.of(refusal);
}

function valuesOf(fields: z.ZodRawShape, input: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(fields).flatMap((field) => {
      const typed = input[field];
      return typeof typed === "string" ? [[field, typed]] : [];
    }),
  );
}
