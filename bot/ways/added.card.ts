import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { band } from "../cards/band.ts";
import { executeButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { large, line, panel, paragraphs, plain, quiet } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { showingOf } from "../question/question-forms.ts";
import { pageOf } from "../question/thread-buttons.ts";
import { stateOf } from "./standing.ts";
import { splitView } from "./ways.actions.ts";

export interface Added {
  readonly question: Question;
  readonly rev: number;
  readonly contribution: Question["involved"]["contributions"][number];
  /** Who wrote it. */
  readonly author: string;
  /** It has become a question of its own by now. */
  readonly isSplit?: boolean;
}

const longestShown = 300;

/** Tells in a thread that a message was added to the question there; whoever meant another question says so. */
export function addedCard(added: Added, context: CardContext): Card {
  const { question, contribution, author, isSplit = false } = added;
  const { ways, status } = context.texts;
  const number = numberOf(question);
  const said = number === null ? ways.addedToUnnumbered(author) : ways.addedTo(author, number);
  const split = executeButton(splitView, showingOf(added, context), {
    title: ways.split,
    data: { contribution: contribution.id },
  });
  return card(context, {
    speak: said,
    body: [
      band("good", number ?? status.unnumbered, stateOf(question, context.texts)),
      ...(question.confidential ? [] : [line(large(question.title))]),
      line(plain(said)),
      // The channel sees no more of a confidential question than its number.
      ...(question.confidential ? [] : [panel(paragraphs(contribution.text, longestShown))]),
      ...(isSplit ? [] : [line(quiet(question.stage === "draft" ? ways.addedToDraft : ways.addedReaders))]),
    ],
    actions: isSplit ? [pageOf(question, context)] : [split, pageOf(question, context)],
  });
}
