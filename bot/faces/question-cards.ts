import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Question } from "#src/question/question.ts";
import { inStage } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card } from "../cards/card.ts";
import type { Banner, CardContext } from "../cards/context.ts";
import type { BotDeps } from "../deps.ts";
import { intakeCard } from "../intake/intake.card.ts";
import type { DecideInput } from "../triage/decision-from.ts";
import { triageCard, typedTriageCard } from "../triage/triage.card.ts";
import { showQuestion } from "../question/show-question.ts";
import { statusCard } from "../question/status.card.ts";

/** The two faces of a question in Teams: the card in its thread, and the one in the QRT's channel. */
export type QuestionFace = "thread" | "triage";

export type QuestionCardDeps = Pick<BotDeps, "people" | "partners" | "profile" | "newNonce" | "tab">;

interface Showing {
  readonly texts: Texts;
  readonly banner?: Banner;
}

/** The triage card with the form as it was typed: after a refusal, or on the way to another route. */
export async function triageCardRefilled(
  deps: QuestionCardDeps,
  question: Versioned<Question>,
  { typed, ...showing }: Showing & { readonly typed: DecideInput },
): Promise<Card> {
  const { question: value, ...shown } = await showQuestion(deps, question, showing.texts);
  const inTriage = inStage(value, "in_triage");
  if (!inTriage.ok) return questionCard(deps, "triage", question, showing);
  return typedTriageCard({ ...shown, question: inTriage.value }, contextOf(deps, showing), typed);
}

/** The card of a question as it stands now. */
export async function questionCard(
  deps: QuestionCardDeps,
  face: QuestionFace,
  question: Versioned<Question>,
  { texts, banner }: Showing,
): Promise<Card> {
  const shown = await showQuestion(deps, question, texts);
  const context = contextOf(deps, banner ? { texts, banner } : { texts });
  // Nothing of a draft or of a question that needed no triage ever reaches the QRT's channel.
  if (face === "triage" && shown.question.stage !== "draft" && shown.question.stage !== "helped_already") {
    return triageCard({ ...shown, question: shown.question }, context);
  }
  if (shown.question.stage === "draft") return intakeCard({ ...shown, question: shown.question }, context);
  return statusCard({ ...shown, question: shown.question }, context);
}

function contextOf({ profile, newNonce, tab }: QuestionCardDeps, showing: Showing): CardContext {
  return { ...showing, profile, nonce: newNonce(), tab };
}
