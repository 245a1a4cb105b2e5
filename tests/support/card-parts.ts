import { createRequire } from "node:module";
import type { Card } from "#bot/cards/card.ts";

/** Anything on a card that has a type: an element, a run of text, a button. */
export interface Part {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Everything on a card, also what unfolds; in reading order. */
export function partsOf(card: Card): readonly Part[] {
  return inside(card);
}

export function inputsOf(card: Card): readonly Part[] {
  return partsOf(card).filter(({ type }) => type.startsWith("Input."));
}

export function buttonsOf(card: Card): readonly Part[] {
  return partsOf(card).filter(({ type }) => type === "Action.Execute");
}

/** One line for each piece of text in the body, as a reader goes down the card. */
export function linesOf(card: Card): readonly string[] {
  return partsOf(card).flatMap((part) => {
    if (part.type === "TextBlock") return [String(part["text"])];
    if (part.type !== "RichTextBlock" || !Array.isArray(part["inlines"])) return [];
    return [part["inlines"].map(({ text }: { readonly text: string }) => text).join("")];
  });
}

/** What Microsoft's own library finds wrong with a card. */
export function faultsOf(card: Card): readonly string[] {
  // The library's pattern for languages remembers where it stopped, and so refuses every second card.
  const { regEx } = AdaptiveCards.CardElement.langProperty;
  if (regEx) regEx.lastIndex = 0;
  const context = new AdaptiveCards.SerializationContext();
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.parse(card, context);
  const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...faults, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

// Only this build of the library loads outside a browser, and it comes without types of its own.
const AdaptiveCards = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
) as typeof import("adaptivecards");

function inside(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(inside);
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(inside);
  return isPart(value) ? [value, ...below] : below;
}

function isPart(value: object): value is Part {
  return "type" in value && typeof value.type === "string";
}
