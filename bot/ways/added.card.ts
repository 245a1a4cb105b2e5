import type { Conversation } from "#src/conversation/conversation.ts";
import { isThanks } from "#src/intake/is-thanks.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { personalDataIn } from "#src/question/personal-data.ts";
import type { ContributionWay } from "#src/question/way-of-contribution.ts";
import { listed } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { band } from "../cards/band.ts";
import { executeButton, unfoldButton } from "../cards/buttons.ts";
import type { Card, CardAction } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { large, line, panel, paragraphs, plain, quiet } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { reopenForm, showingOf } from "../question/question-forms.ts";
import { pageOf } from "../question/thread-buttons.ts";
import { stateWord } from "../question/state-word.ts";
import { closeAgainView, splitView, takeOffView } from "./ways.actions.ts";

export interface Added {
  readonly question: Question;
  readonly rev: number;
  readonly contribution: Question["involved"]["contributions"][number];
  /** Who wrote it. */
  readonly author: string;
  /** Where it was said, and still stands. */
  readonly saidIn?: Conversation["kind"];
  /** As what it came to stand there. */
  readonly way?: ContributionWay;
  /** It left a closed question closed, and its writer can still bring that back. */
  readonly mayReopen?: boolean;
  /** The question is closed, and nobody can bring it back any more. */
  readonly closedForGood?: boolean;
  /** It stands with the question no more, or still, after it became a question of its own or was taken off. */
  readonly split?: "gone" | "stays";
  /** It reopened the question, which can be taken back, or was. */
  readonly closing?: "possible" | "done";
}

const longestShown = 300;

/** Tells in a thread what became of a message about the question there; whoever meant another question says so. */
export function addedCard(added: Added, context: CardContext): Card {
  const { question, contribution } = added;
  const { status, question: words } = context.texts;
  const state = question.confidential ? words.confidential : stateWord(question, context.texts);
  const said = saidOf(added, context.texts);
  const hint = hintOf(added, context.texts);
  const pointedOut = pointedOutIn(added, context.texts);
  const stays = messageStays(added, context.texts);
  return card(context, {
    speak: said,
    body: [
      band("good", numberOf(question) ?? status.unnumbered, state),
      ...(question.confidential ? [] : [line(large(question.title))]),
      line(plain(said)),
      // The channel sees no more of a confidential question than its number, and of what was taken off nothing.
      ...(question.confidential || isTakenOff(added) ? [] : [panel(paragraphs(contribution.text, longestShown))]),
      ...(stays === null ? [] : [line(plain(stays))]),
      ...(pointedOut === null ? [] : [line(plain(pointedOut))]),
      ...(hint === null ? [] : [line(quiet(hint))]),
    ],
    actions: [...choicesOf(added, context), pageOf(question, context)],
  });
}

function saidOf(added: Added, { ways }: Texts): string {
  const { question, author, way, split, closing } = added;
  const number = numberOf(question);
  if (closing === "done" && number !== null) return split === "gone" ? ways.splitClosed(number) : ways.closed(number);
  if (split === "gone") return number === null ? ways.splitGoneUnnumbered : ways.splitGone(number);
  if (split === "stays") return ways.splitStays;
  if (way === "reopened" && number !== null) return ways.reopened(author, number);
  if (way === "reopened") return ways.reopenedDraft(author);
  if (number !== null && thanksForClosed(added)) return ways.thanked(author, number);
  return number === null ? ways.addedToUnnumbered(author) : ways.addedTo(author, number);
}

/** It says no more than that the answer was of use, and the question stays closed. */
function thanksForClosed({ contribution, mayReopen, closedForGood }: Added): boolean {
  return (mayReopen === true || closedForGood === true) && isThanks(contribution.text);
}

function hintOf(added: Added, { ways }: Texts): string | null {
  const { question, mayReopen, closedForGood, split, closing } = added;
  const number = numberOf(question);
  if (split !== undefined || closing === "done") return null;
  if (closing === "possible") return ways.mayClose;
  if (mayReopen === true) return thanksForClosed(added) ? ways.mayReopenLater : ways.mayReopen;
  if (closedForGood === true && number !== null) return ways.closedForGood(number);
  return question.stage === "draft" ? ways.addedToDraft : ways.addedReaders;
}

/** Only the record is for few: the message itself is read by whoever is where it was said. */
function messageStays({ question, saidIn, split }: Added, { ways }: Texts): string | null {
  if (!question.confidential || split === "gone" || saidIn === undefined || saidIn === "personal_chat") return null;
  return ways.messageStays(saidIn, true);
}

/** What was said in a thread is in the record before anybody could point it out, and its writer can take it off again. */
function pointedOutIn({ question, contribution, way, split, closing }: Added, texts: Texts): string | null {
  if (question.confidential || split !== undefined || closing === "done") return null;
  const found = personalDataIn(contribution.text).map(texts.vocabulary.personalData);
  if (found.length === 0) return null;
  const { pointedOut, pointedOutInAnswer } = texts.ways;
  return (way === "answered" ? pointedOutInAnswer : pointedOut)(listed(texts.language, found));
}

function isTakenOff({ contribution, split }: Added): boolean {
  return split === "gone" && personalDataIn(contribution.text).length > 0;
}

function choicesOf(added: Added, context: CardContext): readonly CardAction[] {
  const offer = offersOf(added, context);
  if (added.way === "answered" || pointedOutIn(added, context.texts) === null) return offer;
  const about = { contribution: added.contribution.id };
  return [
    executeButton(takeOffView, showingOf(added, context), { title: context.texts.ways.takeOff, data: about }),
    ...offer,
  ];
}

function offersOf(added: Added, context: CardContext): readonly CardAction[] {
  const { contribution, mayReopen, split, closing } = added;
  if (split !== undefined || closing === "done") return [];
  const { texts } = context;
  const showing = showingOf(added, context);
  const about = { contribution: contribution.id };
  const anew = executeButton(splitView, showing, { title: texts.ways.split, data: about });
  if (closing === "possible") {
    return [executeButton(closeAgainView, showing, { title: texts.question.closeAgain, data: about }), anew];
  }
  if (mayReopen !== true) return [anew];
  return [unfoldButton("open.reopen", texts.question.reopen, reopenForm(showing, texts)), anew];
}
