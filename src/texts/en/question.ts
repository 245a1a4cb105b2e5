import type { question as dutch } from "../nl/question.ts";

export const question: typeof dutch = {
  join: "We join",
  joinIntro: "What does your organisation put in? Everything may stay empty.",
  offerData: "Which data?",
  offerDataHint: "Which data can you share?",
  offerKnowledge: "Which knowledge?",
  offerKnowledgeHint: "What do you know much about?",
  offerPeople: "Who takes part?",
  offerPeopleHint: "Names or jobs",
  offerHours: "How many hours in all?",
  offerUntil: "Until when?",
  sendJoin: "Sign us up",
  sendChange: "Save",
  joinFor: "For which organisation do you join?",
  joinForMissing: "First choose for which organisation you join.",

  know: "I know something",
  knowLabel: "What do you know?",
  knowHint: "For instance a source, an experience or somebody who can help",
  knowMissing: "Write what you know.",
  sendKnow: "Add",
  knowChecked: "Check and add",
  knowDespite: "Add anyway",

  follow: "Follow",
  more: "More",
  show: "Read it here",
  back: "Back",
  howToAdd: (bot, action) =>
    `Something to add? Mention @${bot} in your reply, or choose "${action}" on a message. ${bot} does not see other replies.`,
  howToAddInChat: (know) => `Something to add? Choose "${know}".`,
  howToAddConfidential: (know) =>
    `Something to add? Choose "${know}". Whatever you write in the channel, everybody there can read.`,

  joinedHeading: (organisations) =>
    organisations === 1 ? "1 organisation joins" : `${organisations} organisations join`,
  othersJoined: (others) => (others === 1 ? "1 other" : `${others} others`),
  /** Below those that are named one by one. */
  andOthers: (others) => (others === 1 ? "and 1 other" : `and ${others} others`),
  offeredData: (text) => `Data: ${text}`,
  offeredKnowledge: (text) => `Knowledge: ${text}`,
  offeredPeople: (text) => `Who: ${text}`,
  offeredHours: (hours) => (hours === "1" ? "1 hour" : `${hours} hours`),
  offeredUntil: (day) => `until ${day}`,
  knownHeading: (contributions) => (contributions === 1 ? "1 addition" : `${contributions} additions`),
  knownBy: (name, day) => `${name}, ${day}`,
  olderKnown: (older) =>
    older === 1
      ? "You can find the earlier addition with the question on the tab."
      : `You can find the ${older} earlier additions with the question on the tab.`,
  callHeading: "Call: who joins?",
  callUntil: (day) => `Let us know by ${day}.`,

  analysisHeading: "Answer from the quick analysis",
  analysisLink: "View the analysis",
  analysisPicture: "View the picture",
  analysisPictureAlt: (number) => `Picture with the quick analysis of question ${number}`,
  helped: "Helped",
  yes: "Yes",
  no: "No",

  confidential: "Confidential",
  confidentialAbout: (theme) => `Confidential question within the theme ${theme}`,
  confidentialWithoutTheme: "Confidential question",
  confidentialWhoReads:
    "Only the asker, the Quick Respons Team and the parties that the team invites can read this question.",
  speakConfidential: (number, about) =>
    number === null
      ? `${about}. Its content is not for everybody.`
      : `Question ${number}. ${about}. Its content is not for everybody.`,

  moreHeading: "What do you want to do?",
  speakMore: (number) =>
    number === null ? "What do you want to do with this question?" : `What do you want to do with question ${number}?`,
  speakForm: (form) => `Form: ${form}. Check what you filled in.`,
  yourQuestion: "Your question",
  edit: "Change the question",
  editTitle: "The question in one sentence",
  editTitleMissing: "Write the question in one sentence.",
  editText: "The whole question",
  sendEdit: "Save",
  editChecked: "Check and save",
  editConfidential: "Save confidentially",
  editDespite: "Save all the same",
  withdraw: "Withdraw the question",
  closeAgain: "Close the question again",
  closeAgainSure: "What was decided before then holds again. What you wrote when you reopened it stays with it.",
  sendCloseAgain: "Yes, close the question again",
  withdrawSure: "Are you sure? Nothing more will happen with this question.",
  sendWithdraw: "Yes, withdraw the question",
  answer: "Answer",
  answerLabel: "Your answer to the Quick Respons Team",
  answerMissing: "Write your answer.",
  sendAnswer: "Send the answer",
  onlyAskerAnswers: "Only the asker can answer this.",
  reopen: "Reopen the question",
  reopenUntil: (day) => `The Quick Respons Team will then look at your question again. You can do this until ${day}.`,
  reopenWhy: "What are you still missing?",
  sendReopen: "Reopen the question",
  goOn: "Go on with this question",
  askAfterAll: "Ask it after all",
  submitAfterAll: "Submit after all",

  helpedHeading: "Were you helped?",
  speakHelped: (number) => `Were you helped by the answer to question ${number}?`,
  speakHelpedConfidential: (number) => `Were you helped with question ${number}?`,
  helpedYes: "Yes, I was helped",
  helpedNo: "No",
  helpedReopen: "No, reopen",
  reopenLate: (number) =>
    number === null
      ? "The time to reopen this question has passed. Ask a new question."
      : `The time to reopen this question has passed. Ask a new question and name ${number} in it.`,

  whoReads: "Who can read this?",
  readByAll: "All partners can read this question.",
  confide: "Make confidential",
  confideMeans:
    "Then only the asker, the Quick Respons Team and the parties that the team invites can read the question. The channel shows its number and theme only.",
  messageStays: "The first message in the channel stays. Delete it yourself.",
  initiativeStays: "The initiative that came of the question can still be read by everybody in the alliance.",
  sendConfide: "Yes, make the question confidential",
  unconfide: "No longer confidential",
  unconfideMeans: "Then all partners can read the question again, and everything added to it.",
  sendUnconfide: "Yes, let everybody read it",

  joining: "Joining",
  changeOffer: "Change what we put in",
  leave: "We no longer join",
  leaveSure: "What you put in will then be gone from this question.",
  sendLeave: "Yes, sign us off",

  hearing: "Notifications",
  hearsAsAsker: "We tell you what happens with your question.",
  hearsAll: "You follow this question. We tell you what happens with it.",
  hearsAsHolder: "You picked up this question. That is why we tell you what happens with it.",
  hearsAsTeam: "You work on this question. That is why we tell you news about it.",
  hearsAsJoined: "You signed up your organisation. That is why we tell you what is decided.",
  hearsNothing: "You do not follow this question.",
  hearsMuted: "You have muted this question. You only hear what asks something of you.",
  unfollow: "Stop following",
  mute: "Mute",
  unmute: "Unmute",

  done: {
    joined: "Thank you. You have joined.",
    joinedWith: (brings) => `Thank you. You have joined. You put in: ${brings}.`,
    joinedAndKept: (brings, more) =>
      `Thank you. You have joined. You now put in: ${brings}. What you left empty stays as it was. To take something away, choose "${more}".`,
    left: "You no longer join.",
    known: "Thank you. Your addition is now part of the question.",
    followed: "You follow this question.",
    unfollowed: "You no longer follow this question.",
    muted: "You have muted this question.",
    unmuted: "This question is no longer muted.",
    edited: "Your question has been changed.",
    answered: "Thank you. The Quick Respons Team can go on.",
    closedAgain: "The question is closed again. What was decided before holds.",
    reopened: "Your question is open again.",
    helped: "Good that you were helped.",
    notHelped: 'That is a pity. Under "More" you can reopen the question.',
    notHelpedLate: (number) =>
      `That is a pity. The time to reopen this question has passed. Ask a new question and name ${number} in it.`,
    confided: "The question is now confidential.",
    unconfided: "All partners can now read the question.",
  },

  draftHeading: "Your question is still waiting",
  draftUntil: (day) => `You have not submitted it yet. If you do nothing, the question lapses on ${day}.`,
  draftGoOn: "Go on",
  speakDraft: (until) => `Your question is still waiting. ${until}`,
};
