import { listed } from "../format.ts";
import type { news as dutch } from "../nl/news.ts";

export const news: typeof dutch = {
  heading: "News about this question",
  yours: "News about your question",
  mute: "Nothing more about this question",
  speak: (number, title) =>
    number === null ? `News about the question: ${title}.` : `News about question ${number}: ${title}.`,
  summary: (number) => (number === null ? "News about your question" : `News about ${number}`),
  more: (lines) => (lines === 1 ? "And 1 other thing." : `And ${lines} other things.`),

  edited: (who) => `${who} has changed the question.`,
  withdrawn: (who) => `${who} has withdrawn the question. Nothing more will happen to it.`,
  questionsJoined: (number) => `The question was merged with ${number}. You now follow that one.`,
  questionsParted: (number) => `The question was taken apart from ${number} again.`,
  takenIn: (number) => `${number} asks the same and was merged into this question.`,
  letGo: (number) => `${number} was taken apart from this question again.`,
  pickedUp: (who) => `${who} has picked the question up.`,
  tookOver: (who) => `${who} has taken the question over.`,
  handedOver: (who, to) => `${who} has handed the question over to ${to}.`,
  assists: (who) => `${who} works on the question too.`,
  stopsAssisting: (who) => `${who} no longer works on the question.`,
  noted: (who) => `${who} has written a note.`,
  askedBack: (question) => `The QRT asked the asker: ${question}`,
  answered: (who, answer) => `${who} answered: ${answer}`,
  decided: (route) => `The QRT has decided: ${route}.`,
  undone: "The decision has been undone. The QRT looks at it again.",
  theme: (theme) => `The theme is now ${theme}.`,
  rescheduled: (day) => `Another day has been chosen: ${day}.`,
  analysis: "The result of the quick analysis is ready.",
  reopened: (who) => `${who} has reopened the question.`,
  closedAgain: (who) => `${who} took the reopening back. What had been decided holds again.`,
  cameBack: "The question is back with the QRT.",
  helped: (who) => `The answer helped ${who}.`,
  notHelped: (who) => `The answer did not help ${who}.`,
  confided: "The question is confidential now.",
  unconfided: "The question is no longer confidential.",
  thanks: "Thank you for what you added. It has been added to the question.",
  contributed: (who, text) => `${who} added: ${text}`,
  joined: (organisations, others) =>
    others === 0
      ? `${listed("en", organisations)} ${organisations.length === 1 ? "joins" : "join"}.`
      : `${organisations.join(", ")} and ${others} other organisations join.`,
  offersChanged: (organisations, others) =>
    others === 0
      ? `${listed("en", organisations)} changed what ${organisations.length === 1 ? "it brings" : "they bring"}.`
      : `${organisations.join(", ")} and ${others} other organisations changed what they bring.`,
  left: (organisation) => `${organisation} no longer joins.`,
  invited: "The QRT asks your organisation to help with this question.",
  invitedInConfidence:
    "The QRT asks your organisation to help with this question. The question is confidential: keep what you read between you and the Quick Respons Team.",
  partiesInvited: (parties) => `The QRT has asked ${listed("en", parties)} to help.`,
  called: (day) => `The QRT asks who joins. You can answer until ${day}.`,
};
