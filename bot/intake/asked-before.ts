import { listed } from "#src/texts/format.ts";
import { buttons, executeButton, openUrlButton } from "../cards/buttons.ts";
import type { CardElement, Container } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, panel, plain, quiet, section, small, strong, subheading, tight } from "../cards/elements.ts";
import { pageOfQuestion } from "../cards/pages.ts";
import { shortened } from "../cards/user-text.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { followInsteadAction } from "./intake.actions.ts";

type Draft = QuestionShown<"draft">;

/** Of known solutions and earlier questions together, so many are shown. */
const mostShown = 3;

/** Somebody asked the same and waits for what comes of it: following that saves the QRT a question. */
export function askedAlready(shown: Draft, context: CardContext): readonly CardElement[] {
  if (shown.askedAlready.length === 0) return [];
  const { intake } = context.texts;
  return [
    section([
      subheading(intake.askedAlreadyHeading),
      tight(line(quiet(intake.askedAlreadyMeans))),
      ...shown.askedAlready.map((asked) => askedBySomebody(shown, asked, context)),
    ]),
  ];
}

function askedBySomebody(
  { question, rev }: Draft,
  { id, number, title, state, organisation }: Draft["askedAlready"][number],
  { texts, nonce, linkTo }: CardContext,
): Container {
  const { intake } = texts;
  const told = organisation === null ? [number, state] : [number, intake.askedFor(organisation), state];
  const follow = executeButton(
    followInsteadAction,
    { id: question.id, rev, nonce },
    {
      title: intake.followInstead,
      key: id,
      tooltip: intake.followInsteadOf(number),
      data: { instead: id },
      withoutInputs: true,
    },
  );
  return panel([
    line(strong(shortened(title, 200))),
    tight(line(small(told.join(" · ")))),
    buttons(follow, openUrlButton(intake.readIt, linkTo(pageOfQuestion(id)))),
  ]);
}

/** Questions of before that were answered, beside the known solutions. */
export function askedEarlier({ earlier, offered }: Draft, { texts, linkTo }: CardContext): readonly CardElement[] {
  const { intake, language } = texts;
  const shown = earlier.slice(0, Math.max(0, mostShown - offered.length));
  if (shown.length === 0) return [];
  return [
    section([
      subheading(intake.earlierHeading),
      ...shown.map(({ id, number, title, state, ending, words }) =>
        panel([
          line(strong(shortened(title, 200))),
          tight(line(small(`${number} · ${state}`))),
          ...(ending === null ? [] : [tight(line(plain(ending)))]),
          ...(words.length === 0 ? [] : [tight(line(small(intake.foundBy(listed(language, words.slice(0, 5))))))]),
          buttons(openUrlButton(intake.readIt, linkTo(pageOfQuestion(id)))),
        ]),
      ),
    ]),
  ];
}
