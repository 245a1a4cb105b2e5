import type { delivery as dutch } from "../../nl/tab/delivery.ts";

export const delivery: typeof dutch = {
  title: "Delivery moments",
  lead: "Where the kernteam shares results and removes obstacles",
  cameOfIt: "What came of it",
  actions: "Open actions",
  decisions: "Decisions",
  next: "Next",
  underWay: "Under way",
  coming: "After that",
  held: "Past",
  showHeld: (count) => `Show all ${count} past delivery moments`,
  daysToGo: (days) => {
    if (days === 0) return "Today";
    return days === 1 ? "Tomorrow" : `${days} days to go`;
  },
  daysAgo: (days) => {
    if (days === 0) return "today";
    return days === 1 ? "yesterday" : `${days} days ago`;
  },
  time: (from, until) => `${from} to ${until}`,
  hostedBy: (place, host) => `${place}, hosted by ${host}`,
  empty: {
    title: "No delivery moments yet",
    text: "The network lead plans the delivery moments, one every two to three months.",
  },
  changed: {
    title: "The delivery moment has changed in the meantime",
    text: "Check whether what you typed is still right, and send it again.",
  },
  tooLate: {
    title: "This is no longer possible for this delivery moment",
    text: "What you had typed is still on this page. Copy what you want to keep.",
  },
  noneComing: "No new delivery moment has been planned. The network lead plans the next one.",
  published: "Agenda published",
  draft: (items) => (items === 1 ? "Draft, 1 item" : `Draft, ${items} items`),
  notPublished: "Agenda not published yet",
  seeAgenda: "See the agenda",
  goLive: "Go to the meeting",
  minutes: "Read the minutes",
  minutesOf: (title) => `Read the minutes of ${title}`,

  fallbackTitle: "Delivery moment",
  start: "Start the meeting",
  meeting: "Meeting",
  startLead: "Today is the day. As soon as you start, everybody follows the item that is being presented.",
  startLater: "On the day itself you start the meeting here.",
  startEarly: (days) =>
    days === 1
      ? "This delivery moment is tomorrow. Do you want to open it now?"
      : `This delivery moment is in ${days} days. Do you want to open it now?`,
  startSend: "Yes, open the delivery moment",
  started: "The delivery moment has been opened.",
  underWayText: "The delivery moment is under way. In the meeting you see which item is being presented.",
  closedText: "This delivery moment has taken place. Its decisions and actions are in the minutes.",
  neverOpened: "This delivery moment has taken place. No minutes were taken.",
  cancelledTitle: "This delivery moment is cancelled",

  facts: "Details",
  when: "When",
  where: "Where",
  hosts: "Hosted by",
  noHosts: "No host chosen yet",
  minuteTakers: "Minute takers",
  noMinuteTakers: "Nobody asked yet; the network lead takes the minutes",
  calendarOf: {
    planned: {
      get: "Add to your calendar",
      kept: (file) => `The file ${file} is in your downloads. Open it to put the day in your calendar.`,
    },
    cancelled: {
      get: "Update your calendar",
      kept: (file) =>
        `The file ${file} is in your downloads. Open it, and your calendar shows that this delivery moment is cancelled.`,
    },
  },
  organise: "Organising",

  warnings: "About this day",
  warning: {
    weekend: "This day falls in the weekend.",
    holiday: (name) => `This day is a public holiday: ${name}.`,
    schoolHoliday: (name) => `This day is in the school holidays of the north of the Netherlands (${name}).`,
    holidaysUnknown: (year) => `Not all holidays of ${year} are known here yet. Check this day yourself.`,
    sameDay: (moment) => `On the same day as ${moment}.`,
    tooClose: (days, moment) => `Too close to ${moment}: ${days === 1 ? "1 day" : `${days} days`}.`,
    tooFar: (days, moment) => `Too far from ${moment}: ${days} days.`,
    sameDayPlanned: "You are already planning another moment on this day.",
    momentOn: (day) => `the moment on ${day}`,
    none: "There are no objections to this day.",
  },

  move: {
    opener: "Move",
    title: "Move the delivery moment",
    intro:
      "Everybody is told where it moves to. Those who follow the delivery moments in their own calendar see the new day there automatically.",
    send: "Move and tell everybody",
    done: "The delivery moment has been moved. Everybody is told.",
  },
  cancel: {
    opener: "Cancel the moment",
    title: "Cancel the delivery moment",
    intro: "Everybody is told that it is cancelled, and why. You cannot undo this.",
    reason: "Why is it cancelled?",
    reasonMissing: "Write down why it is cancelled.",
    send: "Yes, cancel it",
    done: "The delivery moment is cancelled. Everybody is told.",
  },
  arrange: {
    opener: "Edit details",
    title: "Edit title, place and people",
    send: "Save",
    done: "The details have been saved.",
  },
};
