import { sentence } from "../format.ts";

/** What a person reads in their own chat with the bot about an initiative that they carry or take part in. */
export const initiativeNews = {
  heading: "Nieuws over dit initiatief",
  speak: (title: string) => `Nieuws over het initiatief: ${title}.`,
  summary: (title: string) => `Nieuws over ${title}`,
  open: "Open het initiatief",

  moved: (who: string, phase: string) => `${who} heeft het initiatief in de fase ${phase} gezet.`,
  handedOver: (who: string, to: string) => `${who} heeft het initiatief overgedragen aan ${to}.`,
  stopped: (who: string, reason: string) => `${who} heeft het initiatief gestopt: ${sentence(reason)}`,
  moveUndone: (who: string, phase: string) =>
    `${who} heeft de laatste stap ongedaan gemaakt. De fase is weer ${phase}.`,
  ownsProblem: {
    you: "Jij bent nu probleemeigenaar. Je zorgt dat het probleem wordt opgelost, ook als de alliantie klaar is.",
    yourOrganisation:
      "Jouw organisatie is nu probleemeigenaar. Jullie zorgen dat het probleem wordt opgelost, ook als de alliantie klaar is.",
    somebody: (name: string) => `De probleemeigenaar is nu ${name}.`,
    nobody: "Er is nu geen probleemeigenaar.",
  },
  leads: {
    you: "Jij bent nu proceseigenaar. Je brengt de partners bij elkaar en houdt het initiatief op gang.",
    somebody: (name: string) => `De proceseigenaar is nu ${name}.`,
    nobody: "Er is nu geen proceseigenaar.",
  },
  joined: (organisation: string) => `${organisation} doet nu mee.`,
  left: (organisation: string) => `${organisation} doet niet meer mee.`,
  gate: (name: string, day: string) => `Het volgende beslismoment is ${name}, op ${day}.`,
  end: (day: string) => `De einddag is ${day}.`,
  unplanned: "Er staat geen beslismoment en geen einddag meer.",
  update: (who: string, state: string, result: string) => `${who} plaatste een update (${state}): ${sentence(result)}`,
  obstacle: {
    noted: (who: string, text: string) => `${who} meldde een obstakel: ${sentence(text)}`,
    yours: (who: string, text: string) =>
      `${who} meldde een obstakel dat jij kunt wegnemen: ${sentence(text)} Is het weg? Meld dat bij het initiatief.`,
    asked: (who: string, whom: string, text: string) =>
      `${who} vroeg ${whom} om een obstakel weg te nemen: ${sentence(text)}`,
    askedYou: (who: string, text: string) =>
      `${who} vraagt of jij dit obstakel wegneemt: ${sentence(text)} Is het weg? Meld dat bij het initiatief.`,
    removed: (who: string, text: string, how: string) =>
      `${who} heeft een obstakel weggenomen: ${sentence(text)} Zo is het gelukt: ${sentence(how)}`,
    reopened: (text: string) => `Een obstakel is terug: ${sentence(text)}`,
  },
  decided: (sentence: string) => `Besloten in het oplevermoment: ${sentence}`,
  takenBack: (sentence: string) => `Dit besluit van het oplevermoment is teruggedraaid: ${sentence}`,
};
