import type { mine as dutch } from "../../nl/tab/mine.ts";

export const mine: typeof dutch = {
  views: {
    label: "Whose questions",
    all: "All questions",
    mine: "My questions",
    organisation: (organisation) => `From ${organisation}`,
  },
  titleOf: (organisation) => `Questions from ${organisation}`,
  leadOf: (organisation) => `Everything that you and your colleagues at ${organisation} asked the alliance`,
  emptyOrganisation: {
    title: "Your organisation has not asked anything yet",
    text: "Ask the first question, or ask a colleague what is going on.",
  },
  title: "My questions",
  lead: "Everything that you asked the alliance",
  goOn: "Go on",
  goOnWith: (question) => `Go on: ${question}`,
  answer: "Answer",
  answerTo: (question) => `Answer: ${question}`,
  empty: {
    title: "You have not asked anything yet",
    text: "Ask your question here, or mention @Vraagbaak in a message in the Quick Response channel in Teams.",
  },
};
