import { Activity, Invoke, MentionEntity, MessageActivity, Press, pressName } from "./activity.ts";
import type { ParsedActivity } from "./event-of.ts";
import { deedOf, ignored, refused, whatIsWrong } from "./event-of.ts";
import { isNestedDeeperThan } from "./nesting.ts";
import { parseExtension } from "./parse-extension.ts";
import { parseUpdate } from "./parse-update.ts";
import type { MentionedInText } from "./plain-text.ts";
import { beginningOf, plainText } from "./plain-text.ts";

const deepest = 40;

export function parseActivity(body: unknown): ParsedActivity {
  if (isNestedDeeperThan(body, deepest)) return refused(`nested deeper than ${deepest} levels`);
  const activity = Activity.safeParse(body);
  if (!activity.success) return refused(whatIsWrong(activity.error));
  const { type, from, recipient } = activity.data;
  if (from.id === recipient.id || from.role === "bot" || from.id.startsWith("28:")) return ignored("comes from a bot");
  switch (type) {
    case "message":
      return parseMessage(body);
    case "invoke":
      return parseInvoke(body, activity.data);
    case "installationUpdate":
    case "conversationUpdate":
      return parseUpdate(body);
    default:
      return ignored("a type of activity that we have no use for");
  }
}

function parseMessage(body: unknown): ParsedActivity {
  const message = MessageActivity.safeParse(body);
  if (!message.success) return refused(whatIsWrong(message.error));
  const { id, text, entities, attachments, recipient } = message.data;
  const mentions = mentionsAmong(entities ?? []);
  return deedOf(message.data, id, (came) => ({
    ...came,
    kind: "message",
    ...beginningOf(plainText({ text: text ?? "", mentions, bot: came.in.bot })),
    mentioned: came.in.kind === "personal_chat" || mentions.some((mention) => mention.id === recipient.id),
    // Teams adds the message itself once more as HTML; anything else is what a person attached.
    hasAttachments: (attachments ?? []).some(({ contentType }) => contentType !== "text/html"),
  }));
}

function mentionsAmong(entities: readonly unknown[]): readonly MentionedInText[] {
  return entities.flatMap((entity) => {
    const mention = MentionEntity.safeParse(entity);
    return mention.success ? [{ id: mention.data.mentioned.id, text: mention.data.text }] : [];
  });
}

function parseInvoke(body: unknown, activity: Activity): ParsedActivity {
  const invoke = Invoke.safeParse(body);
  if (!invoke.success) return refused(whatIsWrong(invoke.error));
  const { name } = invoke.data;
  if (name === pressName) return parsePress(body, activity);
  return parseExtension(name, body) ?? { kind: "unsupported", activity: { ...activity, name } };
}

function parsePress(body: unknown, activity: Activity): ParsedActivity {
  const press = Press.safeParse(body);
  if (!press.success) return refused(whatIsWrong(press.error));
  const { name, replyToId, value } = press.data;
  const { verb, data } = value.action;
  return deedOf({ ...activity, name, value }, replyToId ?? null, (came) => ({
    ...came,
    kind: "card_action",
    verb,
    data,
  }));
}
