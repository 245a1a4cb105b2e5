import { buttons, executeButton, unfoldButton } from "../cards/buttons.ts";
import type { CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, plain, quiet, section, small, subheading, tight } from "../cards/elements.ts";
import { longTextInput } from "../cards/inputs.ts";
import { boreInitiative } from "../question/audience-sections.ts";
import { additions } from "../question/participants.ts";
import { showingOf } from "../question/question-forms.ts";
import { confideAction } from "../question/question.actions.ts";
import { askBackAction, askBackLimit, markAction } from "./desk.actions.ts";
import { folded } from "./desk-form.ts";
import type { FormShown } from "./desk-form.ts";
import { joinSection } from "./desk-join.ts";
import type { DeskShown, DeskTyped } from "./desk-shown.ts";

/** The question itself: what the asker must still tell, what was found for it, and who can read it. */
export function matterView(desk: DeskShown, context: CardContext, share: number): readonly CardElement[] {
  const words = context.texts.triage.desk;
  return [
    ...(desk.may.includes("triage.ask-back")
      ? [
          section([
            subheading(words.askBackHeading),
            tight(line(quiet(words.askBackHint))),
            buttons(folded(askBackForm(desk, context))),
          ]),
        ]
      : []),
    ...additions(desk.shown, context.texts, { characters: 600 * share, joined: 0, contributions: 3 }),
    ...joinSection(desk, context),
    section([subheading(words.solutionsHeading), ...solutions(desk, context)]),
    section([subheading(words.confidentialHeading), ...confidentiality(desk, context)]),
  ];
}

function solutions({ shown, may }: DeskShown, context: CardContext): readonly CardElement[] {
  const { triage } = context.texts;
  const words = triage.desk;
  if (shown.offered.length === 0) return [tight(line(quiet(words.noSolutions)))];
  const marks = new Map(shown.question.workbench.marks.map(({ solution, useful }) => [solution, useful]));
  return shown.offered.flatMap(({ solution }): readonly CardElement[] => {
    const mark = marks.get(solution.id);
    const judge = (useful: boolean) => {
      const wording = mark === undefined ? triage : { useful: words.stillUseful, notUseful: words.stillNotUseful };
      const title = useful ? wording.useful : wording.notUseful;
      return executeButton(markAction, showingOf(shown, context), {
        title,
        key: `${solution.id}-${useful ? "yes" : "no"}`,
        tooltip: words.judge(title, solution.title),
        data: { solution: solution.id, useful },
        withoutInputs: true,
      });
    };
    const judgements = [true, false].filter((useful) => useful !== mark).map(judge);
    return [
      line(plain(solution.title)),
      ...(mark === undefined
        ? []
        : [{ ...line(small(mark ? triage.useful : triage.notUseful)), spacing: "None" as const }]),
      ...(may.includes("triage.mark") ? [tight(buttons(...judgements))] : []),
    ];
  });
}

function confidentiality({ shown, may }: DeskShown, context: CardContext): readonly CardElement[] {
  const words = context.texts.triage.desk;
  const { confidential } = shown.question;
  const turn = executeButton(confideAction, showingOf(shown, context), {
    title: confidential ? context.texts.question.sendUnconfide : words.makeConfidential,
    data: { confidential: !confidential, from: "desk" },
    withoutInputs: true,
  });
  // Asks first: what the channel has read, nobody takes back.
  const choice = confidential
    ? unfoldButton("open.unconfide", words.makeOpen, {
        body: words.makeOpenMeans.map((sentence) => line(plain(sentence))),
        actions: [turn],
      })
    : turn;
  return [
    tight(line(plain(confidential ? words.confidential : words.open))),
    ...(!confidential && boreInitiative(shown.question)
      ? [tight(line(quiet(context.texts.question.initiativeStays)))]
      : []),
    ...(may.includes("question.confide") ? [buttons(choice)] : []),
  ];
}

export function askBackForm(
  { shown }: DeskShown,
  context: CardContext,
  { text = "" }: DeskTyped["values"] = {},
): FormShown {
  const words = context.texts.triage.desk;
  return {
    form: "triage.ask-back",
    title: words.askBack,
    inputs: [
      longTextInput("text", words.askBackText, { value: text, limit: askBackLimit, required: words.askBackMissing }),
    ],
    send: executeButton(askBackAction, showingOf(shown, context), {
      title: words.sendAskBack,
      primary: true,
      data: {},
    }),
  };
}
