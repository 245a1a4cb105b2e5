import type { Versioned } from "#src/kernel/aggregate-store.ts";
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
  }: { readonly face: QuestionFace; readonly question: QuestionId; readonly outcome: Outcome },
): Promise<BotAnswer> {
  const { texts } = presser;
  if (outcome.ok) return { kind: "card", card: await questionCard(deps, face, outcome.value, { texts }) };
  switch (outcome.refusal.code) {
    case "stale":
    case "wrong_stage":
    case "key_reused":
      return outdated(deps, presser, { face, question });
    case "not_found":
    case "forbidden":
    case "due_in_past":
    case "solution_not_offered":
    case "organisation_missing":
    case "organisation_fixed":
    case "unknown_theme":
      return { kind: "message", text: texts.refusals.of(outcome.refusal) };
  }
}

/** A card that was overtaken is answered with the one of now. */
export async function outdated(
  deps: AnswerDeps,
  { texts, actor }: Presser,
  { face, question }: { readonly face: QuestionFace; readonly question: QuestionId },
): Promise<BotAnswer> {
  const found = await deps.questions.get(question);
  if (!found) return { kind: "message", text: texts.refusals.of({ code: "not_found" }) };
  if (!maySee(actor, found.value)) {
    return { kind: "message", text: texts.refusals.of({ code: "forbidden", needs: "asker" }) };
  }
  const banner = { kind: "outdated", text: texts.refusals.outdated } as const;
  return { kind: "card", card: await questionCard(deps, face, found, { texts, banner }) };
}
