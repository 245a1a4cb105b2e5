import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Presser } from "./registry.ts";
import type { BotDeps } from "../deps.ts";
import type { BotAnswer } from "../turn.ts";
import type { QuestionCardDeps, QuestionFace } from "../faces/question-cards.ts";
import { questionCard } from "../faces/question-cards.ts";

type AnswerDeps = QuestionCardDeps & Pick<BotDeps, "questions">;

type Outcome =
  | { readonly ok: true; readonly value: Versioned<Question> }
  | { readonly ok: false; readonly refusal: Refusal };

/** What the presser sees: the card as it stands after the click, or why the click had no effect. */
export async function answerWithCard(
  deps: AnswerDeps,
  presser: Presser,
  {
    face,
    question,
    outcome,
    done,
  }: {
    readonly face: QuestionFace;
    readonly question: QuestionId;
    readonly outcome: Outcome;
    /** Stands on top of the card when it worked, where the card itself would not tell. */
    readonly done?: string;
  },
): Promise<BotAnswer> {
  const { texts, actor: reader } = presser;
  if (outcome.ok) {
    const banner = done === undefined ? {} : { banner: { kind: "done", text: done } as const };
    return { kind: "card", card: await questionCard(deps, face, outcome.value, { texts, reader, ...banner }) };
  }
  const { refusal } = outcome;
  if (overtakenBy.has(refusal.code)) return outdated(deps, presser, { face, question });
  return { kind: "message", text: texts.refusals.of(refusal) };
}

/** What a card that is of before is refused for. */
const overtakenBy: ReadonlySet<string> = new Set(["stale", "wrong_stage", "key_reused"]);

/** A card that was overtaken is answered with the one of now. */
export async function outdated(
  deps: AnswerDeps,
  { texts, actor }: Presser,
  { face, question }: { readonly face: QuestionFace; readonly question: QuestionId },
): Promise<BotAnswer> {
  const found = await deps.questions.get(question);
  if (!found) return { kind: "message", text: texts.refusals.of({ code: "not_found" }) };
  if (!maySee(actor, found.value)) {
    return { kind: "message", text: texts.refusals.of(unseen(found.value)) };
  }
  const banner = { kind: "outdated", text: texts.refusals.outdated } as const;
  return { kind: "card", card: await questionCard(deps, face, found, { texts, banner, reader: actor }) };
}

/** Why somebody may not see a question. */
export function unseen({ stage }: Question): Forbidden {
  const isPrivate = stage === "draft" || stage === "expired";
  return { code: "forbidden", needs: isPrivate ? "asker" : "reader" };
}
