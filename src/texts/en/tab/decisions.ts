import type { decisions as dutch } from "../../nl/tab/decisions.ts";

export const decisions: typeof dutch = {
  title: "Decisions",
  lead: "Everything that was decided in delivery moments",
  search: "Search the decisions",
  about: (initiative) => `About ${initiative}`,
  aboutOne: "About one initiative",
  everything: (label) => `${label}, remove this filter`,
  minutes: "Minutes",
  minutesOf: (moment) => `Minutes of ${moment}`,
  by: (person) => `Written down by ${person}`,
  inWords: "General decision",
  gone: "A delivery moment that is no longer there",
  more: "Load more",
  shown: (count, orMore) => {
    if (count === 0) return "No decisions";
    if (orMore) return `The newest ${count} decisions`;
    return count === 1 ? "1 decision" : `${count} decisions`;
  },
  fresh: (count) => (count === 1 ? "1 new decision" : `${count} new decisions`),
  show: (count) => (count === 1 ? "1 new decision: show it" : `${count} new decisions: show them`),
  left: "This decision was undone.",
  empty: {
    title: "There are no decisions yet",
    text: "What the kernteam decides in a delivery moment stands here at once.",
    action: "To the delivery moments",
  },
  notFound: {
    title: "No decisions found",
    text: "Try fewer words, or other ones.",
    action: "Show all decisions",
  },
};
