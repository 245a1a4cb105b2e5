import type { questions as dutch } from "../../nl/tab/questions.ts";

export const questions: typeof dutch = {
  title: "Questions",
  lead: "Everything that partners asked the alliance",
  filter: "Choose a status",
  all: "All",
  more: "Load more",
  by: (person, organisation) => `${person}, ${organisation}`,
  asked: (ageInDays) => {
    if (ageInDays === 0) return "asked today";
    return ageInDays === 1 ? "asked yesterday" : `asked ${ageInDays} days ago`;
  },
  empty: {
    title: "There are no questions yet",
    text: "Ask the first question here, or mention @Vraagbaak in a message in the Quick Response channel in Teams.",
  },
  emptyStage: {
    title: "No questions with this status",
    text: "Choose another status to see more questions.",
    action: "Show all questions",
  },
};
