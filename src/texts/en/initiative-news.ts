import { sentence } from "../format.ts";
import type { initiativeNews as dutch } from "../nl/initiative-news.ts";

export const initiativeNews: typeof dutch = {
  heading: "News about this initiative",
  speak: (title) => `News about the initiative: ${title}.`,
  summary: (title) => `News about ${title}`,
  open: "Open the initiative",

  moved: (who, phase) => `${who} moved the initiative to the phase ${phase}.`,
  handedOver: (who, to) => `${who} handed the initiative over to ${to}.`,
  stopped: (who, reason) => `${who} stopped the initiative: ${sentence(reason)}`,
  moveUndone: (who, phase) => `${who} undid the last move. The phase is ${phase} again.`,
  ownsProblem: {
    you: "You are now the problem owner. You see to it that the problem gets solved, also when the alliance is done.",
    yourOrganisation:
      "Your organisation is now the problem owner. You see to it that the problem gets solved, also when the alliance is done.",
    somebody: (name) => `The problem owner is now ${name}.`,
    nobody: "There is no problem owner now.",
  },
  leads: {
    you: "You are now the process owner. You bring the partners together and keep the initiative going.",
    somebody: (name) => `The process owner is now ${name}.`,
    nobody: "There is no process owner now.",
  },
  joined: (organisation) => `${organisation} now takes part.`,
  left: (organisation) => `${organisation} no longer takes part.`,
  gate: (name, day) => `The next gate is ${name}, on ${day}.`,
  end: (day) => `The end date is ${day}.`,
  unplanned: "There is no longer a gate or an end date.",
  update: (who, state, result) => `${who} posted an update (${state}): ${sentence(result)}`,
  obstacle: {
    noted: (who, text) => `${who} noted an obstacle: ${sentence(text)}`,
    yours: (who, text) =>
      `${who} noted an obstacle that you can remove: ${sentence(text)} Is it gone? Report that on the page of the initiative.`,
    asked: (who, whom, text) => `${who} asked ${whom} to remove an obstacle: ${sentence(text)}`,
    askedYou: (who, text) =>
      `${who} asks you to remove this obstacle: ${sentence(text)} Is it gone? Report that on the page of the initiative.`,
    removed: (who, text, how) => `${who} removed an obstacle: ${sentence(text)} This is how: ${sentence(how)}`,
    reopened: (text) => `An obstacle is back: ${sentence(text)}`,
  },
  decided: (sentence) => `Decided in the delivery moment: ${sentence}`,
  takenBack: (sentence) => `This decision of the delivery moment was taken back: ${sentence}`,
};
