import type { asking as dutch } from "../../nl/tab/asking.ts";

export const asking: typeof dutch = {
  title: "Ask a question",
  lead: "Ask the whole alliance. It takes you a few minutes.",
  label: "What would you like to ask?",
  hint: "Also tell us why you ask, and for whom. Do not give names of residents.",
  missing: "Write down your question.",
  send: "Next",
  beside: "Has this been solved before?",
  besideIntro: "While you type, you see solutions and earlier questions here that may help you already.",
  besideFailed: "Searching does not work right now. You can simply go on with your question.",
  besideTooShort: "Nothing found yet. Tell a little more.",
  besideNothing: "We find nothing like this yet.",
  besideFound: (solutions, questions) => {
    const found = [
      ...(solutions === 0 ? [] : [solutions === 1 ? "1 solution" : `${solutions} solutions`]),
      ...(questions === 0 ? [] : [questions === 1 ? "1 earlier question" : `${questions} earlier questions`]),
    ];
    return `Found: ${found.join(" and ")}.`;
  },
  solutions: "Known solutions",
  questions: "Earlier questions",
  followThis: (number) => `Follow this question: ${number}`,
  follow: "Follow this question",
  followed: "You follow this question. We tell you what happens to it, so you need not ask it again.",
  followsInstead: (number) => `You follow ${number}`,
  followsInsteadText:
    "You hear what becomes of it. Your own question was not submitted; you can take it up again for thirty days.",
  personalData: (found) =>
    `This looks like personal data: ${found}. Take it out where it is not needed. You can also make your question confidential before you submit it.`,
  walkTitle: "Your question",
  steps: "Steps",
  text: "Your whole question",
  textHint: "Everybody who may read the question reads this.",
  keep: "Keep it and go on later",
  withdraw: "Throw this question away",
  withdrawSure: "Your question then disappears. The Quick Respons Team does not get to see it.",
  withdrawSend: "Yes, throw it away",
  gone: "This question is no longer a draft",
  toQuestion: "Look at the question",
  helpedTitle: "Good to hear that you have been helped",
  helpedText: "Your question is closed. Does it not help after all? Then you can reopen it.",
};
