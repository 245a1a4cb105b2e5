import type { asking as dutch } from "../../nl/tab/asking.ts";

export const asking: typeof dutch = {
  title: "Ask a question",
  lead: "Ask the whole alliance. It takes you a few minutes.",
  label: "What would you like to ask?",
  hint: "Also tell why you ask it, and for whom. Do not give names of residents.",
  missing: "Write down your question.",
  send: "Next",
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
