import type { acts as dutch } from "../../nl/tab/acts.ts";

export const acts: typeof dutch = {
  joining: "Who joins?",
  nobodyJoined: "No organisation has joined yet.",
  parties: "Asked to help",
  callBy: (person) => `Call by ${person}`,
  offeredNothing: "Joins",
  joinedBy: (person, moment) => `${person}, ${moment}`,
  own: "Your organisation",
  whyParty: {
    knows: (expertise) => `Knows about ${expertise}.`,
    helped: (questions) => `Helped with ${questions}.`,
  },
  suggested: "Found for this question",
  otherPartners: "Other partners",
  searchPartner: "Search for a partner",
  noPartners: "No partners found.",
  invited: "The partners have been asked. They can read the question now.",
  called: "The call has been added to the question.",

  contributions: "Additions",
  noContributions: "There are no additions yet.",
  earlier: (count) => `Show the ${count} earlier ones`,

  bench: "Workbench of the QRT",
  team: "Team",
  handedOver: "The question has been handed over.",
  assists: "You now work on this question too.",
  steppedBack: "You no longer work on this question.",
  noteKept: "Your note has been saved.",
  notes: "Notes",
  askedBack: "Your question has been sent. The clock stands still until the asker answers.",
  useful: (solution) => `${solution} is useful.`,
  notUseful: (solution) => `${solution} is not useful.`,
  markedBy: (person, mark) => `${mark}, according to ${person}`,

  undoLeft: (minutes) =>
    minutes === 1
      ? "Is the decision not right after all? You can undo it for 1 more minute."
      : `Is the decision not right after all? You can undo it for ${minutes} more minutes.`,
  undoSure: "The question goes back to triage. The asker is told that the decision no longer stands.",
  undoSend: "Yes, undo the decision",
  partLeft: (minutes) =>
    minutes === 1
      ? "Do they not ask the same after all? You can take them apart for 1 more minute."
      : `Do they not ask the same after all? You can take them apart for ${minutes} more minutes.`,
  partSure: "The question then stands by itself again, where it stood. The asker is told.",
  partSend: "Yes, take apart",
  themeCorrected: "The theme has been saved.",
  rescheduled: "The day has been changed.",
  reported: "The result has been added to the question. The asker gets a message.",
  resultBy: (person, moment) => `${person}, ${moment}`,
  opensElsewhere: "opens in a new window",
  notHelped: "Sorry to hear that. You can reopen the question above.",
  helpedYes: "The asker has been helped.",
  helpedNo: "The asker has not been helped.",

  askedOfYou: "The Quick Respons Team asks you something",
  askedFirst: (question) => `The QRT asked: ${question}`,
  withdrawn: "Your question has been withdrawn.",
  draftWaits: "You have not submitted this question yet",
  draftText: "Only you can see this question. Check your answers and submit it.",
  expiredText: "Nothing happened with this question for a while. Do you want to go on with it? Then reopen it.",
  submitted: (number) => `Your question ${number} has been submitted.`,
  submittedText: "The Quick Respons Team will look at it. You will hear from us as soon as something changes.",
  asAsker: "You are the asker. We tell you what happens to your question.",
  openInTeams: "Open the conversation in Teams",
  thread: "In Teams",

  retry: "Send again",
  retryOf: (notice) => `Send again: ${notice}`,
  retried: "We are sending the message again.",

  chooseOrganisation: "Choose your organisation",
  chosenOrganisation: "Save",
  organisationFor: "For which organisation do you work?",
  organisationMissing: "Choose your organisation.",
  organisationHint: "Is your organisation not in the list? Ask the network lead to link you to it.",
};
