import { exhaustive } from "#src/kernel/exhaustive.ts";
import { dayOf } from "#src/kernel/time.ts";
import { longDay } from "#src/texts/format.ts";
import { band } from "../cards/band.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { Card, CardAction, CardElement, Execute } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { group, large, line, panel, paragraphs, plain, section, small, subheading, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { analysisResult } from "../question/analysis-result.ts";
import { leadsTo, openStanding, takenIn } from "../question/joined-parts.ts";
import { outcome } from "../question/outcome.ts";
import type { Room } from "../question/participants.ts";
import { showingOf } from "../question/question-forms.ts";
import { stateWord } from "../question/state-word.ts";
import { pageOf } from "../question/thread-buttons.ts";
import { around, aroundBriefly, news } from "./around.ts";
import { decideForm, routeButtons, typedButton, typedForm } from "./decide-form.ts";
import type { DecideForm } from "./decide-inputs.ts";
import { deskView, undoAction } from "./desk.actions.ts";
import type { DossierFit } from "./dossier.ts";
import { dossier, findings, fourQuestions } from "./dossier.ts";
import { pickUpAction } from "./triage.actions.ts";
import type { TriageShown } from "./triage-shown.ts";
import { undoJoining } from "./undo-joining.ts";
import { undoableUntil } from "./undoable-until.ts";

/** How much there is room for: of the question itself, and of what came around it. */
interface Fit extends DossierFit {
  readonly room: Room;
  /** What came around it is told, or only counted: the desk tells it all. */
  readonly isTold: boolean;
}

const roomy: Fit = {
  share: 1,
  hasColumns: true,
  hasRemarks: true,
  isTold: true,
  room: { characters: 300, joined: 8, contributions: 3 },
};
const inLines: Fit = { ...roomy, hasColumns: false };
const brief: Fit = { ...inLines, hasRemarks: false, isTold: false };
const narrower: readonly Fit[] = [
  inLines,
  { ...inLines, room: { characters: 120, joined: 4, contributions: 1 } },
  brief,
  { ...brief, share: 0.5, room: { ...brief.room, characters: 150 } },
  { ...brief, share: 0.2, room: { ...brief.room, characters: 80 } },
  { ...brief, share: 0.1, room: { ...brief.room, characters: 40 } },
];

/** A question as the Quick Respons Team works on it. */
export function triageCard(shown: TriageShown, context: CardContext): Card {
  return firstThatFits([roomy, ...narrower], (fit) => card(context, partsOf(shown, context, fit)));
}

/** The form as it was typed, after a refusal. What was typed stands there in full, and the question gives way for it. */
export function typedTriageCard(shown: TriageShown<"in_triage">, context: CardContext, typed: DecideForm): Card {
  return firstThatFits([roomy, ...narrower, null], (fit) => card(context, typedParts(shown, context, { typed, fit })));
}

interface Parts {
  readonly speak: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly CardAction[];
}

function partsOf(shown: TriageShown, context: CardContext, fit: Fit): Parts {
  const { question } = shown;
  switch (question.stage) {
    case "submitted":
      return submittedParts({ ...shown, question }, context, fit);
    case "in_triage":
      return openParts({ ...shown, question }, context, fit);
    case "waiting_for_asker":
      return waitingParts({ ...shown, question }, context, fit);
    case "decided":
      return decidedParts({ ...shown, question }, context, fit);
    case "joined":
      return joinedParts({ ...shown, question }, context);
    case "withdrawn":
      return withdrawnParts({ ...shown, question }, context);
  }
  return exhaustive(question);
}

function aroundIt(shown: TriageShown, context: CardContext, { isTold, room }: Fit): readonly CardElement[] {
  return [...takenIn(shown, context.texts), ...(isTold ? around(shown, context, room) : aroundBriefly(shown, context))];
}

/** To all that the QRT can do beside. */
function moreOf(shown: TriageShown, context: CardContext): Execute {
  const { triage } = context.texts;
  return executeButton(deskView, showingOf(shown, context), {
    title: triage.more,
    tooltip: triage.moreHint,
    data: {},
    withoutInputs: true,
  });
}

