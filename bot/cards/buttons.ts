import type { z } from "zod";
import type { CardActionSpec } from "./action.ts";
import { cardDataVersion } from "./action.ts";
import type { ActionSet, CardAction, CardElement, Execute, OpenUrl, ShowCard } from "./card.ts";

/** The showing of a card that its buttons name: of what, at which revision, and which time. */
export interface Showing {
  readonly id: string;
  readonly rev: number;
  readonly nonce: string;
}

export interface Button<Fields extends z.ZodRawShape> {
  readonly title: string;
  /** What the button itself tells; the inputs of the card are added to it, and win. */
  readonly data: z.input<z.ZodObject<Fields>>;
  /** Tells buttons with one verb apart. */
  readonly key?: string;
  readonly primary?: boolean;
  /** Says more than the title where several buttons carry the same one. */
  readonly tooltip?: string;
  /** Leaves what is filled in behind. */
  readonly withoutInputs?: boolean;
}

export function executeButton<Verb extends string, Fields extends z.ZodRawShape>(
  action: CardActionSpec<Verb, Fields>,
  { id, rev, nonce }: Showing,
  button: Button<Fields>,
): Execute {
  const { verb } = action;
  const data = { verb, v: cardDataVersion, id, rev, nonce, ...button.data };
  return {
    type: "Action.Execute",
    id: button.key === undefined ? verb : `${verb}:${button.key}`,
    title: button.title,
    verb,
    data,
    ...(button.primary === true ? { style: "positive" } : {}),
    ...(button.tooltip === undefined ? {} : { tooltip: button.tooltip }),
    ...(button.withoutInputs === true ? { associatedInputs: "none" } : {}),
  };
}

export function openUrlButton(title: string, url: string): OpenUrl {
  return { type: "Action.OpenUrl", title, url };
}

/** A button that unfolds a form of its own under the card. */
export function unfoldButton(
  id: string,
  title: string,
  { body, actions }: { readonly body: readonly CardElement[]; readonly actions: readonly CardAction[] },
): ShowCard {
  return { type: "Action.ShowCard", id, title, card: { type: "AdaptiveCard", body, actions } };
}

/** Buttons in the midst of a card. */
export function buttons(...actions: readonly CardAction[]): ActionSet {
  return { type: "ActionSet", spacing: "Medium", actions };
}
