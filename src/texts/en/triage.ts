import type { triage as dutch } from "../nl/triage.ts";
import { desk } from "./desk.ts";

export const triage: typeof dutch = {
  fresh: "New for the QRT",
  again: "Back with the QRT",
  pickUp: "Pick up",
  pickUpBy: "Pick up",
  decideBy: "Decide",
  until: "no later than ",
  problemOwner: "Problem owner",

  fits: "a. Does it fit the alliance?",
  known: "b. Is a solution known already?",
  needed: "c. What is needed in data, knowledge and parties?",
  joining: "d. Which partners want to explore this?",

  themeConfirmed: "Confirmed by the asker",
  themeProposed: "Proposed by the filter",
  askerChose: (theme) => `The asker chose ${theme}.`,
  themeChanged: (by, day) => `Changed by ${by} on ${day}.`,
  themeWas: (theme) => `Before: ${theme}.`,
  outside: (words) =>
    `The words point to a question that is not for the alliance${words === "" ? "" : `: ${words}`}. The QRT decides.`,
  themeChosen: "Chosen by the asker",
  nothingFound: "Nothing found in the list of known solutions.",
  nothingSaid: "The asker says nothing about this yet.",
  data: "Data",
  knowledge: "Knowledge",
  together: "Why together",
  residents: "Residents",
  inclusiveness: "Taking part",

  solutionsHint: "Here or elsewhere",
  neededHint: "Data, knowledge and parties",
  joiningHint: "Partners that want to explore this",
  fitsTheme: "a. Which theme of the alliance does it fit?",
  themeHint: "Choose a theme",
  themeMissing: "Choose a theme.",

  decideHeading: "Decision",
  decideHint: "Choose a route. The asker reads what you write there.",
  otherRoute: "Choosing another route? Then you first get the questions of that route.",
  sendDecision: "Send the decision",
  reason: "Why this route?",
  reasonMissing: "Write why.",
  answer: "Answer to the asker",
  answerMissing: "Write the answer.",
  team: "Who makes the analysis?",
  teamHint: "Names or organisations",
  teamMissing: "Write who makes the analysis.",
  due: "When is the analysis ready?",
  dueMissing: "Choose a day.",
  initiativeTitle: "Name of the initiative",
  initiativeTitleMissing: "Give the initiative a name.",
  initiativeTitleRead:
    "The question is confidential, but everybody in the alliance reads this name and the theme. The initiative takes over no more of the question.",
  lookAgainOn: "When do we look again?",
  lookAgainMissing: "Choose a day.",
  whereTo: "Where can the asker go instead?",
  whereToMissing: "Write where the asker can go instead.",

  decide: {
    answered: "Send the answer",
    quick_analysis: "Start the quick analysis",
    kraamkamer: "To the kraamkamer",
    miscellaneous: "Keep under miscellaneous",
    not_for_alliance: "Close the question",
  },

  intakeHeading: "The intake",
  intakeHint: "Add what you know. What the asker told us is there already.",
  findings: "What the QRT found",
  solutions: "Solutions",
  needs: "Needed",
  partners: "Partners",
  speakFresh: (number, title, day) =>
    `New question ${number} for the Quick Respons Team: ${title}. Pick up no later than ${day}.`,
  speakTyped: (number) => `Question ${number}: your decision has not been sent yet.`,
  speakOpen: (number, title, triager, day) =>
    `Question ${number}: ${title}. In triage with ${triager}. Decide no later than ${day}.`,

  more: "More",
  moreHint: "Hand over, confer, find parties or ask back",
  stage: "Stage",

  around: "Around this question",
  aroundBriefly: (counted) => `${counted}. You read it all behind More.`,
  assisting: (members) => (members === 1 ? "1 colleague also works on it" : `${members} colleagues also work on it`),
  invitedCount: (partners) => (partners === 1 ? "1 partner was asked" : `${partners} partners were asked`),
  callCounted: (day) => `a call until ${day}`,
  assists: "Also on it",
  invited: "Asked",
  notes: "Notes",
  noteCount: (count) => (count === 1 ? "1 note of the QRT" : `${count} notes of the QRT`),
  useful: "Useful",
  notUseful: "Not useful",
  reopened: (name, day) => `Reopened by ${name} on ${day}`,
  cameBack: (day) => `Back from miscellaneous on ${day}: look at it again`,
  askedBack: "Asked back",
  answerOf: (name, day) => `Answer of ${name} on ${day}`,
  clockStands: (day) =>
    `The clock has stood still since ${day}. After the answer the day of the decision moves on by as many working days.`,

  pickedUpConfidential: 'You picked the question up. Choose "Read it here" to go on.',
  decidedConfidential: 'Your decision has been sent. Choose "Read it here" to read it or to undo it.',

  undo: "Undo",
  undoUntil: (time, day) => `You can undo this decision until ${time} on ${day}.`,
  undoJoining: "Take apart",
  undoJoiningUntil: (time, day) =>
    `Do they not ask the same after all? You can take them apart until ${time} on ${day}.`,
  joiningUndone: "The question stands by itself again.",
  undone: "The decision was undone. Change it and send it again.",

  desk,
};
