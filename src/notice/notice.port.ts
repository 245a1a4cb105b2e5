import type { Conversation } from "#src/conversation/conversation.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { NoticePlace } from "./notice-content.ts";
import type { Delivery, Notice, NoticePlan } from "./notice.ts";

/** What an event says to whom, and in which words. Implemented by the bot. */
export interface Notices {
  /** Who is to hear of the event; reads only. The same event always gives the same plans. */
  plan(about: string, event: Recorded<unknown>): Promise<readonly NoticePlan[]>;
  /** The message as it must read now; null when there is nothing left to say. `card` is the message that it belongs under. */
  compose(notice: Notice, card: string | null): Promise<Message | null>;
}

/** Either a card or a text, never both: Teams gives no id for a message that has both. */
export type Message =
  | { readonly kind: "card"; readonly card: object; readonly summary: string }
  | { readonly kind: "text"; readonly text: string; readonly mentions: readonly Mention[] };

/** `text` contains `<at>name</at>` for each mention. */
export interface Mention {
  readonly name: string;
  readonly object: string;
}

/** The way out to Teams. Never throws for what Teams answers; one attempt a call, with a deadline. */
export interface Messenger {
  post(place: NoticePlace, message: Message): Promise<Delivery>;
  edit(place: NoticePlace, activity: string, message: Message): Promise<Delivery>;
  /** Opens the chat between a person and the bot, or finds the one that there is. */
  open(chat: ChatToOpen): Promise<Opening>;
}

export interface ChatToOpen extends Pick<Conversation, "tenant" | "serviceUrl" | "bot"> {
  /** Entra's id of the person. */
  readonly object: string;
}

export type Opening =
  | { readonly outcome: "opened"; readonly reference: string }
  | Extract<Delivery, { readonly outcome: "later" | "refused" }>;
