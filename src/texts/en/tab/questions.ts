import type { questions as dutch } from "../../nl/tab/questions.ts";

export const questions: typeof dutch = {
  title: "Questions",
  lead: "Everything that partners asked the alliance",
  search: "Search the questions",
  filters: (used) => (used === 0 ? "Filters" : `Filters (${used})`),
  theme: "Theme",
  everyTheme: "All themes",
  stage: "Status",
  everyStage: "Any status",
  due: "Due",
  everyDue: "Any time",
  dues: { overdue: "Overdue", soon: "Within three days" },
  organisation: "Organisation",
  everyOrganisation: "All organisations",
  seeksPartners: "Seeks partners",
  active: "Chosen filters",
  quoted: (words) => `"${words}"`,
  remove: (label) => `${label}, remove this filter`,
  clear: "Clear all",
  found: ({ count, orMore, shown }) => {
    if (orMore) return `More than ${shown} questions`;
    if (count === 0) return "No questions";
    return count === 1 ? "1 question" : `${shown} questions`;
  },
  ignored: {
    title: "We do not know part of the address",
    text: (parts) => `We leave this out: ${parts}`,
    action: "Remove it",
  },
  export: "Export to Excel",
  exporting: "We are making the file",
  exported: (name) => `You will find the file ${name} among your downloads.`,
  sheet: {
    name: "Questions",
    columns: {
      number: "Number",
      title: "Question",
      stage: "Status",
      route: "Outcome",
      theme: "Theme",
      asker: "Asked by",
      organisation: "Organisation",
      askedAt: "Asked on",
      due: "Due",
      age: "Days old",
      triager: "Picked up by",
      decidedOn: "Decided on",
      joined: "Joined by",
      confidential: "Confidential",
      text: "Explanation",
    },
    yes: "yes",
    no: "no",
    cut: (most) => `There are more questions. This file holds the newest ${most}.`,
  },
  filter: "Choose a status",
  all: "All",
  more: "Load more",
  by: (person, organisation) => `${person}, ${organisation}`,
  asked: (ageInDays) => {
    if (ageInDays === 0) return "asked today";
    return ageInDays === 1 ? "asked yesterday" : `asked ${ageInDays} days ago`;
  },
  begun: (ageInDays) => {
    if (ageInDays === 0) return "begun today";
    return ageInDays === 1 ? "begun yesterday" : `begun ${ageInDays} days ago`;
  },
  dueBy: (day) => `Due by ${day}`,
  empty: {
    title: "There are no questions yet",
    text: "Ask the first question here, or mention @Vraagbaak in a message in the Quick Response channel in Teams.",
  },
  emptySearch: {
    title: (words) => `Nothing found for "${words}"`,
    text: "Try fewer or other words, or search with fewer filters.",
    action: "Show all questions",
  },
  emptyFilters: {
    title: "No questions found",
    text: "No question fits these filters. Remove a filter to see more questions.",
    action: "Show all questions",
  },
  emptyStage: {
    title: "No questions with this status",
    text: "Choose another status to see more questions.",
    action: "Show all questions",
  },
};
