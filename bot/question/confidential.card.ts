import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { executeButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { facts, group, large, line, plain, quiet, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import type { OnCard } from "./question-forms.ts";
import { showingOf } from "./question-forms.ts";
import { showView } from "./question.actions.ts";
import { themeName } from "./theme-name.ts";
import { pageOf } from "./thread-buttons.ts";

/** All that a channel sees of a confidential question: its number and theme. Whoever may read it opens it for themselves. */
export function confidentialCard(shown: OnCard, context: CardContext): Card {
  const { texts } = context;
  const { question, status, triage, vocabulary } = texts;
  const number = numberOf(shown.question);
  const theme = themeName(shown.question, context);
  const about = theme === null ? question.confidentialWithoutTheme : question.confidentialAbout(theme);
  const open = executeButton(showView, showingOf(shown, context), { title: question.show, data: {} });
  return card(context, {
    speak: question.speakConfidential(number, about),
    body: [
      band("emphasis", number ?? status.unnumbered, question.confidential),
      line(large(about)),
      tight(line(quiet(question.confidentialWhoReads))),
      ...(isOver(shown.question)
        ? [group(facts([{ label: triage.stage, value: [plain(vocabulary.stages[shown.question.stage])] }]))]
        : []),
    ],
    // A draft has no page yet that anybody else could find.
    actions: number === null ? [open] : [open, pageOf(shown.question, context)],
  });
}

/** Which way it was decided is not for everybody. */
function isOver({ stage }: Question): boolean {
  return stage === "decided" || stage === "joined" || stage === "withdrawn";
}
