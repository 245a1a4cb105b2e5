import type { whoDoesWhat as dutch } from "../../nl/tab/who-does-what.ts";

const initiatives = (count: number): string => (count === 1 ? "1 initiative" : `${count} initiatives`);
const partners = (count: number): string => (count === 1 ? "1 partner" : `${count} partners`);

export const whoDoesWhat: typeof dutch = {
  label: "Who does what: initiatives and partners",
  hint: "Point at a cell, or move through the table with the arrow keys. Enter opens an initiative.",
  initiatives,
  partners,
  which: { label: "Initiatives", running: "Running", all: "All" },
  onlyActive: { label: "Partners", active: "Taking part", all: "All" },
  initiative: "Initiative",
  perInitiative: "Partners taking part",
  perPartner: "Takes part in",
  /** What a mark says: follows the partner and the initiative. */
  said: {
    cell: (partner, initiative, what) => `${partner} in ${initiative}: ${what}`,
    process: "has the process owner",
    problem: "owns the problem",
    brings: (what) => `brings: ${what}`,
    bringsNothing: "has not promised anything yet",
    absent: "does not take part",
    notIn: (partner, initiative) => `${partner} does not take part in ${initiative}`,
  },
  brought: { data: "Data", knowledge: "Knowledge", people: "People", hours: "Hours", money: "Money" },
  legend: {
    label: "What the symbols mean",
    other: "Something else",
    nothing: "Takes part, nothing promised yet",
    process: "Has the process owner",
    problem: "Owns the problem",
    counted:
      "The numbers count who takes part. A partner that only has the process owner or owns the problem is not counted.",
    guessed:
      "We derive the kind of contribution from what the partner wrote. You find those words with the cell, and in the list with the partner.",
  },
  hints: {
    title: "What stands out",
    thinCount: (count) =>
      count === 1 ? "1 initiative rests on one partner or none" : `${count} initiatives rest on one partner or none`,
    idleCount: (count) =>
      count === 1 ? "1 partner takes part in no initiative" : `${count} partners take part in no initiative`,
    most: (name) => `${name} takes part most`,
    thin: "Rests on one partner or none",
    thinNone: "Every running initiative has at least two partners.",
    idle: "Takes part in no initiative",
    idleNone: "Every partner takes part in at least one initiative.",
    everywhere: "Takes part most",
    everywhereNone: "Nobody takes part yet.",
    noPartner: "no partner",
    share: (count, total) => `${count} of ${total}`,
    more: (count) => `and ${count} more`,
    all: (count) => `Show all ${count}`,
  },
  perPartnerList: (partner) => `Initiatives of ${partner}`,
  nothing: "Takes part in no initiative now.",
  empty: {
    title: "Nothing to show yet",
    text: "Once partners take part in an initiative, you see here who does what. Are you using a filter? Then remove it.",
  },
};
