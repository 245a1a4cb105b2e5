import { buttons, executeButton } from "../cards/buttons.ts";
import type { CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, quiet, section, small, subheading, tight } from "../cards/elements.ts";
import { radioInput, textInput } from "../cards/inputs.ts";
import { shortened } from "../cards/user-text.ts";
import { showingOf } from "../question/question-forms.ts";
import { joinQuestionsAction } from "./desk.actions.ts";
import type { FormShown } from "./desk-form.ts";
import { folded } from "./desk-form.ts";
import type { DeskShown, DeskTyped } from "./desk-shown.ts";

/** Questions that ask the same become one. */
export function joinSection(desk: DeskShown, context: CardContext): readonly CardElement[] {
  const words = context.texts.triage.desk;
  if (!desk.may.includes("triage.join")) return [];
  return [
    section([
      subheading(words.joinHeading),
      tight(line(quiet(desk.alike.length === 0 ? words.joinHint : words.joinFound))),
      ...titles(desk),
      buttons(folded(joinQuestionsForm(desk, context))),
    ]),
  ];
}

/** What people wrote as a title stands in runs of text, not in a choice. */
function titles({ alike }: DeskShown): readonly CardElement[] {
  return alike.map(({ number, title }) => tight(line(small(`${number}  ${shortened(title, 100)}`))));
}

export function joinQuestionsForm(desk: DeskShown, context: CardContext, typed: DeskTyped["values"] = {}): FormShown {
  const words = context.texts.triage.desk;
  const { into = "", other = "" } = typed;
  const choices = desk.alike.map(({ number, organisation }) => ({
    title: organisation === null ? number : `${number}, ${organisation}`,
    value: number,
  }));
  return {
    form: "triage.join",
    title: words.join,
    inputs: [
      line(quiet(words.joinMeans)),
      ...(choices.length === 0 ? [] : [radioInput("into", words.joinAlike, { choices, value: into })]),
      textInput("other", choices.length === 0 ? words.joinNumber : words.joinOther, {
        value: other,
        placeholder: words.joinNumberHint,
        limit: longestNumber,
      }),
    ],
    send: executeButton(joinQuestionsAction, showingOf(desk.shown, context), {
      title: words.sendJoin,
      primary: true,
      data: {},
    }),
  };
}

/** Spaces around it, and a letter too many: the use case reads what was meant. */
const longestNumber = 20;
