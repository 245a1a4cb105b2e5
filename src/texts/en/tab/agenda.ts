import type { agenda as dutch } from "../../nl/tab/agenda.ts";

export const agenda: typeof dutch = {
  title: "Agenda",
  hidden: "The agenda is not known yet. The kernteam is working on it; you are told when it is ready.",
  bringIn: "Propose an item",
  draft: "Draft",
  draftText: "Only the kernteam and those who present or take minutes see this.",
  published: "Published",
  none: {
    title: "There is nothing on the agenda yet",
    text: "Make the agenda from the portfolio: what changed, what needs attention, obstacles, decisions, and what partners proposed.",
  },
  make: "Make the agenda from the portfolio",
  refresh: "Update from the portfolio",
  /** Whether it was made for the first time or once more. */
  made: "The agenda matches the portfolio. What you write yourselves stays.",

  publish: {
    opener: "Publish",
    title: "Publish the agenda",
    intro: "Everybody in the alliance is told once. What you change afterwards shows at once, without another message.",
    send: "Yes, publish",
    done: "The agenda has been published. Everybody is told.",
  },

  minutes: (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])];
    return parts.join(" ");
  },
  planned: (planned, length) => `${planned} planned of ${length}`,
  left: (minutes) => `${minutes} left`,
  full: "Exactly full",
  over: (minutes) => `${minutes} too long. Shorten items, or leave one for next time.`,
  items: (count) => (count === 1 ? "1 item" : `${count} items`),
  nearlyFull: (count, most) => `${count} of the ${most} items that fit on an agenda`,

  startsAt: (time) => `Around ${time}`,
  seeInitiative: "See the initiative",
  seeInitiativeFull: (title) => `See the initiative ${title}`,
  nobodyPresents: "Nobody asked yet",
  readOn: "Read on",
  postponed: "Left for next time",

  handle: (title) => `Move ${title}`,
  handleHint:
    "Drag an item by its handle, or focus the handle and use the up and down arrows, Page Up and Page Down, Home and End.",
  up: "Up",
  upFull: (title) => `Up: ${title}`,
  down: "Down",
  downFull: (title) => `Down: ${title}`,
  movedTo: (title, place, of) => `${title} is now number ${place} of ${of}.`,
  edit: "Edit",
  editFull: (title) => `Edit ${title}`,
  postpone: "Next time",
  postponeFull: (title) => `Next time: ${title}`,
  takeBack: "This time after all",
  takeBackFull: (title) => `This time after all: ${title}`,
  remove: "Remove",
  removeFull: (title) => `Remove ${title} from the agenda`,
  wasPostponed: (title) => `${title} is left for next time.`,
  wasTakenBack: (title) => `${title} is on this agenda again.`,
  removal: {
    title: (title) => `Take off the agenda: ${title}`,
    intro: {
      written: "The item is then gone, with its note.",
      made: "It does not come back when you update the agenda.",
      proposed: "The item then waits for the next agenda.",
    },
    send: "Yes, remove",
    done: "The item has been taken off the agenda.",
  },

  add: {
    opener: "Add an item",
    title: "Add an item",
    send: "Put on the agenda",
    done: "The item is on the agenda.",
  },
  item: {
    title: "Title",
    titleMissing: "Give the item a title.",
    note: "Note",
    noteHint: "What should everybody know, or what do you want to decide?",
    minutes: "Minutes",
    presenter: "Who presents it?",
    noPresenter: "Nobody yet",
    initiative: "About which initiative?",
    noInitiative: "No initiative",
    save: "Save",
    saved: (title) => `${title} has been saved.`,
    editing: (title) => `Edit: ${title}`,
  },
  meanwhile: {
    title: (person) => `${person} has changed this item in the meantime`,
    someone: "Somebody else",
    text: "This is how it stands now. Your text is still in the fields.",
    takeOver: "Use this text",
    keepMine: "Save my version",
    empty: "Empty",
  },
  gone: {
    title: "This item has been taken off the agenda in the meantime",
    text: "What you typed is still there. Put it on the agenda as a new item, or copy what you want to keep.",
    addAgain: "Put on the agenda again",
  },

  waiting: {
    title: "Proposed by partners",
    text: "These items are waiting. Choose one and put it where you want it, or add them all. They are also added when you update the agenda.",
    takeUp: "Add",
    takeUpFull: (title) => `Add: ${title}`,
    takeUpAll: (count) => `Add all ${count}`,
    all: "Add these items",
    where: "Where on the agenda?",
    behind: "After the other items",
    behindBut: (closing) => `Last, before ${closing}`,
    before: (place) => `Before ${place}`,
    send: "Put on the agenda",
    by: (person, organisation) => `${person}, ${organisation}`,
    namesake: "There is already an item with this title on the agenda.",
    takenUp: (count) => (count === 1 ? "The item is on the agenda." : "The items are on the agenda."),
  },
};
