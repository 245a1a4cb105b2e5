import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Actor } from "#src/people/person.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import { isInStageFor } from "#src/question/question-acts.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import type { InStage, Question } from "#src/question/question.ts";
import type { Showing as ButtonsShow } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import { openReopening, waitsForDecision } from "#src/question/reopening.ts";
import type { BotDeps } from "../deps.ts";
import type { IntakeTyped } from "../intake/intake.card.ts";
import { intakeCard } from "../intake/intake.card.ts";
import { formCard } from "../question/form.card.ts";
import { personalCard } from "../question/personal.card.ts";
import type { QuestionForm } from "../question/question-forms.ts";
import { showingOf } from "../question/question-forms.ts";
import type { Reader } from "../question/reader.ts";
import { showQuestion } from "../question/show-question.ts";
import type { QuestionCardDeps, Showing } from "./question-cards.ts";
import { contextOf, questionCard } from "./question-cards.ts";

type PersonalDeps = QuestionCardDeps & Pick<BotDeps, "clock">;
type ForOne = Showing & { readonly reader: Actor };

/** What one person can do with a question; where that is no more than its own card shows, that card. */
export async function personalQuestionCard(
  deps: PersonalDeps,
  question: Versioned<Question>,
  showing: ForOne,
): Promise<Card> {
  const [{ question: value, ...shown }, reader] = await Promise.all([
    showQuestion(deps, question, showing.texts),
    readerOf(deps, question.value, showing.reader),
  ]);
  if (!hasMore(value)) return questionCard(deps, "thread", question, showing);
  return personalCard({ shown: { ...shown, question: value }, reader, context: contextOf(deps, showing) });
}

/** The intake card as it was filled in, after a refusal. */
export async function refilledIntakeCard(
  deps: QuestionCardDeps,
  draft: Versioned<InStage<"draft">>,
  { typed, ...showing }: Showing & { readonly typed: IntakeTyped },
): Promise<Card> {
  const shown = await showQuestion(deps, draft, showing.texts);
  return intakeCard({ ...shown, question: draft.value }, contextOf(deps, showing), typed);
}

/** A form of a question that stands open, filled in as somebody left it. */
export async function openFormCard(
  deps: QuestionCardDeps,
  { value: question, rev }: Versioned<Question>,
  {
    title,
    formFor,
    ...showing
  }: Showing & {
    readonly title: string;
    readonly formFor: (showing: ButtonsShow) => QuestionForm | Promise<QuestionForm>;
  },
): Promise<Card> {
  const context = contextOf(deps, showing);
  const form = await formFor(showingOf({ question, rev }, context));
  return formCard({ question, rev }, context, { title, form });
}

/** The other stages have all their buttons on the card itself. */
function hasMore(question: Question): question is InStage<"submitted" | "in_triage" | "waiting_for_asker" | "decided"> {
  return isInStageFor("question.follow", question);
}

async function readerOf(
  { partners, questions, clock }: PersonalDeps,
  question: Question,
  actor: Actor,
): Promise<Reader> {
  const organisation = actor.organisation && (await standingPartner(partners, actor.organisation));
  return {
    person: actor.person,
    organisation: organisation ? { id: organisation.id, name: organisation.name } : null,
    may: new Set(questionAbilities(actor, question, clock.now())),
    closesAgain: waitsForDecision(question) && openReopening(await questions.history(question.id)) !== null,
  };
}
