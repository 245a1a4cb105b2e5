import type { KnownSolution } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { listed } from "#src/texts/format.ts";
import { band } from "../cards/band.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { facts, group, large, line, plain, quiet } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import { stateWord } from "../question/state-word.ts";
import { themeName } from "../question/theme-name.ts";
import { pageOf } from "../question/thread-buttons.ts";
import { nextDayOf } from "./standing.ts";

/**
 * A question in a message of somebody, for all who read that message: of a confidential one its number and theme. It does
 * not follow the question, so it has no buttons that change anything.
 */
export function questionFoundCard(question: Question, context: CardContext): Card {
  const { texts } = context;
  const { status, vocabulary, ways } = texts;
  const number = numberOf(question) ?? status.unnumbered;
  const title = question.confidential ? ways.confidential : question.title;
  const theme = themeName(question, context);
  const next = question.confidential ? null : nextDayOf(question, texts);
  const state = question.confidential ? "" : stateWord(question, texts);
  return card(context, {
    speak: `${number}: ${title}.`,
    body: [
      band("accent", number, state),
      line(large(title)),
      group(
        facts([
          { label: vocabulary.theme, value: [theme === null ? quiet(vocabulary.noTheme) : plain(theme)] },
          next === null ? null : { label: ways.next, value: [plain(next)] },
        ]),
      ),
    ],
    actions: [pageOf(question, context)],
  });
}

const longestDescription = 600;

/** A known solution in a message of somebody. */
export function solutionFoundCard({ title, description, where, sources }: KnownSolution, context: CardContext): Card {
  const { ways, language } = context.texts;
  // An address has no place where a line can break, and stands in the catalogue without its scheme.
  const named = sources.filter((source) => !source.includes("/"));
  return card(context, {
    speak: `${ways.solution}: ${title}.`,
    body: [
      band("accent", ways.solution, ""),
      line(large(title)),
      line(plain(shortened(description, longestDescription))),
      group(
        facts([
          where === "" ? null : { label: ways.solutionWhere, value: [plain(where)] },
          named.length === 0 ? null : { label: ways.solutionSource, value: [plain(listed(language, named))] },
        ]),
      ),
    ],
  });
}
