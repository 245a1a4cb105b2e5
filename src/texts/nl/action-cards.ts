import type { ActionsTemplate } from "#src/notice/notice-content.ts";

/** What somebody agreed to do in a delivery moment, in Teams. */
export const actionCards = {
  mine: "Je acties",
  mineOf: (name: string) => `Acties van ${name}`,
  none: "Je hebt geen open acties.",
  noneOf: (name: string) => `${name} heeft geen open acties.`,
  headings: {
    actions_given: "Dit is met jou afgesproken",
    action_due: "Denk aan deze actie",
    action_overdue: "Deze actie moest al klaar zijn",
    action_settled: "Deze actie is afgehandeld",
    action_reopened: "Deze actie staat weer open",
  } satisfies Record<ActionsTemplate, string>,
  /** In place of the heading of what was given, where it was agreed with somebody whom we cannot tell. */
  agreed: "Dit is afgesproken",
  /** In place of the heading of a reminder that stands. */
  withdrawn: "Deze actie is geschrapt",
  /** Below the heading of an action that somebody else handled. */
  by: (who: string) => `${who} heeft dit gemeld.`,
  until: (day: string) => `uiterlijk ${day}`,
  late: (day: string) => `te laat: uiterlijk ${day}`,
  undated: "geen dag afgesproken",
  states: { done: "Klaar", dropped: "Vervallen", withdrawn: "Geschrapt" },
  doneBy: (who: string) => `actie van ${who}`,
  /** To the network lead, of an action of somebody who is known by words alone. */
  passOn: (who: string) => `geef dit door aan ${who}`,
  from: (moment: string) => `uit ${moment}`,
  done: "Klaar",
  doneNamed: (text: string) => `Meld klaar: ${text}`,
  dropped: "Vervalt",
  droppedNamed: (text: string) => `Meld vervallen: ${text}`,
  reopen: { done: "Toch niet klaar", dropped: "Toch niet vervallen" },
  reopenNamed: (reopen: string, text: string) => `${reopen}: ${text}`,
  more: (actions: number) =>
    actions === 1 ? "Nog 1 andere actie staat op het tabblad." : `Nog ${actions} andere acties staan op het tabblad.`,
  all: "Alle acties op het tabblad",
  minutes: "Lees het verslag",
  settled: {
    done: "Gemeld: de actie is klaar.",
    dropped: "Gemeld: de actie vervalt.",
    open: "Gemeld: de actie staat weer open.",
  },
  /** On top of what is left to do, where the action of the button is not there any more. */
  gone: "Die actie is geschrapt.",
  speak: (actions: number) => (actions === 1 ? "Hier staat 1 actie." : `Hier staan ${actions} acties.`),
};
