import type { intake as dutch } from "../nl/intake.ts";

export const intake: typeof dutch = {
  asks: (asker) => `Question from ${asker}`,
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  startHeading: "Is this what you ask?",
  titleLabel: "Your question in one sentence",
  titleMissing: "Write your question in one sentence.",
  titleHint: "Feel free to change it. Your whole message goes along.",

  askedAlreadyHeading: "This has been asked already",
  askedAlreadyMeans: "Follow that question and you hear what becomes of it, without asking it again.",
  askedFor: (organisation) => `from ${organisation}`,
  followInstead: "Follow this question",
  followInsteadOf: (number) => `Follow this question: ${number}`,
  earlierHeading: "Asked before",
  readIt: "Read the question",

  knownHeading: "Perhaps this helps already",
  foundBy: (words) => `Found by: ${words}`,
  helps: "This helps me already",

  themeHeading: "Proposed theme",
  recognised: (words) => `Recognised by: ${words}`,
  moreWords: (count) => `${count} more`,
  sureness: { sure: "sure", likely: "likely", possible: "possible" },
  howSure: (theme, sureness) => `${theme} (${sureness})`,
  alternative: (theme) => `Or perhaps: ${theme}`,
  secondOpinion: {
    alsoPossible: (theme) => `Also possible: ${theme} (read by a language model)`,
    possible: (theme) => `Possible: ${theme} (read by a language model)`,
  },
  themeRight: "That is right",
  themeInstead: (theme) => `No, ${theme}`,
  themeAfterAll: (theme) => `${theme} after all`,
  themeOther: "Another theme",
  themeChoose: "Choose a theme",
  youConfirmed: "You confirmed this theme.",
  youChose: "You chose: ",
  filterProposed: (theme) => `The filter proposed ${theme}.`,
  noProposal: "We are not sure. You can choose a theme yourself. If you do not, the Quick Respons Team will.",
  outside: (words) =>
    `This looks like a question for your own organisation or for a service desk${words === "" ? "" : ` (${words})`}. Is it for the alliance after all? Then just go on.`,

  organisationLabel: "For which organisation do you ask this?",
  organisationHint: "Choose your organisation",
  organisationsOnStep: (step) => `Is your organisation missing? The list is longer at the step ${step}.`,
  organisationsLeftOut: "Is your organisation missing? Ask the network lead to add you to it.",

  promise: (days) =>
    `The Quick Respons Team will pick up your question within ${days === 1 ? "1 working day" : `${days} working days`}.`,

  themeLabel: "Which theme does your question fit?",
  themeChoice: (theme, about) => `${theme}. ${about}`,
  proposed: (theme) => `Proposal: ${theme}.`,
  themeUnknown: "I do not know, let the QRT choose",

  sdgsLabel: "Which goals does your question serve?",
  inclusivenessLabel: "How can every resident take part?",
  inclusivenessHint: "Think of language, money, health and digital skills",
  residentsLabel: "How do you involve residents?",
  residentsHint: "For instance through the neighbourhood team or an evening in the street",

  togetherLabel: "Why take this up together?",
  togetherHint: "Why can one or two organisations not do it alone?",
  problemOwnerLabel: "Who is the problem owner?",
  problemOwnerHint: "Name or organisation",
  neededByLabel: "When do you need it?",

  dataLabel: "Which data?",
  dataHint: "What do you have, and what is missing?",
  knowledgeLabel: "Which knowledge?",
  knowledgeHint: "For instance a data analyst or a lawyer",
  partiesLabel: "Which parties?",
  partiesHint: "Who should help or take part?",

  confidentialChoice: "Make this question confidential",
  confidentialMeans:
    "Then only you, the Quick Respons Team and the parties that the team invites can read your question. The channel shows its number and theme only.",
  submittedConfidentially:
    "Your question was submitted confidentially. Your first message is still in the channel. You can delete it yourself.",
  confidentialMessageStays: "Your first message in the channel stays. Delete it yourself.",
  textLabel: "Your whole message",
  textHint: "Only the text with the question changes. You change your message in Teams yourself.",
  submitChecked: "Check and submit",
  submitDespite: "Submit all the same",
  submitConfidential: "Submit confidentially",
  submitNow: "Submit now",
  submit: "Submit",
  walk: "Walk through the filter (1 minute)",
  next: "Next",
  skip: "Skip",
  back: "Back",

  speakStart: (asker, title, known) =>
    `New question from ${asker}: ${title}. ${known === 0 ? "Submit the question or walk through the filter first." : "There are solutions that may help already."}`,
  speakStep: (step, steps, name, title) => `Step ${step} of ${steps}: ${name}. About the question: ${title}.`,
};
