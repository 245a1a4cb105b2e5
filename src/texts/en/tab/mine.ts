import type { mine as dutch } from "../../nl/tab/mine.ts";

export const mine: typeof dutch = {
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
