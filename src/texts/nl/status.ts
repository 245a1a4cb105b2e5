import type { QuestionStage } from "#src/question/question.ts";
import { vocabulary } from "./vocabulary.ts";

export const status = {
  unnumbered: "Vraag",
  asker: "Vraagsteller",
  askerFor: (asker: string, organisation: string) => `${asker}, ${organisation}`,
  neededBy: "Nodig op",
  triager: "Opgepakt door",
  decidedBy: "Besloten door",
  next: "Volgende stap",
  waitingFor: "Vraag van het QRT",
  open: "Bekijk de vraag",

  nextStep: {
    submitted: "Het Quick Respons Team pakt de vraag op",
    in_triage: "Het Quick Respons Team zoekt uit en besluit",
  },
  clockStands: "De klok staat stil tot de vraagsteller antwoordt. Daarna besluit het Quick Respons Team.",
  clockStandsForYou: "De klok staat stil tot je antwoordt. Daarna besluit het Quick Respons Team.",
  askerAnswered: (day: string) => `De vraagsteller antwoordde op ${day}`,
  answeredBefore: (who: string, day: string) => `Eerder antwoord van ${who} op ${day}`,
  decidedBefore: (who: string, day: string, route: string) => `Eerder besluit van ${who} op ${day}: ${route}`,
  nextUntil: (step: string) => `${step}, uiterlijk `,

  answer: "Antwoord",
  reason: "Waarom",
  team: "Team",
  result: "Uitkomst",
  resultBy: (day: string) => `Uiterlijk ${day}`,
  initiative: "Nieuw initiatief",
  kraamkamerNext: "De proceseigenaar van het thema neemt contact op",
  lookAgain: "Opnieuw bekijken",
  lookAgainOn: (day: string) => `Op ${day}`,
  whereTo: "Waar je wel terechtkunt",

  helpedBy: "Deze bekende oplossing helpt al:",
  withdrawn: "De vraagsteller heeft deze vraag ingetrokken. Er gebeurt niets meer mee.",
  joined: (number: string) => `Deze vraag is samengevoegd met ${number}. Wat daar besloten wordt, geldt ook hier.`,
  givenUpFor: (number: string) => `De vraagsteller volgt ${number} en stuurde deze vraag niet in.`,
  openOther: (number: string) => `Bekijk ${number}`,
  takenIn: "Hierbij gevoegd",
  expired: "Deze vraag is blijven liggen en daarom verlopen. De vraagsteller kan er alsnog mee verder.",

  speak: (number: string | null, title: string, stage: QuestionStage) =>
    `${number === null ? "Vraag" : `Vraag ${number}`}: ${title}. Status: ${vocabulary.stages[stage]}.`,
  speakForYou: (number: string, title: string) =>
    `Vraag ${number}: ${title}. Status: ${vocabulary.waitsForYou}. De klok staat stil tot je antwoordt.`,
  speakJoined: (number: string, title: string, into: string) => `Vraag ${number}: ${title}. Samengevoegd met ${into}.`,
  speakNext: (step: string, day: string) => `Volgende stap: ${step}, uiterlijk ${day}.`,
  speakDecided: (number: string, title: string, route: string) => `Vraag ${number}: ${title}. Besluit: ${route}.`,
};
