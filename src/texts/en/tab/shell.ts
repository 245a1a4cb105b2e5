import type { shell as dutch } from "../../nl/tab/shell.ts";

export const shell: typeof dutch = {
  skip: "Skip to the content",
  navigation: "Main menu",
  front: "Start",
  solutions: "Solutions",
  messages: "Messages",
  preferences: "Settings",
  portfolio: "Portfolio",
  triage: "Triage",
  openQuestions: (count) => (count === 1 ? "1 open question" : `${count} open questions`),
  questions: "Questions",
  mine: "My questions",
  ask: "Ask a question",
  more: "More",
  shortcuts: "Keyboard shortcuts",
  setup: "Set-up",
  filter: "Filter",
  deliveryMoments: "Delivery moments",
  language: "Language",
  demoPerson: "You are looking as",
  documentTitle: (page, product) => `${page} · ${product}`,
  signedOut: {
    title: "Open Vraagbaak in Teams",
    text: "We do not know who you are here. In Teams you are signed in automatically.",
  },
};
