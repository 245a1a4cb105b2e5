import { exhaustive } from "#src/kernel/exhaustive.ts";
import { listed, plainDay } from "../format.ts";
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
  submitted: (number, day) =>
    `there is a new question, ${number}. Would you pick it up? You can on the card above, by ${day}.`,
  threadOpened: (number, link) =>
    `your question ${number} is now in the channel, where all partners can help.${link === null ? "" : ` Follow it at ${link}`}`,
  threadOpenedConfidential: (number, link) =>
    `your confidential question ${number} is with the Quick Respons Team. The channel shows its number and theme only.${link === null ? "" : ` You find the card at ${link}`}`,
  openThread: "Open the conversation",
  askedBack: (number) =>
    `the Quick Respons Team wants to know something more about your question ${number}. Answer with the button Answer on the card above.`,
  askerAnswered: (number) => `the asker has answered what was asked back about ${number}. You can go on.`,
  handedOver: (number, day) => `question ${number} has been handed over to you. The decision is due by ${day}.`,
  standsIn: "you stand in for a colleague who is away:",
  onDuty: "you are on duty:",
  nobodyToPickUp: (number, day) =>
    `I find nobody of the Quick Respons Team for question ${number} now. Only the team can pick it up, and we promised that by ${day}. Would you ask somebody of the team whether they have time?`,
  nobodyToGoOn: (number) =>
    `I find nobody of the Quick Respons Team to go on with question ${number} now. Only the team can. Would you ask somebody of the team to take over?`,
  confidentialNews: (number) =>
    `there is news about your confidential question ${number}. Choose "Read it here" on the card above: then only you read it.`,
  confidentialLook: (number) =>
    `would you look at confidential question ${number}? Choose "Read it here" on the card above: then only you read it.`,
  decisionUndone: (number) =>
    `the decision on your question ${number} has been undone. The Quick Respons Team looks at it again, and you hear the new decision here.`,
  joined: (number, into, decided) =>
    decided === null
      ? `your question ${number} was merged with ${into}, which asks the same. You hear here what is decided there.`
      : `your question ${number} was merged with ${into}, which asked the same. That has been decided already: ${decided}. You can read it on the card above.`,
  parted: (number) => `your question ${number} stands by itself again. The Quick Respons Team looks at it on its own.`,
  waitsAlone: (number, day) =>
    `question ${number} was part of another question and stands by itself again. Will you pick it up, by ${day} at the latest?`,
  standingDecided: (number, into, decided) =>
    `${into} has been decided, and that goes for your question ${number} too: ${decided}. You can read it on the card above.`,
  standingOpen: (number, into) =>
    `the decision on ${into} no longer holds, nor does it for your question ${number}. The Quick Respons Team looks at it again and you hear the new decision here.`,
  analysisReported: (number) =>
    `the quick analysis for your question ${number} is ready. The result is on the card above.`,
  reopened: (number, day) => `the asker has reopened ${number}. Would you pick it up by ${day}?`,
  cameBack: (number, day) =>
    `question ${number} was kept under miscellaneous and comes back today. Would you pick it up by ${day}?`,
  partnersCalled: (number, day) =>
    `Who joins question ${number}? Let us know until ${day}, with the button We join on the card above.`,
  draftWaits: (day) =>
    `your question has not been submitted yet. Finish or withdraw it on the card below. If you do nothing, it lapses on ${day}.`,
  pickUpDue: (number) => `question ${number} is still waiting. We promised to pick it up today. Would you do that?`,
  pickUpOverdue: (number) =>
    `question ${number} has not been picked up, although we promised to. Would you do that now?`,
  decideDue: (number) => `today is the day of the decision on question ${number}.`,
  decideOverdue: (number) => `the decision on question ${number} is late. Decide today, or hand the question over.`,
  answerAwaited: (number) =>
    `the Quick Respons Team still waits for your answer about question ${number}. Without it we cannot go on.`,
  answerOverdue: (number) =>
    `the asker of ${number} has not answered for two weeks. Ask once more, or decide with what you know.`,
  callEnded: (number, joined) => `the call for partners of question ${number} has ended. ${whoJoined(joined)}`,
  analysisDue: (number) => `the result of the quick analysis for question ${number} was promised for today.`,
  analysisWasDue: (number, day) =>
    `the result of the quick analysis for question ${number} was promised for ${day}, a day off. Give it today, or choose another day.`,
  analysisOverdue: (number) =>
    `the result of the quick analysis for question ${number} is late. Give it today, or choose another day.`,
  escalated: {
    submitted: (number) =>
      `question ${number} was not picked up in time. Would you see who in the Quick Respons Team can?`,
    in_triage: (number) =>
      `the decision on question ${number} is late. Would you see what the Quick Respons Team needs?`,
    decided: (number) => `the quick analysis for question ${number} is late. Would you see what the team needs?`,
    confidential: (number) =>
      `something is late for confidential question ${number}. Would you see what the Quick Respons Team needs?`,
  },
  helpedAsked: (number) => `did the answer to question ${number} help you? Let us know on the card below.`,
  helpedAskedConfidential: (number) =>
    `were you helped with your confidential question ${number}? Let us know on the card below.`,
  initiativeBorn: (number, theme) =>
    `question ${number} has become an initiative in the kraamkamer of ${theme}. You are the process owner. The card above tells what it is about.`,
  initiativeBornConfidential: (number, theme, page) =>
    `question ${number} has become an initiative in the kraamkamer of ${theme}. You are the process owner. The question itself is confidential; the Quick Respons Team will tell you more. You find the initiative at ${page}`,
  initiativeAnnounced: (number, theme, page) =>
    `Question ${number} has become an initiative in the kraamkamer of ${theme}: ${page}`,
  initiativeAnnouncedUnnamed: (theme, page) => `There is a new initiative in the kraamkamer of ${theme}: ${page}`,
  initiativeUndone: (number, theme) =>
    `the decision on question ${number} has been undone. The initiative in the kraamkamer of ${theme} does not go ahead.`,
  initiativeUndoneAnnounced: (number, theme) =>
    `The decision on question ${number} has been undone. The initiative in the kraamkamer of ${theme} does not go ahead.`,
  initiativeUndoneUnnamed: (theme) => `A new initiative in the kraamkamer of ${theme} does not go ahead after all.`,
  smallTalk: (talk, isForTwo) => {
    const how = isForTwo ? "Ask your question in one message" : "Ask your question in one message and mention me";
    const call = isForTwo ? "" : "@Vraagbaak ";
    switch (talk) {
      case "greeting":
        return `hello! ${how}, for instance: ${call}Who has figures on energy poverty in Holtenbroek? You see at once whether a solution is known. Then the Quick Respons Team looks at it.`;
      case "help":
        return [
          `I bring your question to the alliance and show how it stands. ${how}.`,
          `You can also write: ${call}my questions, ${call}my actions, ${call}status V-2026-014 or ${call}settings.`,
          "On a message of anybody, choose Make this a question or Add to a question.",
          "With the search you put a question or a known solution into your message.",
        ].join("\n");
      case "thanks":
        return "you are welcome!";
      case "no_text":
        return `I can only read text. ${how}.`;
      case "only_attachment":
        return `I see only an attachment, and I do not read those. ${how}.`;
      case "too_long":
        return "your question is longer than 4,000 characters. I kept the beginning; the rest is still in your message above.";
      case "ask_in_channel":
        return "ask your question in Quick Response and mention me. Then all partners can help.";
      case "installed":
        return "you find me here from now on. Network lead, write @Vraagbaak settings: then you choose what this channel is for.";
    }
    return exhaustive(talk);
  },
  cardSummary: (number, title) => (number === null ? `New question: ${title}` : `${number}: ${title}`),
  confidentialSummary: (number) => (number === null ? "Confidential question" : `${number}: confidential question`),
  helpedSummary: (number) => `${number}: did it help?`,
  askedBefore: "There is nothing left to do here.",
  draftSummary: "Your question has not been submitted yet",
  cardsSummary: "What you asked for",
};

function whoJoined(joined: readonly string[] | number): string {
  const count = typeof joined === "number" ? joined : joined.length;
  if (count === 0) return "No organisation has come forward.";
  if (typeof joined === "number") return count === 1 ? "1 organisation joins." : `${count} organisations join.`;
  return `${listed("en", joined)} ${count === 1 ? "joins" : "join"}.`;
}
