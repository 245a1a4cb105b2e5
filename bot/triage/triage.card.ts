import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Question } from "#src/question/question.ts";
import { longDay } from "#src/texts/format.ts";
import { buttons, executeButton, openUrlButton } from "../cards/buttons.ts";
import type { Card, CardAction, CardElement, OpenUrl } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { large, line, paragraphs, plain, section, small, subheading, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { outcome } from "../question/outcome.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { decideForm, routeButtons, typedButton, typedForm } from "./decide-form.ts";
import type { DecideForm } from "./decide-inputs.ts";
import { dossier, findings, fourQuestions } from "./dossier.ts";
import { pickUpAction } from "./triage.actions.ts";

type TriageStage = "submitted" | "in_triage" | "waiting_for_asker" | "decided" | "withdrawn";

/** A question as the Quick Respons Team works on it. */
export function triageCard(shown: QuestionShown<TriageStage>, context: CardContext): Card {
  return firstThatFits([1, 0.5, 0.2], (share) => card(context, partsOf(shown, context, share)));
}

/** The form as it was typed, after a refusal. What was typed stands there in full, and the question gives way for it. */
export function typedTriageCard(shown: QuestionShown<"in_triage">, context: CardContext, typed: DecideForm): Card {
  return firstThatFits([1, 0.5, 0.2, 0], (share) => card(context, typedParts(shown, context, { typed, share })));
}

interface Parts {
  readonly speak: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
}

function partsOf(shown: QuestionShown<TriageStage>, context: CardContext, share: number): Parts {
  const { question } = shown;
  switch (question.stage) {
    case "submitted":
      return submittedParts({ ...shown, question }, context);
    case "in_triage":
      return openParts({ ...shown, question }, context, share);
    case "waiting_for_asker":
      return waitingParts({ ...shown, question }, context);
    case "decided":
      return decidedParts({ ...shown, question }, context);
    case "withdrawn":
      return withdrawnParts({ ...shown, question }, context);
  }
  return exhaustive(question);
}

/** The question's own page, where nothing is cut short. */
function pageOf({ id }: Question, { texts, tab }: CardContext): OpenUrl {
  return openUrlButton(texts.status.open, `${tab}/questions/${id}`);
}

function submittedParts(shown: QuestionShown<"submitted">, context: CardContext): Parts {
  const { question, rev } = shown;
  const { triage, language } = context.texts;
  const showing = { id: question.id, rev, nonce: context.nonce };
  return {
    speak: triage.speakFresh(question.number, question.title, longDay(language, question.pickUpBy)),
    body: [band("accent", question.number, triage.fresh), ...dossier(shown, context), ...fourQuestions(shown, context)],
    actions: [
      executeButton(pickUpAction, showing, { title: triage.pickUp, primary: true, data: {} }),
      pageOf(question, context),
    ],
  };
}

function openParts(shown: QuestionShown<"in_triage">, context: CardContext, share: number): Parts {
  const { question, triager } = shown;
  const { triage, vocabulary, language } = context.texts;
  const by = triager ?? vocabulary.unknownPerson;
  return {
    speak: triage.speakOpen(question.number, question.title, by, longDay(language, question.decideBy)),
    body: [
      band("accent", question.number, vocabulary.stages.in_triage),
      ...dossier(shown, context, share),
      // Among the routes, this button would look like one of them.
      buttons(pageOf(question, context)),
      ...decideForm(shown, context, share),
    ],
    actions: routeButtons(shown, context),
  };
}

function typedParts(
  shown: QuestionShown<"in_triage">,
  context: CardContext,
  { typed, share }: { readonly typed: DecideForm; readonly share: number },
): Parts {
  const { question } = shown;
  const { triage, vocabulary } = context.texts;
  const about = [band("accent", question.number, vocabulary.stages.in_triage), ...dossier(shown, context, share)];
  const briefly = [line(small(`${question.number}  `), large(question.title))];
  return {
    speak: triage.speakTyped(question.number),
    body: [...(share === 0 ? briefly : about), ...typedForm(context, typed)],
    actions: [typedButton(shown, context, typed), pageOf(question, context)],
  };
}

function waitingParts(shown: QuestionShown<"waiting_for_asker">, context: CardContext): Parts {
  const { question } = shown;
  const { status, vocabulary } = context.texts;
  return {
    speak: status.speak(question.number, question.title, question.stage),
    body: [
      band("warning", question.number, vocabulary.stages.waiting_for_asker),
      ...dossier(shown, context),
      section([subheading(status.waitingFor), ...paragraphs(question.askedBack, 1000).map(tight)]),
    ],
    actions: [pageOf(question, context)],
  };
}

function decidedParts(shown: QuestionShown<"decided">, context: CardContext): Parts {
  const { question } = shown;
  const { status, vocabulary } = context.texts;
  const route = vocabulary.routes[question.decision.route];
  return {
    speak: status.speakDecided(question.number, question.title, route),
    body: [
      band("good", question.number, route),
      line(large(question.title)),
      outcome(question.decision, context.texts),
      ...findings(shown, context),
    ],
    actions: [pageOf(question, context)],
  };
}

function withdrawnParts(shown: QuestionShown<"withdrawn">, context: CardContext): Parts {
  const { question } = shown;
  const { status, vocabulary } = context.texts;
  return {
    speak: status.speak(question.number, question.title, question.stage),
    body: [
      band("emphasis", question.number ?? status.unnumbered, vocabulary.stages.withdrawn),
      line(large(question.title)),
      line(plain(status.withdrawn)),
    ],
    actions: [pageOf(question, context)],
  };
}
