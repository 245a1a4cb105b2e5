import type { Day } from "#src/kernel/time.ts";
import { listed, longDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { FoundParty } from "#src/triage/find-parties.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { CardElement, Choice } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { facts, line, paragraphs, plain, quiet, section, small, subheading, tight } from "../cards/elements.ts";
import { checksInput, dateInput, longTextInput, selectInput } from "../cards/inputs.ts";
import { shortened } from "../cards/user-text.ts";
import { joinedPartners } from "../question/participants.ts";
import { showingOf } from "../question/question-forms.ts";
import { callAction, callLimit, inviteAction } from "./desk.actions.ts";
import { folded } from "./desk-form.ts";
import type { FormShown } from "./desk-form.ts";
import type { DeskShown, DeskTyped } from "./desk-shown.ts";

/** Partners that may help, and the call to all of them. */
export function partiesView(desk: DeskShown, context: CardContext, share: number): readonly CardElement[] {
  const words = context.texts.triage.desk;
  const { inputs, send } = inviteForm(desk, context, {}, share);
  return [
    ...invitedSoFar(desk, context),
    ...joinedPartners(desk.shown, context.texts, { characters: 200 * share, joined: 8 * share, contributions: 0 }),
    ...(desk.may.includes("triage.invite")
      ? [section([subheading(words.inviteHeading), ...inputs, buttons(send)])]
      : []),
    ...callSection(desk, context, share),
  ];
}

function invitedSoFar({ shown, unheard }: DeskShown, { texts }: CardContext): readonly CardElement[] {
  const { parties, question } = shown;
  const words = texts.triage.desk;
  const others = question.involved.parties.length - parties.length;
  const told = [...parties, ...(others === 0 ? [] : [texts.question.othersJoined(others)])];
  if (told.length === 0) return [];
  return [
    section([
      ...facts([{ label: words.invited, value: [plain(listed(texts.language, told))] }]),
      ...(unheard.length === 0 ? [] : [line(plain(words.nobodyKnown(nobodyKnownAt(unheard, texts))))]),
    ]),
  ];
}

const mostUnheard = 8;

function nobodyKnownAt(partners: readonly string[], { language, question }: Texts): string {
  const named = partners.slice(0, mostUnheard).map((name) => shortened(name, nameShown));
  const others = partners.length - named.length;
  return listed(language, [...named, ...(others === 0 ? [] : [question.othersJoined(others)])]);
}

function callSection(desk: DeskShown, context: CardContext, share: number): readonly CardElement[] {
  const { involved, confidential } = desk.shown.question;
  const { call } = involved;
  const { texts } = context;
  const words = texts.triage.desk;
  const mayCall = desk.may.includes("triage.call");
  if (confidential && desk.shown.question.stage !== "decided")
    return [section([subheading(words.callHeading), tight(line(quiet(words.noCallConfidential)))])];
  if (call === null && !mayCall) return [];
  return [
    section([
      subheading(words.callHeading),
      ...(call === null
        ? [tight(line(quiet(words.noCall)))]
        : [...paragraphs(call.text, 400 * share).map(tight), calledUntil(call, texts)]),
      ...(mayCall ? [buttons(folded(callForm(desk, context)))] : []),
    ]),
  ];
}

function calledUntil({ due }: { readonly due: Day }, { triage, language }: Texts): CardElement {
  return tight(line(quiet(triage.desk.calledUntil(longDay(language, due)))));
}

/** The found partners with why each of them, and a list of the others. */
export function inviteForm(
  { shown, found, others }: DeskShown,
  context: CardContext,
  { parties = "", other = "" }: DeskTyped["values"] = {},
  share = 1,
): FormShown {
  const { texts } = context;
  const words = texts.triage.desk;
  const chosen = parties.split(",");
  const first = found.slice(0, Math.ceil(mostFound * share));
  const choices = found
    .filter((party) => first.includes(party) || chosen.includes(party.partner.id))
    .map((party) => choiceOf(party, texts));
  const rest = otherChoices(found, others, choices);
  return {
    form: "triage.invite",
    title: words.inviteHeading,
    inputs: [
      ...(choices.length === 0
        ? [tight(line(quiet(words.nothingFound)))]
        : [
            tight(line(quiet(words.foundHint))),
            checksInput("parties", words.inviteFound, { choices, values: chosen }),
          ]),
      ...alikeQuestions(first, words),
      ...(share < 1 || rest.length === 0
        ? [tight(line(quiet(words.moreOnPage)))]
        : [selectInput("other", words.inviteOther, { choices: rest, value: other, placeholder: words.chooseOther })]),
    ],
    send: executeButton(inviteAction, showingOf(shown, context), { title: words.invite, primary: true, data: {} }),
  };
}

const mostFound = 8;
const nameShown = 60;

/** Names, expertise and numbers only: a choice may render markup, and the asker's own words are letters and digits. */
function choiceOf({ partner, expertise, words: led, earlier }: FoundParty, { triage, language }: Texts): Choice {
  const { desk } = triage;
  const why = [
    expertise.length === 0
      ? []
      : [desk.knows(listed(language, expertise.slice(0, 3)), listed(language, led.slice(0, 3)))],
    earlier.length === 0
      ? []
      : [
          desk.helpedWith(
            listed(
              language,
              earlier.slice(0, 3).map(({ number }) => number),
            ),
          ),
        ],
  ];
  return { title: desk.found(shortened(partner.name, nameShown), why.flat().join("; ")), value: partner.id };
}

function otherChoices(
  found: readonly FoundParty[],
  others: DeskShown["others"],
  shownAlready: readonly Choice[],
): readonly Choice[] {
  const left = found.map(({ partner }) => partner).filter(({ id }) => !shownAlready.some(({ value }) => value === id));
  return [...left, ...others]
    .map(({ id, name }) => ({ title: shortened(name, nameShown), value: id }))
    .toSorted((one, other) => one.title.localeCompare(other.title, "nl"));
}

/** What people wrote as a title stands in runs of text, not in a choice. */
function alikeQuestions(found: readonly FoundParty[], words: Texts["triage"]["desk"]): readonly CardElement[] {
  const alike = new Map(found.flatMap(({ earlier }) => earlier.map((one) => [one.number, one.title] as const)));
  if (alike.size === 0) return [];
  return [
    line(small(words.alike)),
    ...[...alike].slice(0, 5).map(([number, title]) => ({
      ...line(small(`${number}  ${shortened(title, 80)}`)),
      spacing: "None" as const,
    })),
  ];
}

export function callForm(desk: DeskShown, context: CardContext, typed: DeskTyped["values"] = {}): FormShown {
  const { call } = desk.shown.question.involved;
  const words = context.texts.triage.desk;
  const { text = call?.text ?? "", due = call?.due ?? "" } = typed;
  return {
    form: "triage.call",
    title: call === null ? words.call : words.callAgain,
    ...(call === null ? {} : { standing: calledUntil(call, context.texts) }),
    inputs: [
      longTextInput("text", words.callText, { value: text, placeholder: words.callHint, limit: callLimit }),
      dateInput("due", words.callDue, { value: due, required: words.callDueMissing }),
    ],
    send: executeButton(callAction, showingOf(desk.shown, context), { title: words.sendCall, primary: true, data: {} }),
  };
}
