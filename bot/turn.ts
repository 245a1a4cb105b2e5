import type { Instant } from "#src/kernel/time.ts";
import type { Card } from "./cards/card.ts";

/** What happened in Teams, in our own words: all that the conversation needs to know of an activity. */
export type BotEvent = MessageEvent | InvokeEvent | LifecycleEvent;

/** Somebody waits for what we answer. */
export type InvokeEvent =
  | CardActionEvent
  | SearchEvent
  | UnfurlEvent
  | MessageActionOpenedEvent
  | MessageActionSubmittedEvent;

/** Something became of a channel, a team or ourselves. Who did it is of no matter, and Teams does not always tell. */
export type LifecycleEvent =
  | InstalledEvent
  | RemovedEvent
  | ChannelRenamedEvent
  | ChannelGoneEvent
  | ChannelRestoredEvent
  | TeamGoneEvent;

interface Happened {
  /** Teams' id of this delivery; a redelivery may carry another one. */
  readonly delivery: string;
  readonly in: Place;
}

interface Came extends Happened {
  readonly from: Sender;
  /** When the sender's client sent it; equal in every redelivery. */
  readonly sentAt: Instant;
}

export interface MessageEvent extends Came {
  readonly kind: "message";
  /** Plain text without the mention of us, trimmed; line breaks kept, at most 4,000 characters. */
  readonly text: string;
  /** Whether there was more text than that. */
  readonly isCut: boolean;
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

/** Somebody looks for something to put into a message. */
export interface SearchEvent extends Came {
  readonly kind: "search";
  readonly command: string;
  /** Empty as long as nothing has been typed. */
  readonly text: string;
  /** A page of what is found. */
  readonly skip: number;
  readonly count: number;
}

/** Somebody writes an address of ours into a message. */
export interface UnfurlEvent extends Came {
  readonly kind: "unfurl";
  readonly url: string;
}

/** Somebody chose an action of ours on a message, and gets a dialog. */
export interface MessageActionOpenedEvent extends Came {
  readonly kind: "message_action_opened";
  readonly command: string;
  /** Null where the action was not chosen on a message. */
  readonly message: QuotedMessage | null;
}

export interface MessageActionSubmittedEvent extends Came {
  readonly kind: "message_action_submitted";
  readonly command: string;
  readonly message: QuotedMessage | null;
  /** What was filled in, and what the button itself told: in the client's hands, so parsed before use. */
  readonly data: unknown;
}

/** A message of anybody that somebody did something with. */
export interface QuotedMessage {
  readonly id: string;
  /** The first message of the thread that it stands in: itself, where it is that one. */
  readonly root: string;
  /** Plain text, as of a message to us. */
  readonly text: string;
  /** Name of who wrote it; null where Teams does not tell. */
  readonly author: string | null;
  /** Whether that is whoever chose the action. */
  readonly isOwn: boolean;
}

/** We were added to a team or chat, or are there in a newer version. */
export interface InstalledEvent extends Happened {
  readonly kind: "installed";
  readonly from: Sender | null;
  readonly isUpgrade: boolean;
}

/** We were taken out of a team or chat. */
export interface RemovedEvent extends Happened {
  readonly kind: "removed";
}

export interface ChannelRenamedEvent extends Happened {
  readonly kind: "channel_renamed";
  readonly name: string;
}

export interface ChannelGoneEvent extends Happened {
  readonly kind: "channel_gone";
}

export interface ChannelRestoredEvent extends Happened {
  readonly kind: "channel_restored";
}

export interface TeamGoneEvent extends Happened {
  readonly kind: "team_gone";
}

export interface Sender {
  readonly object: string;
  readonly name: string;
  /** Of the sender's client, such as `nl-NL`; null where it told none. */
  readonly locale: string | null;
}

export interface Place {
  readonly tenant: string;
  readonly kind: "channel" | "group_chat" | "personal_chat";
  /** Teams' id of the channel or chat, without the part that names a thread. */
  readonly reference: string;
  /** The first message of the thread, or null in a chat. */
  readonly thread: string | null;
  /** Of a channel, where Teams tells it. */
  readonly name: string | null;
  /** Teams' id of the team that a channel stands in, where Teams tells it. */
  readonly team: string | null;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
}

/**
 * What somebody who waits for an answer sees at once, in the way that fits what they did. A message leaves no answer: what
 * it leads to goes through the outbox.
 */
export type BotAnswer =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "dialog"; readonly title: string; readonly card: Card }
  | { readonly kind: "found"; readonly items: readonly Found[] }
  | { readonly kind: "none" };

/** One thing to choose from, and the card that is then put into the message. */
export interface Found {
  readonly card: Card;
  readonly title: string;
  /** Our own wording only: some clients show markup here. */
  readonly text: string;
}

/** The conversation as bot/teams sees it. Never throws for what a person did; a throw means broken machinery. */
export type Converse = (event: BotEvent) => Promise<BotAnswer>;
