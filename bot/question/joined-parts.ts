import type { InStage } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { CardElement, OpenUrl } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, panel, paragraphs, plain, section, small, strong, subheading, tight } from "../cards/elements.ts";
import { pageOfQuestion } from "../cards/pages.ts";
import { shortened } from "../cards/user-text.ts";
import type { OtherQuestion } from "./other-questions.ts";
import type { QuestionShown } from "./question-shown.ts";

/** The question that another one leads to: how it stands, and what came of it. */
export function leadsTo(other: OtherQuestion | null): readonly CardElement[] {
  if (other === null) return [];
  const { number, title, state, ending } = other;
  return [
    panel([
      line(strong(shortened(title, 200))),
      tight(line(small(`${number} · ${state}`))),
      ...(ending === null ? [] : paragraphs(ending, 400).map(tight)),
    ]),
  ];
}

/** Where a joined question leads, for whoever comes to its old card. */
export function openStanding(
  { into, intoNumber }: Pick<InStage<"joined">, "into" | "intoNumber">,
  { texts, linkTo }: Pick<CardContext, "texts" | "linkTo">,
): OpenUrl {
  return openUrlButton(texts.status.openOther(intoNumber), linkTo(pageOfQuestion(into)));
}

/** Questions that ask the same and were joined into this one. */
export function takenIn({ takenIn: joined }: QuestionShown, { status }: Texts): readonly CardElement[] {
  if (joined.length === 0) return [];
  return [
    section([
      subheading(status.takenIn),
      ...joined.map(({ number, title }) => tight(line(plain(`${number}  ${shortened(title, 120)}`)))),
    ]),
  ];
}
