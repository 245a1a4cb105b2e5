import type { Capacity, WaitingReason } from "#src/front/waiting-reasons.ts";
import type { front as dutch } from "#src/texts/nl/tab/front.ts";

type ByDay = string | null;

const until = (what: string, day: ByDay): string => (day === null ? `${what}.` : `${what} by ${day}.`);

const why: Readonly<Record<WaitingReason, (day: ByDay) => string>> = {
  draft: () => "You have not submitted this question yet.",
  asked_back: () => "The QRT asked you something and is waiting for your answer.",
  rate: () => "There is an answer. Did it help you?",
  called: (day) => until("The alliance is looking for partners. Respond", day),
  invited: () => "The QRT asks your organisation to help.",
  decide: (day) => until("You have this question in triage. Decide", day),
  pick_up: (day) => until("Nobody has this question yet. Pick it up", day),
  new_in_theme: (day) => `New in the kraamkamer of your theme${day === null ? "" : `, since ${day}`}.`,
  no_problem_owner: () => "This initiative has no problem owner yet.",
  no_use: () => "Vraagbaak is in this channel, but does not know what it is for.",
  overdue: () => "Ask the QRT who takes this on.",
  dead_messages: () => "See what went wrong and send them again.",
  proposals: () => "Accept them, or refuse them with a reason.",
};

const todo: Readonly<Record<WaitingReason, string>> = {
  draft: "Go on",
  asked_back: "Answer",
  rate: "Let us know",
  called: "Respond",
  invited: "Respond",
  decide: "Decide",
  pick_up: "View",
  new_in_theme: "View",
  no_problem_owner: "View",
  no_use: "Choose its use",
  overdue: "To triage",
  dead_messages: "To messages",
  proposals: "To solutions",
};

const as: Readonly<Record<Capacity, string>> = {
  asker: "Your questions",
  partner: "Your organisation",
  qrt: "Triage",
  process_owner: "Your theme",
  network_lead: "The alliance in order",
};

export const front: typeof dutch = {
  title: "Start",
  waits: (count) => {
    if (count === 0) return "Nothing is waiting for you";
    return count === 1 ? "One thing is waiting for you" : `${count} things are waiting for you`;
  },
  as,
  why,
  todo,
  proposals: (count) =>
    count === 1 ? "1 proposed solution waits for you" : `${count} proposed solutions wait for you`,
  overdue: (count) => (count === 1 ? "1 question is late" : `${count} questions are late`),
  deadMessages: (count) => (count === 1 ? "1 message did not arrive" : `${count} messages did not arrive`),
  namelessChannel: "Channel without a name",
  askedBy: (person) => `from ${person}`,
  more: (count) => `${count} more`,
  empty: {
    text: "You are all caught up. Do you have a question yourself, or do you know something that helps somebody else?",
    seeksPartners: "See who is looking for partners",
    portfolio: "View the portfolio",
  },
  news: "What changed",
  noNews: "Nothing changed in the last weeks. As soon as somebody asks, decides or joins, you read it here.",
  newSinceVisit: "New",
  concernsYou: "For you",
  newCount: (count) => `${count} new since your last visit`,
  decided: (route) => `decided: ${route}`,
  born: "New initiative in the kraamkamer",
  duty: "On duty today",
  youAreOnDuty: "You are on duty today",
  noDuty: "Nobody. Whoever is there picks up.",
  /** Above a delivery moment that is going on. */
  underWay: "The meeting is under way",
  moment: "Next delivery moment",
  moved: (count) => {
    if (count === 0) return "No initiative changed phase since the last delivery moment.";
    return count === 1
      ? "1 initiative moved to a new phase since the last delivery moment."
      : `${count} initiatives moved to a new phase since the last delivery moment.`;
  },
};
