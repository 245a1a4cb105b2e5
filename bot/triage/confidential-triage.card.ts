import { numberOf } from "#src/question/question.ts";
import { longDay } from "#src/texts/format.ts";
import { band } from "../cards/band.ts";
import { executeButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { facts, group, large, line, plain, quiet, strong, tight } from "../cards/elements.ts";
import { card } from "../cards/kit.ts";
import type { OnCard } from "../question/question-forms.ts";
import { showingOf } from "../question/question-forms.ts";
import { themeName } from "../question/theme-name.ts";
import { pageOf } from "../question/thread-buttons.ts";
import { triageView } from "./desk.actions.ts";
import { pickUpAction } from "./triage.actions.ts";

/** All that the QRT's channel shows of a confidential question. It can be picked up, and members open it for themselves. */
export function confidentialTriageCard(shown: OnCard, context: CardContext): Card {
  const { texts } = context;
  const { triage, question: words, status, vocabulary, language } = texts;
  const { question } = shown;
  const number = numberOf(question);
  const theme = themeName(question, context);
  const about = theme === null ? words.confidentialWithoutTheme : words.confidentialAbout(theme);
  const showing = showingOf(shown, context);
  const due =
    question.stage === "submitted"
      ? [{ label: triage.pickUpBy, value: [plain(triage.until), strong(longDay(language, question.pickUpBy))] }]
      : [];
  return card(context, {
    speak: words.speakConfidential(number, about),
    body: [
      band("emphasis", number ?? status.unnumbered, words.confidential),
      line(large(about)),
      tight(line(quiet(words.confidentialWhoReads))),
      group(facts([{ label: triage.stage, value: [plain(vocabulary.stages[question.stage])] }, ...due])),
    ],
    actions: [
      ...(question.stage === "submitted"
        ? [executeButton(pickUpAction, showing, { title: triage.pickUp, primary: true, data: {} })]
        : []),
      executeButton(triageView, showing, { title: words.show, data: {} }),
      pageOf(question, context),
    ],
  });
}
