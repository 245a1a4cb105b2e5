import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import { isInStageFor } from "#src/question/question-acts.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { z } from "zod";
import type { CardActionSpec } from "../cards/action.ts";
import type { Showing } from "../cards/buttons.ts";
import type { BotDeps } from "../deps.ts";
import { openFormCard } from "../faces/personal-cards.ts";
import type { QuestionForm } from "../question/question-forms.ts";
import { typedWords } from "../question/typed-words.ts";
import type { BotAnswer } from "../turn.ts";
import { answerWithCard } from "./answer-with-card.ts";
import { onForm } from "./form.ts";
import { overtaken } from "./overtaken.ts";
import type { Handler, Presser } from "./registry.ts";

interface Spec<Input> {
  readonly title: (texts: Texts) => string;
  readonly labels: (texts: Texts) => Readonly<Record<string, string>>;
  /** The form as it was typed, for the showing in which it comes back. */
  readonly form: (presser: Presser, input: Input, showing: Showing) => QuestionForm | Promise<QuestionForm>;
  /** The same, with a way to send it with the personal data that was pointed out. */
  readonly formWarned?: Spec<Input>["form"];
  readonly send: (presser: Presser, input: Input) => Promise<Result<Versioned<Question>, Refusal>>;
  /** What the presser reads when it worked. */
  readonly done: (texts: Texts, made: Made<Input>) => string;
  /** What a refusal says where the common wording is about something else. */
  readonly problem?: (texts: Texts, refusal: Refusal) => string | null;
  /** The same for a refusal after which nothing is left to send. */
  readonly refused?: (presser: Presser, input: Input, refusal: Refusal) => Promise<string | null>;
}

/** A form that was sent and worked, and the question after it. */
interface Made<Input> {
  readonly presser: Presser;
  readonly input: Input;
  readonly question: Question;
}

/** A form about a question. Whatever is wrong with it, it comes back as it was typed for as long as it can still be sent. */
export function questionForm<
  Verb extends QuestionAct,
  Fields extends z.ZodRawShape,
  Input extends Readonly<Record<string, unknown>> & { readonly id: QuestionId },
>(
  deps: BotDeps,
  action: CardActionSpec<Verb, Fields> & { readonly schema: z.ZodType<Input> },
  { title, labels, form, formWarned = form, send, done, problem, refused }: Spec<Input>,
): Handler {
  async function act(presser: Presser, input: Input): Promise<BotAnswer> {
    const { texts } = presser;
    const outcome = await send(presser, input);
    if (!outcome.ok && outcome.refusal.code === "wrong_stage") return tooLate(presser, input);
    const answered = { face: "thread", question: input.id, outcome } as const;
    if (outcome.ok) {
      const said = done(texts, { presser, input, question: outcome.value.value });
      return answerWithCard(deps, presser, { ...answered, done: said });
    }
    if (!canBeMended(outcome.refusal)) {
      const said = await refused?.(presser, input, outcome.refusal);
      return typeof said === "string" ? { kind: "message", text: said } : answerWithCard(deps, presser, answered);
    }
    const again = outcome.refusal.code === "holds_personal_data" ? formWarned : form;
    const wrong = problem?.(texts, outcome.refusal) ?? mending(texts, outcome.refusal);
    return refilled(presser, input, { wrong, again });
  }

  async function refilled(
    presser: Presser,
    input: Input,
    { wrong, again }: { readonly wrong: string; readonly again: typeof form },
  ): Promise<BotAnswer> {
    const { texts, actor: reader } = presser;
    const found = await deps.questions.get(input.id);
    if (!found || !maySee(reader, found.value) || !isInStageFor(action.verb, found.value)) {
      return tooLate(presser, input);
    }
    const banner = { kind: "problem", text: wrong } as const;
    const formFor = (showing: Showing) => again(presser, input, showing);
    return { kind: "card", card: await openFormCard(deps, found, { texts, banner, title: title(texts), formFor }) };
  }

  function tooLate(presser: Presser, input: Input): Promise<BotAnswer> {
    return overtaken(deps, presser, {
      question: input.id,
      typed: (question) => typedWords(input, labels(presser.texts), { title: question.title, text: question.text }),
    });
  }

  const refill = (presser: Presser, input: Input, wrong: string) => refilled(presser, input, { wrong, again: form });
  return onForm(action, { act, refill, labels });
}

/** Refusals after which the same form can be sent again, as it is or with a change. */
const mendable: ReadonlySet<Refusal["code"]> = new Set<Refusal["code"]>([
  "stale",
  "key_reused",
  "due_in_past",
  "full",
  "organisation_missing",
  "organisation_fixed",
  "unknown_partner",
  "holds_personal_data",
]);

function canBeMended({ code }: Refusal): boolean {
  return mendable.has(code);
}

function mending(texts: Texts, refusal: Refusal): string {
  const { code } = refusal;
  return code === "stale" || code === "key_reused" ? texts.forms.sendAgain : texts.refusals.of(refusal);
}
