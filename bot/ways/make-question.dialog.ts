import { z } from "zod";
import { textLimit, titleLimit } from "#src/question/question.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, panel, plain, quiet } from "../cards/elements.ts";
import { longText, requiredText } from "../cards/form-fields.ts";
import { longTextInput, textInput } from "../cards/inputs.ts";
import { card } from "../cards/kit.ts";
import { openUrlButton } from "../cards/buttons.ts";
import { dialogFields, submitButton } from "./dialog.ts";

export const makeFields = { ...dialogFields, title: requiredText(titleLimit), text: longText(textLimit) };
export const MakeInput = z.object(makeFields);
export type MakeTyped = Pick<z.infer<typeof MakeInput>, "title" | "text">;

/** Where the draft is going to stand. */
export type DraftPlace = "thread" | "chat" | "tab";

/** A question that the same message has already. */
export interface AlreadyMade {
  readonly said: string;
  /** Address of its page; null for who may not see it yet. */
  readonly page: string | null;
}

interface Making {
  readonly typed: MakeTyped;
  readonly place: DraftPlace;
  readonly already?: AlreadyMade | null;
}

/** A message of anybody, to be asked as a question. */
export function makeQuestionDialog({ typed, place, already = null }: Making, context: CardContext): Card {
  const { ways } = context.texts;
  return card(context, {
    speak: ways.speakDialog(ways.makeQuestion),
    body: [
      ...(already === null ? [] : [panel([line(plain(already.said))])]),
      textInput("title", ways.titleLabel, { value: typed.title, limit: titleLimit, required: ways.titleMissing }),
      longTextInput("text", ways.textLabel, { value: typed.text, limit: textLimit }),
      line(quiet(ways.makeExplained[place])),
    ],
    actions: [
      submitButton(ways.make, context),
      ...(already === null || already.page === null ? [] : [openUrlButton(ways.open, already.page)]),
    ],
  });
}

/** The draft has been made; `state` is that of a question which had been made of the same message before. */
export function questionMadeDialog({ title, place, state, page }: Made, context: CardContext): Card {
  const { ways } = context.texts;
  const said = state === null ? `${ways.made}. ${ways.madeIn[place]}` : ways.madeBefore(state);
  return card(context, {
    speak: said,
    body: [line(plain(said)), line(quiet(title))],
    actions: [openUrlButton(ways.open, page)],
  });
}

interface Made {
  readonly title: string;
  readonly place: DraftPlace;
  readonly state: string | null;
  /** Address of the question's page. */
  readonly page: string;
}
