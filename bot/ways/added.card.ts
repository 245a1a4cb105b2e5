import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { ContributionWay } from "#src/question/way-of-contribution.ts";
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
import { splitView } from "./ways.actions.ts";

export interface Added {
  readonly question: Question;
  readonly rev: number;
  readonly contribution: Question["involved"]["contributions"][number];
  /** Who wrote it. */
  readonly author: string;
  /** As what it came to stand there. */
  readonly way?: ContributionWay;
  /** It left a closed question closed, and its writer can still bring that back. */
  readonly mayReopen?: boolean;
  /** It has become a question of its own by now, and stands with the other one no more, or still. */
  readonly split?: "gone" | "stays";
}

const longestShown = 300;

/** Tells in a thread what became of a message about the question there; whoever meant another question says so. */
export function addedCard(added: Added, context: CardContext): Card {
  const { question, contribution } = added;
  const { status } = context.texts;
  const said = saidOf(added, context.texts);
  const hint = hintOf(added, context.texts);
  return card(context, {
    speak: said,
    body: [
      band("good", numberOf(question) ?? status.unnumbered, stateWord(question, context.texts)),
      ...(question.confidential ? [] : [line(large(question.title))]),
      line(plain(said)),
      // The channel sees no more of a confidential question than its number.
      ...(question.confidential ? [] : [panel(paragraphs(contribution.text, longestShown))]),
      ...(hint === null ? [] : [line(quiet(hint))]),
    ],
    actions: [...choicesOf(added, context), pageOf(question, context)],
  });
}

function saidOf({ question, author, way, split }: Added, { ways }: Texts): string {
  const number = numberOf(question);
  if (split === "gone") return number === null ? ways.splitGoneUnnumbered : ways.splitGone(number);
  if (split === "stays") return ways.splitStays;
  if (way === "reopened" && number !== null) return ways.reopened(author, number);
  if (way === "reopened") return ways.reopenedDraft(author);
  return number === null ? ways.addedToUnnumbered(author) : ways.addedTo(author, number);
}

function hintOf({ question, mayReopen, split }: Added, { ways }: Texts): string | null {
  if (split !== undefined) return null;
  if (mayReopen === true) return ways.mayReopen;
  return question.stage === "draft" ? ways.addedToDraft : ways.addedReaders;
}

function choicesOf(added: Added, context: CardContext): readonly CardAction[] {
  const { contribution, mayReopen, split } = added;
  if (split !== undefined) return [];
  const { texts } = context;
  const showing = showingOf(added, context);
  const anew = executeButton(splitView, showing, { title: texts.ways.split, data: { contribution: contribution.id } });
  if (mayReopen !== true) return [anew];
  return [unfoldButton("open.reopen", texts.question.reopen, reopenForm(showing, texts)), anew];
}
