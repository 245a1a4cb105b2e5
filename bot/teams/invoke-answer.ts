import type { Card } from "#bot/cards/card.ts";
import type { BotAnswer, Found, InvokeEvent } from "#bot/turn.ts";
import type { TurnAnswer } from "./adapter.ts";

/** Each kind of request wants its answer in a form of its own, and shows nothing at all when it gets another one. */
export function invokeAnswer({ kind }: Pick<InvokeEvent, "kind">, answer: BotAnswer): TurnAnswer {
  switch (kind) {
    case "card_action":
      return pressAnswer(answer);
    case "search":
      return { status: 200, body: { composeExtension: foundAnswer(answer) } };
    case "unfurl":
      return { status: 200, body: { composeExtension: unfurledAnswer(answer) } };
    case "message_action_opened":
    case "message_action_submitted":
      return { status: 200, body: { task: dialogAnswer(answer) } };
  }
}

/** A dialog and a search show a text in their own way; other requests have no place for one. */
export function unsupportedAnswer(invoke: string, text: string): TurnAnswer {
  if (invoke.startsWith("task/")) return { status: 200, body: { task: { type: "message", value: text } } };
  if (invoke.startsWith("composeExtension/")) return invokeAnswer({ kind: "search" }, { kind: "message", text });
  return { status: 200 };
}

/** The presser sees the card in place of the one that was pressed, or the text below it. */
function pressAnswer(answer: BotAnswer): TurnAnswer {
  switch (answer.kind) {
    case "card":
    case "dialog":
      return pressed("application/vnd.microsoft.card.adaptive", answer.card);
    case "message":
      return pressed("application/vnd.microsoft.activity.message", answer.text);
    case "found":
    case "none":
      return { status: 200, body: { statusCode: 200 } };
  }
}

function pressed(type: string, value: unknown): TurnAnswer {
  return { status: 200, body: { statusCode: 200, type, value } };
}

function foundAnswer(answer: BotAnswer): object {
  switch (answer.kind) {
    case "found":
      return { type: "result", attachmentLayout: "list", attachments: answer.items.map(attachmentOf) };
    case "message":
      return { type: "message", text: answer.text };
    case "card":
    case "dialog":
      return { type: "result", attachmentLayout: "list", attachments: [adaptive(answer.card)] };
    case "none":
      return { type: "result", attachmentLayout: "list", attachments: [] };
  }
}

/** Teams shows no newer cards than this where an address unfolds; ours have nothing there that is younger. */
const newestUnfurled = "1.3";

function unfurledAnswer(answer: BotAnswer): object {
  if (answer.kind !== "found") return foundAnswer(answer);
  const attachments = answer.items.map((item) => {
    const { content, ...attachment } = attachmentOf(item);
    return { ...attachment, content: { ...content, version: newestUnfurled } };
  });
  return { type: "result", attachmentLayout: "list", attachments };
}

function dialogAnswer(answer: BotAnswer): object {
  switch (answer.kind) {
    case "dialog":
      return { type: "continue", value: { title: answer.title, card: adaptive(answer.card) } };
    case "card":
      return { type: "continue", value: { card: adaptive(answer.card) } };
    case "message":
      return { type: "message", value: answer.text };
    case "found":
    case "none":
      return { type: "message", value: "" };
  }
}

/** The preview stands in the list, the card goes into the message. */
function attachmentOf({ card, title, text }: Found) {
  const preview = { contentType: "application/vnd.microsoft.card.thumbnail", content: { title, text } };
  return { ...adaptive(card), preview };
}

function adaptive(content: Card) {
  return { contentType: "application/vnd.microsoft.card.adaptive", content };
}
