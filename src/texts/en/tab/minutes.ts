import type { minutes as dutch } from "../../nl/tab/minutes.ts";

export const minutes: typeof dutch = {
  title: (moment) => `Minutes: ${moment}`,
  publicTitle: (moment) => `Public minutes: ${moment}`,
  fallbackTitle: "Minutes",
  back: "To the delivery moment",
  when: (day, time) => `${day}, ${time}`,
  versions: {
    label: "Version of the minutes",
    internal: "For the alliance",
    public: "Public",
  },
  print: "Print",
  download: {
    label: "Download for Word",
    nl: "Dutch",
    en: "English",
    full: (language) => `Download for Word: ${language}`,
    making: "Making the document",
    made: (name) => `You will find the document ${name} in your downloads.`,
  },
  draft: {
    title: "These minutes are not final",
    text: "The delivery moment has not been closed. Whatever is still added appears here automatically.",
  },
  publicVersion:
    "These minutes are for readers outside the alliance as well. They contain only what has been released, without the actions and the attendance.",
  attendance: {
    title: "Who was there",
    of: (how, count) => `${how} (${count})`,
    quorum: (present, needed) =>
      `${present === 1 ? "1 organisation" : `${present} organisations`} present, ${needed} needed to decide.`,
    reached: "Enough organisations to decide",
    notReached: "Too few organisations to decide",
    nobody: "Nobody recorded who was there.",
  },
  decisions: {
    title: "Decisions",
    none: "No decisions were taken.",
    noneReleased: "These public minutes contain no decisions.",
    about: "About",
    what: "Decision",
  },
  actions: {
    title: "Actions",
    none: "No actions were agreed on.",
    what: "Action",
    who: "Who",
    due: "Due",
    noDay: "No day agreed",
    done: "Done",
    dropped: "Dropped",
    all: "All open actions",
  },
  log: "All decisions",
  wrong: "Is something wrong?",
  reopen: "Open the delivery moment again",
  items: {
    title: "Item by item",
    decision: "Decision",
    action: "Action",
    obstacle: "Obstacle removed",
    note: "Note",
    publicNote: "Explanation",
    /** How an obstacle was removed. */
    how: (text) => `How: ${text}`,
    agreed: (who, due) => (due === null ? `Who: ${who}` : `Who: ${who}, due ${due}`),
    notReached: "Not reached.",
    movesOn: "Moves on to next time.",
    nothing: "Nothing was written down on this.",
    initiative: "See the initiative",
  },
  release: {
    label: "Put in the public minutes",
    full: (title) => `Put in the public minutes: ${title}`,
    count: (released, all) => `${released} of ${all === 1 ? "1 item" : `${all} items`} in the public minutes`,
    released: "In the public minutes",
  },
  notYet: {
    title: "There are no minutes yet",
    text: "The minutes are made automatically once the delivery moment begins.",
  },
  empty: {
    title: "Nothing has been written down yet",
    text: "Decisions, actions and notes appear here as soon as somebody writes them down.",
  },
  emptyFinal: {
    title: "Nothing was written down",
    text: "There was nothing on the agenda of this delivery moment.",
  },
  emptyPublic: {
    title: "Nothing has been released yet",
    text: "The network lead chooses for each item whether it goes into the public minutes.",
    action: "To the minutes for the alliance",
  },
};
