import type { status as dutch } from "../nl/status.ts";
import { vocabulary } from "./vocabulary.ts";

export const status: typeof dutch = {
  unnumbered: "Question",
  asker: "Asker",
  askerFor: (asker, organisation) => `${asker}, ${organisation}`,
  neededBy: "Needed by",
  triager: "Picked up by",
  decidedBy: "Decided by",
  next: "Next step",
  waitingFor: "Question from the QRT",
  open: "View the question",

  nextStep: {
    submitted: "The Quick Respons Team picks up the question",
    in_triage: "The Quick Respons Team looks into it and decides",
  },
  clockStands: "The clock stands still until the asker answers. Then the Quick Respons Team decides.",
  clockStandsForYou: "The clock stands still until you answer. Then the Quick Respons Team decides.",
  askerAnswered: (day) => `The asker answered on ${day}`,
  answeredBefore: (who, day) => `Earlier answer by ${who} on ${day}`,
  decidedBefore: (who, day, route) => `Earlier decision by ${who} on ${day}: ${route}`,
  nextUntil: (step) => `${step}, no later than `,

  answer: "Answer",
  reason: "Why",
  team: "Team",
  result: "Result",
  resultBy: (day) => `No later than ${day}`,
  initiative: "New initiative",
  kraamkamerNext: "The process owner of the theme will contact you",
  lookAgain: "Look again",
  lookAgainOn: (day) => `On ${day}`,
  whereTo: "Where you can go instead",

  helpedBy: "This known solution helps already:",
  withdrawn: "The asker has withdrawn this question. Nothing more happens with it.",
  joined: (number) => `This question was merged with ${number}. What is decided there goes for this one too.`,
  givenUpFor: (number) => `The asker follows ${number} and did not submit this question.`,
  openOther: (number) => `Open ${number}`,
  takenIn: "Merged into this one",
  expired: "Nothing happened with this question, so it has lapsed. Its asker can still take it up again.",

  speak: (number, title, stage) =>
    `${number === null ? "Question" : `Question ${number}`}: ${title}. State: ${vocabulary.stages[stage]}.`,
  speakForYou: (number, title) =>
    `Question ${number}: ${title}. State: ${vocabulary.waitsForYou}. The clock stands still until you answer.`,
  speakJoined: (number, title, into) => `Question ${number}: ${title}. Merged with ${into}.`,
  speakNext: (step, day) => `Next step: ${step}, no later than ${day}.`,
  speakDecided: (number, title, route) => `Question ${number}: ${title}. Decision: ${route}.`,
};
