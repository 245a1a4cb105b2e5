import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Question } from "#src/question/question.ts";
import { count } from "#src/texts/format.ts";
import { buttons, executeButton, openUrlButton } from "../cards/buttons.ts";
import type { Card, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { column, columns, heading, large, line, plain, quiet, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import { showingOf } from "../question/question-forms.ts";
import { showView } from "../question/question.actions.ts";
import { standingOf } from "./standing.ts";

export interface MyQuestions {
  /** The newest. */
  readonly questions: readonly Versioned<Question>[];
  /** How many there are beside these. */
  readonly others: number;
  /** Whose, where others read along; null in a chat of the asker alone. */
  readonly sharedBy: string | null;
}

/** Where somebody's own questions stand. */
export function myQuestionsCard(mine: MyQuestions, context: CardContext): Card {
  return firstThatFits([120, 60, 30], (longestTitle) => cardWith(longestTitle, mine, context));
}

function cardWith(longestTitle: number, { questions, others, sharedBy }: MyQuestions, context: CardContext): Card {
  const { texts, linkTo } = context;
  const { ways, language } = texts;
  const title = sharedBy === null ? ways.mine : ways.mineOf(sharedBy);
  const none = sharedBy === null ? ways.mineNone : ways.mineNoneShared(sharedBy);
  return card(context, {
    speak: `${title}. ${questions.length === 0 ? none : ways.speakMine(questions.length)}`,
    body: [
      // A heading renders Markdown, and a name is what somebody wrote.
      sharedBy === null ? heading(title) : line(large(title)),
      ...(questions.length === 0 ? [line(plain(none))] : []),
      ...questions.map((question) => row(question, { longestTitle, isOwn: sharedBy === null }, context)),
      ...(others > 0 ? [line(quiet(ways.mineMore(count(language, others))))] : []),
      ...(sharedBy === null ? [] : [line(quiet(ways.mineHidden))]),
    ],
    actions: [openUrlButton(ways.mineAll, linkTo("/questions"))],
  });
}

function row(
  { value: question, rev }: Versioned<Question>,
  { longestTitle, isOwn }: { readonly longestTitle: number; readonly isOwn: boolean },
  context: CardContext,
): CardElement {
  const { texts } = context;
  const title = shortened(question.title, longestTitle);
  const open = executeButton(showView, showingOf({ question, rev }, context), {
    title: texts.ways.mineOpen,
    tooltip: texts.ways.mineOpenNamed(title),
    key: question.id,
    data: {},
  });
  const told = [line(plain(title)), tight(line(quiet(standingOf(question, texts, isOwn))))];
  return { ...columns([column("stretch", told), column("auto", [buttons(open)])]), separator: true };
}
