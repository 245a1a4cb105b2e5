import type { Page } from "playwright-core";
import { z } from "zod";

/** A message of the bot as the Playground tells its pages about it. */
export interface PostedMessage {
  readonly conversation: string;
  readonly id: string;
  readonly card: Card | undefined;
}

export const Card = z.looseObject({ type: z.literal("AdaptiveCard") });
export type Card = z.infer<typeof Card>;

/** What the bot answers to a pressed button: a card, or a text for the presser. */
export const Answer = z.object({ type: z.string().optional(), value: z.unknown().optional() });
export type Answer = z.infer<typeof Answer>;

export interface BotMessages {
  /** Waits for the newest message whose card holds this text. */
  withCard(text: string): Promise<PostedMessage & { readonly card: Card }>;
}

const Frame = z.object({
  action: z.enum(["createMessage", "updateMessage"]),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    postConversationId: z.string().optional(),
    attachments: z.array(z.object({ content: z.unknown() })).default([]),
  }),
});

const patience = 10_000;

/** Listens along with the page; attach it before the page opens. The ids of cards are nowhere else to be had. */
export function listenToBot(page: Page): BotMessages {
  const messages = new Map<string, PostedMessage>();
  const waiting = new Set<() => void>();
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      const message = messageIn(String(payload));
      if (!message) return;
      // Taken out first, so that the newest is the last.
      messages.delete(message.id);
      messages.set(message.id, message);
      for (const look of waiting) look();
    });
  });
  const find = (text: string) => [...messages.values()].findLast(holding(text));
  return {
    withCard: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = find(text);
          if (!found) return;
          waiting.delete(look);
          clearTimeout(impatience);
          resolve(found);
        };
        const impatience = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`The bot has posted no card with "${text}"`));
        }, patience);
        waiting.add(look);
        look();
      }),
  };
}

function messageIn(payload: string): PostedMessage | undefined {
  const frame = Frame.safeParse(JSON.parse(payload));
  if (!frame.success) return undefined;
  const { actionConversationId, message } = frame.data;
  const card = Card.safeParse(message.attachments[0]?.content);
  return {
    conversation: message.postConversationId ?? actionConversationId,
    id: message.messageId,
    card: card.data,
  };
}

function holding(text: string) {
  const written = JSON.stringify(text).slice(1, -1);
  return (message: PostedMessage): message is PostedMessage & { readonly card: Card } =>
    message.card !== undefined && JSON.stringify(message.card).includes(written);
}
