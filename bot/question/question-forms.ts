import { contributionLimit } from "#src/question/involved.ts";
import type { Question } from "#src/question/question.ts";
import { textLimit, titleLimit } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { ActionInput } from "../cards/action.ts";
import type { Showing } from "../cards/buttons.ts";
import { executeButton } from "../cards/buttons.ts";
import type { CardElement, Execute } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { numberTyped } from "../cards/form-fields.ts";
import { dateInput, longTextInput, numberInput, selectInput, textInput } from "../cards/inputs.ts";
import { line, quiet } from "../cards/elements.ts";
import { shortened } from "../cards/user-text.ts";
import type { OrganisationChoice } from "./question-shown.ts";
import {
  answerAction,
  contributeAction,
  editAction,
  joinAction,
  offerLimits,
  reopenAction,
} from "./question.actions.ts";

/** A form of its own: it unfolds on a card, or stands open with what was typed after a refusal. */
export interface QuestionForm {
  readonly body: readonly CardElement[];
  readonly actions: readonly Execute[];
}

export type JoinTyped = Pick<ActionInput<typeof joinAction>, "data" | "knowledge" | "people" | "hours" | "until">;

interface JoinFilled {
  readonly typed: JoinTyped;
  /** Whether the form shows what the organisation has promised, to change it. */
  readonly changes: boolean;
  /** To choose from, for somebody who acts for no organisation yet. */
  readonly organisations: readonly OrganisationChoice[];
}

export const nothingTyped: JoinTyped = { data: "", knowledge: "", people: "", hours: "", until: "" };

export function joinForm(
  showing: Showing,
  { question, intake }: Texts,
  { typed, changes, organisations }: JoinFilled = { typed: nothingTyped, changes: false, organisations: [] },
): QuestionForm {
  return {
    body: [
      line(quiet(question.joinIntro)),
      ...(organisations.length === 0 ? [] : [organisationInput(organisations, { question, intake })]),
      longTextInput("data", question.offerData, {
        value: typed.data,
        placeholder: question.offerDataHint,
        limit: offerLimits.data,
      }),
      longTextInput("knowledge", question.offerKnowledge, {
        value: typed.knowledge,
        placeholder: question.offerKnowledgeHint,
        limit: offerLimits.knowledge,
      }),
      textInput("people", question.offerPeople, {
        value: typed.people,
        placeholder: question.offerPeopleHint,
        limit: offerLimits.people,
      }),
      numberInput("hours", question.offerHours, { value: numberTyped(typed.hours), most: offerLimits.hours }),
      dateInput("until", question.offerUntil, { value: typed.until }),
    ],
    actions: [
      executeButton(joinAction, showing, {
        title: changes ? question.sendChange : question.sendJoin,
        primary: true,
        data: changes ? { changes: "offer" } : {},
      }),
    ],
  };
}

function organisationInput(
  organisations: readonly OrganisationChoice[],
  { question, intake }: Pick<Texts, "question" | "intake">,
): CardElement {
  return selectInput("organisation", question.joinFor, {
    choices: organisations.map(({ id, name }) => ({ title: shortened(name, 60), value: id })),
    placeholder: intake.organisationHint,
    required: question.joinForMissing,
  });
}

export function contributeForm(
  showing: Showing,
  { question }: Texts,
  { typed = "", warned = false }: { readonly typed?: string; readonly warned?: boolean } = {},
): QuestionForm {
  const despite = executeButton(contributeAction, showing, {
    title: question.knowDespite,
    key: "leave",
    data: { personalData: "leave" },
  });
  return {
    body: [
      longTextInput("known", question.knowLabel, {
        value: typed,
        placeholder: question.knowHint,
        limit: contributionLimit,
        required: question.knowMissing,
      }),
    ],
    actions: [
      executeButton(contributeAction, showing, {
        title: warned ? question.knowChecked : question.sendKnow,
        primary: true,
        data: {},
      }),
      ...(warned ? [despite] : []),
    ],
  };
}

export function answerForm(showing: Showing, { question }: Texts, typed = ""): QuestionForm {
  return {
    body: [
      longTextInput("answer", question.answerLabel, {
        value: typed,
        limit: contributionLimit,
        required: question.answerMissing,
      }),
    ],
    actions: [executeButton(answerAction, showing, { title: question.sendAnswer, primary: true, data: {} })],
  };
}

export function editForm(
  showing: Showing,
  { question }: Texts,
  { title, text, warned = false }: Pick<Question, "title" | "text"> & { readonly warned?: boolean },
): QuestionForm {
  const keepAs = (personalData: "leave" | "confide", wording: string) =>
    executeButton(editAction, showing, { title: wording, key: personalData, data: { personalData } });
  return {
    body: [
      textInput("title", question.editTitle, { value: title, limit: titleLimit, required: question.editTitleMissing }),
      longTextInput("text", question.editText, { value: text, limit: textLimit }),
    ],
    actions: [
      executeButton(editAction, showing, {
        title: warned ? question.editChecked : question.sendEdit,
        primary: true,
        data: {},
      }),
      ...(warned ? [keepAs("leave", question.editDespite), keepAs("confide", question.editConfidential)] : []),
    ],
  };
}

/** `until` says until when this can be done; null where it is no news to the reader. */
export function reopenForm(
  showing: Showing,
  { question }: Texts,
  { typed = "", until = null }: { readonly typed?: string; readonly until?: string | null } = {},
): QuestionForm {
  return {
    body: [
      ...(until === null ? [] : [line(quiet(question.reopenUntil(until)))]),
      longTextInput("why", question.reopenWhy, { value: typed, limit: contributionLimit }),
    ],
    actions: [executeButton(reopenAction, showing, { title: question.sendReopen, primary: true, data: {} })],
  };
}

/** What the forms call their fields. */
export const formLabels = {
  join: ({ question }: Texts) => ({
    data: question.offerData,
    knowledge: question.offerKnowledge,
    people: question.offerPeople,
    hours: question.offerHours,
    until: question.offerUntil,
  }),
  contribute: ({ question }: Texts) => ({ known: question.knowLabel }),
  answer: ({ question }: Texts) => ({ answer: question.answerLabel }),
  edit: ({ question }: Texts) => ({ title: question.editTitle, text: question.editText }),
  reopen: ({ question }: Texts) => ({ why: question.reopenWhy }),
};

/** What a card's buttons need to know of its question. */
export interface OnCard {
  readonly question: Question;
  readonly rev: number;
}

/** The showing that the buttons of a card name. */
export function showingOf({ question, rev }: OnCard, { nonce }: Pick<CardContext, "nonce">): Showing {
  return { id: question.id, rev, nonce };
}
