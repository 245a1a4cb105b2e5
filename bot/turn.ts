import type { Instant } from "#src/kernel/time.ts";
import type { Card } from "./cards/card.ts";

/** What happened in Teams, in our own words: all that the conversation needs to know of an activity. */
export type BotEvent = MessageEvent | CardActionEvent | InstalledEvent;

interface Came {
  /** Teams' id of this delivery; a redelivery may carry another one. */
  readonly delivery: string;
  readonly from: Sender;
  readonly in: Place;
  /** When the sender's client sent it; equal in every redelivery. */
  readonly sentAt: Instant;
}

export interface MessageEvent extends Came {
  readonly kind: "message";
  /** Plain text without the mention of us, trimmed; line breaks kept, at most 4,000 characters. */
  readonly text: string;
  /** Whether the bot itself was mentioned (always true in a personal chat). */
  readonly mentioned: boolean;
  readonly hasAttachments: boolean;
}

export interface CardActionEvent extends Came {
  readonly kind: "card_action";
  readonly verb: string;
  /** The button's data together with the inputs: in the client's hands, so parsed before use. */
  readonly data: unknown;
}

export interface InstalledEvent extends Came {
  readonly kind: "installed";
}

export interface Sender {
  readonly tenant: string;
  readonly object: string;
  readonly name: string;
  /** Of the sender's client, such as `nl-NL`; null where it told none. */
  readonly locale: string | null;
}

export interface Place {
  readonly kind: "channel" | "group_chat" | "personal_chat";
  /** Teams' id of the channel or chat, without the part that names a thread. */
  readonly reference: string;
  /** The first message of the thread, or null in a chat. */
  readonly thread: string | null;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
}

/** What the presser of a button sees at once. A message leaves no answer: what it leads to goes through the outbox. */
export type BotAnswer =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "none" };

/** The conversation as bot/teams sees it. Never throws for what a person did; a throw means broken machinery. */
export type Converse = (event: BotEvent) => Promise<BotAnswer>;
