import type { ways as dutch } from "../nl/ways.ts";

export const ways: typeof dutch = {
  makeQuestion: "Make this a question",
  addToQuestion: "Add to a question",

  added: "Added",
  addedTo: (name, number) => `Your message has been added to question ${number}, ${name}.`,
  addedToUnnumbered: (name) => `Your message has been added to this question, ${name}.`,
  addedReaders:
    "Whoever follows the question reads it too. Did you mean another question? Then make it one of its own.",
  /** The message that was added to a confidential question still stands where it was written. */
  messageStays: (where, isOwn) => {
    const everybody = where === "channel" ? "Everybody in the channel" : "Everybody in the chat";
    return isOwn
      ? `${everybody} can read your message itself. You can delete it there.`
      : `${everybody} can read the message itself. Whoever wrote it can delete it there.`;
  },
  addedToDraft:
    "It goes along when you submit the question. Did you mean another question? Then make it one of its own.",
  reopened: (name, number) => `Your question ${number} is open again, ${name}. The QRT looks at it anew.`,
  reopenedDraft: (name) => `Your question is a draft again, ${name}. Complete it and submit it.`,
  mayReopen: "Not helped yet? Then reopen the question. Something else to ask? Then make it a new question.",
  thanked: (name, number) =>
    `You are welcome, ${name}. Your message has been added to question ${number}, which stays closed.`,
  closedForGood: (number) =>
    `The question is closed and can no longer be reopened. Still missing something? Then make it a new question and name ${number} in it.`,
  mayReopenLater: "Still missing something? Then reopen the question.",
  mayClose:
    "Did you only want to let us know something? Then close the question again: what was decided before holds, and your message stays with it.",
  closed: (number) =>
    `Question ${number} is closed again. What was decided before holds again. Your message stays with it.`,
  splitClosed: (number) =>
    `Your message is no longer part of question ${number}. That question is closed again: what was decided before holds.`,
  split: "A new question after all",
  splitDone: "Your new question is ready in this thread.",
  splitGone: (number) => `Your message is no longer part of question ${number}.`,
  splitGoneUnnumbered: "Your message is no longer part of this question.",
  splitStays: "Your message stays with this question too: it answers what the QRT asked.",
  pointedOut: (found) =>
    `This may hold personal data: ${found}. Take your message off the question where they are not needed.`,
  pointedOutInAnswer: (found) =>
    `This may hold personal data: ${found}. It is your answer to what the QRT asked, so it stays with the question.`,
  takeOff: "Take off the question",
  takenOffSince: "A message that stood here has been taken off the question.",
  takenOff:
    "Your message is off the question. It still stands in this conversation: delete it here yourself if need be.",
  onlyAuthor: "Only the person who wrote the message can do this.",
  noSuchWords: "This message is not part of the question (any more).",

  mine: "Your questions",
  mineOf: (name) => `Questions of ${name}`,
  mineNone: "You have not asked any questions yet. Write your question here in one message.",
  mineNoneShared: (name) => `${name} has no questions to show here yet.`,
  mineMore: (others) => `Only the 10 newest are here. You find the other ${others} on the tab.`,
  mineAll: "All questions on the tab",
  mineOpen: "View",
  mineOpenNamed: (title) => `View: ${title}`,
  mineHidden: "I do not show drafts and confidential questions here. Ask for them in your own chat with me.",
  speakMine: (shown) => (shown === 1 ? "Here is 1 question." : `Here are ${shown} questions.`),
  confidential: "Confidential question",

  until: (day) => `by ${day}`,
  lookAgainOn: (day) => `looked at again on ${day}`,
  next: "When",

  noSuchNumber: (number) =>
    `I know no question ${number}, or you may not see it. Check the number, or write to me: my questions.`,

  solution: "Known solution",
  solutionWhere: "Where",
  solutionSource: "Source",
  nothingFound: (text) => `Nothing found for "${text}". Search by a number, such as V-2026-014, or by another word.`,
  nothingYet: "There are no questions to choose from yet.",
  notToUnfold: "This question does not exist, or you may not see it.",

  titleLabel: "The question in one sentence",
  titleMissing: "Write the question in one sentence.",
  textLabel: "The whole question",
  makeExplained: {
    thread: "This makes a draft. I put it in this thread: complete it there and submit it.",
    chat: "This makes a draft. I put it in your chat with me: complete it there and submit it.",
    tab: "This makes a draft. Complete it on the tab and submit it.",
  },
  already: (what, isOwn) =>
    isOwn
      ? `This message has a question of yours already: ${what}.`
      : `This message has a question already: ${what}. Do you want to know the same? Then follow that question.`,
  alreadyDraft: "Somebody else is making a question of this message already. It has not been submitted yet.",
  make: "Make the question",
  made: "Your draft is ready",
  madeIn: {
    thread: "You find it in this thread. Submit it there.",
    chat: "You find it in your chat with me. Submit it there.",
    tab: "You find it on the tab. Submit it there.",
  },
  madeBefore: (state) => `You had already made a question of this message. Status: ${state}.`,

  chooseQuestion: "Which question does it belong to?",
  numberLabel: "Is the question not among them? Type its number",
  numberPlaceholder: "V-2026-014",
  noSuchOpen: (number) =>
    `I know no question "${number}" that you can add something to. A number looks like V-2026-014.`,
  questionMissing: "Choose the question that this belongs to.",
  wordsLabel: "What do you add?",
  wordsMissing: "Write what you add.",
  quotes: (name) => `${name} wrote this. That name will be shown with the addition.`,
  somebody: "somebody",
  quoted: (name, text) => `${name} wrote: ${text}`,
  add: "Add",
  addedDone: (number) => `This has been added to question ${number}.`,
  noOpenQuestions: "There are no open questions that you can add anything to.",
  open: "View the question",
  speakDialog: (title) => `Dialog: ${title}.`,
};
