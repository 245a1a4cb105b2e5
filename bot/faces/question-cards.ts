import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Actor } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { maySee } from "#src/question/question.policy.ts";
import { inStage } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { decidedBefore, storyOf } from "#src/question/question-story.ts";
import { waitsForDecision } from "#src/question/reopening.ts";
import type { Card } from "../cards/card.ts";
import type { Banner, CardContext } from "../cards/context.ts";
import type { BotDeps } from "../deps.ts";
import { intakeCard } from "../intake/intake.card.ts";
import { madeOnce } from "../intake/made-once.ts";
import type { DecideForm } from "../triage/decide-inputs.ts";
import { confidentialTriageCard } from "../triage/confidential-triage.card.ts";
import type { ShowTriageDeps } from "../triage/show-triage.ts";
import { aroundQuestion, showTriage } from "../triage/show-triage.ts";
import { triageCard, typedTriageCard } from "../triage/triage.card.ts";
import { confidentialCard } from "../question/confidential.card.ts";
import { earlierDecisionOf } from "../question/earlier-decision.ts";
import { showQuestion } from "../question/show-question.ts";
import type { StatusStory } from "../question/status.card.ts";
import { statusCard } from "../question/status.card.ts";

/** The two faces of a question in Teams: the card in its thread, and the one in the QRT's channel. */
export type QuestionFace = "thread" | "triage";

export type QuestionCardDeps = ShowTriageDeps & Pick<BotDeps, "newNonce" | "profile" | "linkTo">;

export interface Showing {
  readonly texts: Texts;
  readonly banner?: Banner;
  /** Who alone will see the card; left out for a channel, where everybody reads it. */
  readonly reader?: Actor;
  /** It stands in the chat of its asker with us. */
  readonly isInChat?: boolean;
}

/** The triage card with the form as it was typed: after a refusal, or on the way to another route. */
export async function triageCardRefilled(
  deps: QuestionCardDeps,
  question: Versioned<Question>,
  { typed, ...showing }: Showing & { readonly typed: DecideForm },
): Promise<Card> {
  const inTriage = inStage(question.value, "in_triage");
  if (!inTriage.ok) return questionCard(deps, "triage", question, showing);
  const shown = await showTriage(deps, question, showing.texts);
  return typedTriageCard({ ...shown, question: inTriage.value }, contextOf(deps, showing), typed);
}

/** The card of a question as it stands now. */
export async function questionCard(
  deps: QuestionCardDeps,
  face: QuestionFace,
  question: Versioned<Question>,
  { texts, banner, reader, isInChat = false }: Showing,
): Promise<Card> {
  if (isHiddenFrom(reader, question.value)) {
    const hidden = { question: question.value, rev: question.rev };
    const hiddenCard = face === "thread" ? confidentialCard : confidentialTriageCard;
    return hiddenCard(hidden, contextOf(deps, { texts, banner }));
  }
  const shown = await showQuestion(deps, question, texts);
  // Nothing of a draft or of a question that needed no triage ever reaches the QRT's channel.
  const { question: of } = shown;
  if (of.stage === "draft") {
    const draft = { ...shown, question: of };
    const make = () => intakeCard(draft, contextOf(deps, { texts, banner }));
    return banner ? make() : madeOnce(draft, { texts, profile: deps.profile, linkTo: deps.linkTo }, make);
  }
  const context = contextOf(deps, { texts, banner });
  if (face === "thread" || of.stage === "helped_already" || of.stage === "expired") {
    return statusCard({ ...shown, question: of }, context, {
      ...(await statusStory(deps, of, texts)),
      readBy: readBy(reader, of, isInChat),
    });
  }
  return triageCard({ ...(await aroundQuestion(deps, of, texts)), ...shown, question: of }, context);
}

function readBy(reader: Actor | undefined, { askedBy }: Question, isInChat: boolean): StatusStory["readBy"] {
  if (isInChat) return "asker_in_chat";
  return reader?.person === askedBy ? "asker" : "all";
}

/** A draft that was never submitted, and what ended without the QRT, has nothing of this behind it. */
async function statusStory(deps: QuestionCardDeps, question: Question, texts: Texts): Promise<Partial<StatusStory>> {
  const waits = waitsForDecision(question);
  if (!waits && question.stage !== "decided") return {};
  const history = await deps.questions.history(question.id);
  const { answered } = storyOf(history, question.involved);
  return {
    // While the QRT waits for the asker, what was asked before is not what matters.
    answered: question.stage === "waiting_for_asker" ? null : answered,
    decidedBefore: waits ? await earlierDecisionOf(deps, decidedBefore(history), texts) : null,
  };
}

function isHiddenFrom(reader: Actor | undefined, question: Question): boolean {
  return question.confidential && !(reader && maySee(reader, question));
}

export function contextOf(
  { profile, newNonce, linkTo }: Pick<QuestionCardDeps, "profile" | "newNonce" | "linkTo">,
  { texts, banner }: { readonly texts: Texts; readonly banner?: Banner | undefined },
): CardContext {
  return { texts, profile, nonce: newNonce(), linkTo, ...(banner ? { banner } : {}) };
}
