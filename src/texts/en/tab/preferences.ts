import type { preferences as dutch } from "../../nl/tab/preferences.ts";

export const preferences: typeof dutch = {
  title: "Settings",
  lead: "How and when do you hear from Vraagbaak?",

  hearing: "Messages to you",
  language: "In which language does Vraagbaak write to you in Teams?",
  languageHint: "The language of these pages is chosen at the top.",
  news: "When do you hear what happens to questions?",
  newsHint: "This is about questions that you asked, follow or handle. If we ask you something, you always hear it.",
  newsChoices: {
    at_once: { label: "At once", hint: "One message for each question, at most every ten minutes." },
    daily: { label: "Once a day", hint: "One message for each question, at nine in the morning." },
    asked_only: {
      label: "Only what asks something of me",
      hint: "You can read the other news with the question itself.",
    },
  },
  hours: "When do we leave you alone?",
  hoursHint: "News waits until your quiet hours are over. If you are mentioned in a channel, you see it there at once.",
  alliance: {
    label: "At the times of the alliance",
    hint: (from, until) => `From ${from} until ${until}, and all day at weekends and on holidays.`,
  },
  own: { label: "At times of my own", hint: "Choose them below." },
  from: "Quiet from",
  until: "Quiet until",
  freeDays: "Also quiet all day at weekends and on holidays",
  timeMissing: "Fill in a time, such as 18:30.",
  sameTimes: "Choose two different times.",
  save: "Save",
  saved: "Saved. What was ready to be sent keeps its own time.",
  changed: {
    title: "Your settings have changed in the meantime",
    text: "That was in another window, or in Teams. See whether your choice still holds, and save again.",
  },

  muted: "Muted questions",
  mutedText: "Of these questions you hear only what asks something of you.",
  nothingMuted: "You have muted no questions. You can do that on the question's own page.",
  unmute: "Unmute",
  unmuteOf: (question) => `Unmute: ${question}`,
  unmuted: (question) => `You hear again what happens to ${question}.`,

  organisation: "Your organisation",
  organisationOf: (organisation) => `You act for ${organisation}.`,
  organisationWrong: "Is that wrong? Ask the network lead to change it.",

  absence: "Absence",
  absenceText: "On these days we ask nothing of you, and it is not your turn.",
  noAbsence: "No absence is planned.",
  absentFrom: "First day",
  absentUntil: "Last day",
  dayMissing: "Choose a day.",
  plan: "Add",
  planned: (period) => `Noted: ${period}.`,
  takeBack: "Remove",
  takeBackOf: (period) => `Remove: ${period}`,
  takenBack: (period) => `Removed: ${period}.`,
  period: (from, until) => (from === until ? from : `${from} up to and including ${until}`),

  more: "More about Vraagbaak",
  toMessages: "Messages: what has been sent, and what is waiting",
  toSetUp: "Set-up: what happens in which channel",
};
