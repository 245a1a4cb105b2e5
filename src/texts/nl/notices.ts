import type { SmallTalk } from "#src/conversation/conversation.ts";
import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Decision } from "#src/question/decision.ts";
import { plainDay } from "../format.ts";

export const notices = {
  /** Follows the mention of the asker; the text of the answer itself stands on the card. */
  decided: (number: string, decision: Decision): string => {
    switch (decision.route) {
      case "answered":
        return `je vraag ${number} is beantwoord. Het antwoord staat op de kaart hierboven.`;
      case "quick_analysis":
        return `we maken een snelle analyse voor je vraag ${number}. Je hoort uiterlijk ${plainDay("nl", decision.due)} meer.`;
      case "kraamkamer":
        return `je vraag ${number} gaat naar de kraamkamer. De proceseigenaar van het thema neemt contact met je op.`;
      case "miscellaneous":
        return `je vraag ${number} staat nu bij overige zaken. We kijken er op ${plainDay("nl", decision.lookAgainOn)} opnieuw naar.`;
      case "not_for_alliance":
        return `je vraag ${number} past niet bij de alliantie. Op de kaart hierboven staat waarom, en waar je wel terechtkunt.`;
    }
    return exhaustive(decision);
  },
  /** Follows the mention of the process owner; names no title, since a message shows what looks like markup as markup. */
  initiativeBorn: (number: string, theme: string): string =>
    `vraag ${number} is een initiatief geworden in de kraamkamer van ${theme}. Jij bent de proceseigenaar. Op de kaart hierboven lees je waar het om gaat.`,
  smallTalk: (talk: SmallTalk): string => {
    switch (talk) {
      case "greeting":
      case "help":
        return "hallo! Stel je vraag in één bericht en noem mij erbij, bijvoorbeeld: @Vraagbaak Wie heeft cijfers over energiearmoede in Holtenbroek? Je ziet dan meteen of er al een oplossing bekend is. Daarna kijkt het Quick Respons Team mee.";
      case "thanks":
        return "graag gedaan!";
      case "no_text":
        return "ik lees alleen tekst. Schrijf je vraag in één bericht en noem mij erbij.";
      case "ask_in_channel":
        return "stel je vraag in Quick Response en noem mij erbij. Dan denken alle partners mee.";
    }
    return exhaustive(talk);
  },
  /** What a phone shows of a card before it is opened. */
  cardSummary: (number: string | null, title: string): string =>
    number === null ? `Nieuwe vraag: ${title}` : `${number}: ${title}`,
};
