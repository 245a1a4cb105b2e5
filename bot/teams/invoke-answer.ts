import type { BotAnswer } from "#bot/turn.ts";
import type { TurnAnswer } from "./adapter.ts";

/** The presser sees the card in place of the one that was pressed, or the text below it. */
export function pressAnswer(answer: BotAnswer): TurnAnswer {
  switch (answer.kind) {
    case "card":
      return invokeAnswer("application/vnd.microsoft.card.adaptive", answer.card);
    case "message":
      return invokeAnswer("application/vnd.microsoft.activity.message", answer.text);
    case "none":
      return { status: 200, body: { statusCode: 200 } };
  }
}

/** A dialog and a search show a text in their own way; other requests have no place for one. */
export function unsupportedAnswer(invoke: string, text: string): TurnAnswer {
  const shown = { type: "message", value: text };
  if (invoke.startsWith("task/")) return { status: 200, body: { task: shown } };
  if (invoke === "composeExtension/fetchTask" || invoke === "composeExtension/submitAction")
    return { status: 200, body: { task: shown } };
  if (invoke.startsWith("composeExtension/"))
    return { status: 200, body: { composeExtension: { type: "message", text } } };
  return { status: 200 };
}

function invokeAnswer(type: string, value: unknown): TurnAnswer {
  return { status: 200, body: { statusCode: 200, type, value } };
}
