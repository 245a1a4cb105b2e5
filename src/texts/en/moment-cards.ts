import { count, sentence } from "../format.ts";
import type { momentCards as dutch } from "../nl/moment-cards.ts";

export const momentCards: typeof dutch = {
  name: "Delivery moment",
  when: "When",
  where: "Where",
  hosts: "Hosted by",
  time: (day, from, until) => `${day}, ${from} to ${until}`,
  open: "Open the delivery moment",
  live: "Go to the delivery moment",

  invitation: {
    agendaComes: "The agenda will follow. On the page you put this delivery moment in your own calendar.",
    agendaStands: "The agenda is ready. On the page you put this delivery moment in your own calendar.",
    going: "The delivery moment is under way.",
    held: "This delivery moment has been held.",
    cancelled: (reason) => `This delivery moment does not take place: ${sentence(reason)}`,
    speak: (title, when) => `Invitation: ${title}, ${when}.`,
    summary: (title) => `Invitation: ${title}`,
  },
  agenda: {
    heading: "Agenda",
    minutes: (minutes) => `${minutes} min`,
    sum: (items, minutes, length) =>
      `${items === 1 ? "1 item" : `${items} items`}, together ${minutes} of the ${length} minutes.`,
    tooLong: "That does not fit in the time.",
    more: (items) => (items === 1 ? "And 1 more item." : `And ${items} more items.`),
    empty: "There are no items on the agenda.",
    open: "Open the agenda",
    speak: (title, items, stage) =>
      `The agenda of ${title}, with ${items === 1 ? "1 item" : `${items} items`}. ${stage}.`,
    summary: (title) => `Agenda: ${title}`,
  },
  minutes: {
    heading: "Minutes",
    ready: "The minutes are ready. They tell what was decided and agreed.",
    reopened: "The delivery moment was opened again. The minutes may still change.",
    decisions: "Decisions",
    actions: "Actions",
    attendance: "Present",
    organisations: (organisations) => (organisations === 1 ? "1 organisation" : `${organisations} organisations`),
    number: (number) => count("en", number),
    open: "Read the minutes",
    openActions: "Look at the actions",
    speak: (title, decisions, actions) =>
      `The minutes of ${title} are ready: ${ofDecisions(decisions)} and ${ofActions(actions)}.`,
    summary: (title) => `Minutes: ${title}`,
  },
  announced: {
    moved: (title, when) => `${title} was moved. It is now on ${when}.`,
    cancelled: (title, reason) => `${title} does not take place: ${sentence(reason)}`,
    reopened: (title, reason) => `${title} was opened again: ${sentence(reason)} The minutes may still change.`,
  },
  news: {
    heading: "News about a delivery moment",
    speak: (title) => `News about ${title}.`,
    summary: (title) => `News about ${title}`,
    planned: "The delivery moment is planned. Keep the day free.",
    plannedYear: "These delivery moments are planned. Keep the days free.",
    oneOfYear: (title, when, place) => `${title}: ${when}, ${sentence(place)}`,
    moved: (before, when) => `The delivery moment was moved. It was on ${before}. It is now on ${when}.`,
    cancelled: (reason) => `The delivery moment does not take place: ${sentence(reason)}`,
    published: (items) => `The agenda is ready, with ${items === 1 ? "1 item" : `${items} items`}.`,
    youPresent: (titles) => `You present: ${sentence(titles)}`,
    closed: (decisions, actions) => `The minutes are ready: ${ofDecisions(decisions)} and ${ofActions(actions)}.`,
    reopened: (reason) => `The delivery moment was opened again: ${sentence(reason)} The minutes may still change.`,
  },
};

function ofDecisions(decisions: number): string {
  if (decisions === 0) return "no decisions";
  return decisions === 1 ? "1 decision" : `${decisions} decisions`;
}

function ofActions(actions: number): string {
  if (actions === 0) return "no actions";
  return actions === 1 ? "1 action" : `${actions} actions`;
}
