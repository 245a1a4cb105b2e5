import { exhaustive } from "#src/kernel/exhaustive.ts";
import { plainDay } from "../format.ts";
import type { notices as dutch } from "../nl/notices.ts";

export const notices: typeof dutch = {
  decided: (number, decision) => {
    switch (decision.route) {
      case "answered":
        return `your question ${number} has been answered. You find the answer on the card above.`;
      case "quick_analysis":
        return `we are making a quick analysis for your question ${number}. You will hear more by ${plainDay("en", decision.due)}.`;
      case "kraamkamer":
        return `your question ${number} goes to the kraamkamer. The process owner of the theme will contact you.`;
      case "miscellaneous":
        return `your question ${number} is now kept under miscellaneous. We look at it again on ${plainDay("en", decision.lookAgainOn)}.`;
      case "not_for_alliance":
        return `your question ${number} does not fit the alliance. The card above says why, and where you can go instead.`;
    }
    return exhaustive(decision);
  },
  initiativeBorn: (number, theme) =>
    `question ${number} has become an initiative in the kraamkamer of ${theme}. You are the process owner. The card above tells what it is about.`,
  smallTalk: (talk) => {
    switch (talk) {
      case "greeting":
      case "help":
        return "hello! Ask your question in one message and mention me, for instance: @Vraagbaak Who has figures on energy poverty in Holtenbroek? You see at once whether a solution is known. Then the Quick Respons Team looks at it.";
      case "thanks":
        return "you are welcome!";
      case "no_text":
        return "I can only read text. Write your question in one message and mention me.";
      case "ask_in_channel":
        return "ask your question in Quick Response and mention me. Then all partners think along.";
    }
    return exhaustive(talk);
  },
  cardSummary: (number, title) => (number === null ? `New question: ${title}` : `${number}: ${title}`),
};
