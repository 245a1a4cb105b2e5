/** What people can choose of our message extension in Teams; the app's manifest lists these. */
export const commands = {
  /** Looks for questions and known solutions to put into a message. */
  search: "searchQuestions",
  /** On any message: "Maak hier een vraag van". */
  makeQuestion: "makeQuestion",
  /** On any message: "Voeg toe aan vraag". */
  addToQuestion: "addToQuestion",
} as const;
