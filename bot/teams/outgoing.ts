import type { Mention, Message } from "#src/notice/notice.port.ts";

/** A message as the Bot Connector takes it. */
export interface OutgoingActivity {
  readonly type: "message";
  readonly from: BotAccount;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: object }[];
  readonly textFormat?: "xml";
  readonly text?: string;
  readonly entities?: readonly MentionEntity[];
}

export interface BotAccount {
  readonly id: string;
  readonly name: string;
}

interface MentionEntity {
  readonly type: "mention";
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
}

export function outgoingActivity(message: Message, from: BotAccount): OutgoingActivity {
  switch (message.kind) {
    case "card": {
      const attachment = { contentType: "application/vnd.microsoft.card.adaptive", content: message.card };
      return { type: "message", from, summary: message.summary, attachments: [attachment] };
    }
    case "text":
      return { type: "message", from, textFormat: "xml", ...markedUp(message.text, message.mentions) };
  }
}

/**
 * Nothing in the text is markup but the mentions: Teams would otherwise read a link or a tag that somebody put in a title
 * or in their own name. A mention counts only if its entity repeats the tag to the letter, and Teams refuses an entity
 * whose tag is not in the text.
 */
function markedUp(text: string, mentions: readonly Mention[]) {
  const tags = mentions.map(({ name, object }) => ({
    name,
    object,
    plain: `<at>${name}</at>`,
    tag: `<at>${escaped(name)}</at>`,
  }));
  const used = tags.filter(({ plain }) => text.includes(plain));
  const marked = used.reduce((written, { plain, tag }) => written.replaceAll(escaped(plain), tag), escaped(text));
  return {
    text: marked.replaceAll("\n", "<br/>"),
    entities: used.map(({ name, object, tag }) => ({
      type: "mention" as const,
      text: tag,
      mentioned: { id: object, name },
    })),
  };
}

/** As character references, which are never read as markup: of XML, or of the Markdown that some clients read here all the same. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"*_~`#[\]|\\]/g, (character) => `&#${character.codePointAt(0)};`);
}