function submittedParts(shown: TriageShown<"submitted">, context: CardContext, fit: Fit): Parts {
  const { question } = shown;
  const { triage, language } = context.texts;
  return {
    speak: triage.speakFresh(question.number, question.title, longDay(language, question.pickUpBy)),
    body: [
      band("accent", question.number, shown.story.back === null ? triage.fresh : triage.again),
      ...news(shown, context, fit.room),
      ...dossier(shown, context, fit),
      ...fourQuestions(shown, context, fit.share),
      ...aroundIt(shown, context, fit),
    ],
    actions: [
      executeButton(pickUpAction, showingOf(shown, context), { title: triage.pickUp, primary: true, data: {} }),
      moreOf(shown, context),
      pageOf(question, context),
    ],
  };
}

function openParts(shown: TriageShown<"in_triage">, context: CardContext, fit: Fit): Parts {
  const { question, triager } = shown;
  const { triage, vocabulary, language } = context.texts;
  const by = triager ?? vocabulary.unknownPerson;
  return {
    speak: triage.speakOpen(question.number, question.title, by, longDay(language, question.decideBy)),
    body: [
      band("accent", question.number, vocabulary.stages.in_triage),
      ...news(shown, context, fit.room),
      ...dossier(shown, context, fit),
      ...aroundIt(shown, context, fit),
      // Among the routes, these buttons would look like two of them.
      buttons(moreOf(shown, context), pageOf(question, context)),
      ...decideForm(shown, context, fit.share),
    ],
    actions: routeButtons(shown, context),
  };
}

function typedParts(
  shown: TriageShown<"in_triage">,
  context: CardContext,
  { typed, fit }: { readonly typed: DecideForm; readonly fit: Fit | null },
): Parts {
  const { question } = shown;
  const { triage, vocabulary } = context.texts;
  const about =
    fit === null
      ? [line(small(`${question.number}  `), large(question.title))]
      : [band("accent", question.number, vocabulary.stages.in_triage), ...dossier(shown, context, fit)];
  return {
    speak: triage.speakTyped(question.number),
    body: [...about, ...typedForm(shown, context, typed)],
    actions: [typedButton(shown, context, typed), pageOf(question, context)],
  };
}

function waitingParts(shown: TriageShown<"waiting_for_asker">, context: CardContext, fit: Fit): Parts {
  const { question } = shown;
  const { status, triage, vocabulary, language } = context.texts;
  const since = longDay(language, dayOf(question.askedBackAt));
  return {
    speak: status.speak(question.number, question.title, question.stage),
    body: [
      band("warning", question.number, vocabulary.stages.waiting_for_asker),
      panel([line(plain(triage.clockStands(since)))]),
      ...dossier(shown, context, fit),
      section([subheading(status.waitingFor), ...paragraphs(question.askedBack, 1000 * fit.share).map(tight)]),
      ...news(shown, context, fit.room),
      ...aroundIt(shown, context, fit),
    ],
    actions: [moreOf(shown, context), pageOf(question, context)],
  };
}

function decidedParts(shown: TriageShown<"decided">, context: CardContext, fit: Fit): Parts {
  const { question, undoUntil } = shown;
  const { status, triage } = context.texts;
  const route = stateWord(question, context.texts);
  const undo = executeButton(undoAction, showingOf(shown, context), { title: triage.undo, data: {} });
  return {
    speak: status.speakDecided(question.number, question.title, route),
    body: [
      band("good", question.number, route),
      line(large(question.title)),
      ...(undoUntil === null ? [] : [group([line(plain(undoableUntil(undoUntil, context.texts))), buttons(undo)])]),
      ...(question.result === null
        ? []
        : [analysisResult(question.result, question.number, context.texts, fit.room.characters * 4)]),
      outcome(question.decision, context.texts, { analysed: question.result !== null }),
      ...findings(shown, context),
      ...aroundIt(shown, context, fit),
    ],
    actions: [moreOf(shown, context), pageOf(question, context)],
  };
}

function joinedParts(shown: TriageShown<"joined">, context: CardContext): Parts {
  const { question } = shown;
  const { status, vocabulary } = context.texts;
  return {
    speak: status.speakJoined(question.number, question.title, question.intoNumber),
    body: [
      band("emphasis", question.number, vocabulary.stages.joined),
      line(large(question.title)),
      line(plain(status.joined(question.intoNumber))),
      ...leadsTo(shown.leadsTo),
      ...undoJoining(shown, context),
    ],
    actions: [openStanding(question, context), pageOf(question, context)],
  };
}

function withdrawnParts(shown: TriageShown<"withdrawn">, context: CardContext): Parts {
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
