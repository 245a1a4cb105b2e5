import { textsIn } from "#src/texts/texts.ts";
import type { AppTexts } from "./app-texts.ts";

const { vocabulary, ways } = textsIn("en");

export const en: AppTexts = {
  name: vocabulary.product,
  fullName: "Vraagbaak: from a quick question to a shared result",
  summary: "Ask the whole alliance a question and work on the answer together.",
  description: [
    "With Vraagbaak you ask all partners of your alliance a question. Write @Vraagbaak and your question in the channel, or make a question out of a message that is already there. The bot shows at once what is known already, and proposes a theme.",
    "The Quick Respons Team looks at your question and decides: answered, a quick analysis, the kraamkamer where partners explore it together, kept for later, or not for this alliance. Partners join in with one click. You always see where your question stands and what comes next.",
    "In the tab you find all questions, the known solutions and the portfolio of initiatives. In a delivery moment Vraagbaak stands beside the call and on the screen that everybody sees: with the agenda, the decisions and the actions. The minutes are ready afterwards.",
    "You need no separate account, but your organisation has to be a partner of the alliance. Vraagbaak speaks Dutch and English.",
  ].join("\n\n"),
  tab: "Overview",
  words: {
    myQuestions: { title: "My questions", description: "Shows where your questions stand" },
    myActions: { title: "My actions", description: "Shows what you were still going to do" },
    setUpChannel: { title: "Set up", description: "Choose what this channel is for" },
    ownSettings: { title: "Settings", description: "Choose your language and say when you are away" },
    help: { title: "Help", description: "Shows what Vraagbaak can do for you" },
  },
  search: {
    title: "Find a question",
    description: "Find a question or a known solution and put it into your message",
    typed: { title: "Words to look for", description: "A few words, or the number of the question" },
  },
  makeQuestion: { title: ways.makeQuestion, description: "Put the question in this message to the alliance" },
  addToQuestion: { title: ways.addToQuestion, description: "Add this message to a question that is there already" },
};
