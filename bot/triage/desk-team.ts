import { noteLimit } from "#src/question/workbench.ts";
import { listed, moment } from "#src/texts/format.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { CardElement, Execute } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { facts, line, paragraphs, plain, quiet, section, small, subheading, tight } from "../cards/elements.ts";
import { longTextInput, selectInput } from "../cards/inputs.ts";
import { showingOf } from "../question/question-forms.ts";
import { assistAction, handOverAction, noteAction } from "./desk.actions.ts";
import { folded } from "./desk-form.ts";
import type { FormShown } from "./desk-form.ts";
import type { DeskShown, DeskTyped } from "./desk-shown.ts";

/** So much of a note stands on the card when there is room for all of it. */
const noteShown = 600;

/** Who works on the question, and what they tell each other. */
export function teamView(desk: DeskShown, context: CardContext, share: number): readonly CardElement[] {
  const { triager, team, question } = desk.shown;
  const { texts } = context;
  const words = texts.triage.desk;
  const isPickedUp = question.stage !== "submitted";
  const acts = [
    ...(desk.may.includes("triage.hand-over") && desk.colleagues.length > 0
      ? [folded(handOverForm(desk, context))]
      : []),
    ...assistButtons(desk, context),
  ];
  return [
    section([
      ...facts([
        { label: words.hasIt, value: [triager === null ? quiet(words.nobodyHasIt) : plain(triager)] },
        isPickedUp
          ? {
              label: words.assists,
              value: [team.length === 0 ? quiet(words.nobodyAssists) : plain(listed(texts.language, team))],
            }
          : null,
      ]),
      ...(desk.may.includes("triage.hand-over") && desk.colleagues.length === 0
        ? [tight(line(quiet(words.noColleague)))]
        : []),
      ...(acts.length === 0 ? [] : [buttons(...acts)]),
    ]),
    section([
      subheading(words.notesHeading),
      ...notesShown(desk, context, share),
      ...(desk.may.includes("triage.note") ? [buttons(folded(noteForm(desk, context)))] : []),
    ]),
  ];
}

/** Whoever has it works on it already. */
function assistButtons({ shown, may, assists, hasIt }: DeskShown, context: CardContext): readonly Execute[] {
  if (hasIt || !may.includes("triage.assist")) return [];
  const words = context.texts.triage.desk;
  return [
    executeButton(assistAction, showingOf(shown, context), {
      title: assists ? words.stepBack : words.assist,
      data: { joins: !assists },
      withoutInputs: true,
    }),
  ];
}

function notesShown({ notes, shown }: DeskShown, { texts }: CardContext, share: number): readonly CardElement[] {
  const words = texts.triage.desk;
  const told = notes.slice(0, Math.max(1, Math.ceil(notes.length * share)));
  const earlier = shown.question.workbench.notes.length - told.length;
  if (told.length === 0) return [tight(line(quiet(words.noNotes)))];
  return [
    ...told.flatMap(({ by, at, text }): readonly CardElement[] => [
      line(small(words.writtenBy(by, moment(texts.language, at)))),
      ...paragraphs(text, noteShown * share).map((written) => ({ ...written, spacing: "None" as const })),
    ]),
    ...(earlier === 0 ? [] : [tight(line(quiet(words.earlierNotes(earlier))))]),
  ];
}

export function handOverForm(
  { shown, colleagues }: DeskShown,
  context: CardContext,
  { to = "" }: DeskTyped["values"] = {},
): FormShown {
  const words = context.texts.triage.desk;
  return {
    form: "triage.hand-over",
    title: words.handOver,
    inputs: [
      selectInput("to", words.handOverTo, {
        choices: colleagues.map(({ id, name, isAbsent }) => ({
          title: isAbsent ? words.absent(name) : name,
          value: id,
        })),
        value: to,
        placeholder: words.chooseColleague,
        required: words.handOverMissing,
      }),
    ],
    send: executeButton(handOverAction, showingOf(shown, context), {
      title: words.sendHandOver,
      primary: true,
      data: {},
    }),
  };
}

export function noteForm(
  { shown }: DeskShown,
  context: CardContext,
  { text = "" }: DeskTyped["values"] = {},
): FormShown {
  const words = context.texts.triage.desk;
  return {
    form: "triage.note",
    title: words.note,
    inputs: [
      longTextInput("text", words.noteText, {
        value: text,
        placeholder: words.noteHint,
        limit: noteLimit,
        required: words.noteMissing,
      }),
    ],
    send: executeButton(noteAction, showingOf(shown, context), { title: words.keepNote, primary: true, data: {} }),
  };
}
