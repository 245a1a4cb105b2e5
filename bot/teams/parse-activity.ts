import type { z } from "zod";
import type { BotEvent, Place, Sender } from "#bot/turn.ts";
import type { Instant } from "#src/kernel/time.ts";
import {
  Activity,
  InvokeActivity,
  MentionEntity,
  MessageActivity,
  PressActivity,
  UpdateActivity,
  pressName,
} from "./activity.ts";
import { isNestedDeeperThan } from "./nesting.ts";
import type { MentionedInText } from "./plain-text.ts";
import { oneLine, plainText } from "./plain-text.ts";

/** What one delivery of Teams is to us. `activity` holds no more of it than we have checked. */
export type ParsedActivity =
  | { readonly kind: "event"; readonly event: BotEvent; readonly activity: CheckedActivity }
  /** Wants an answer, but is something that we do not offer, such as a search or a dialog. */
  | { readonly kind: "unsupported"; readonly activity: CheckedActivity }
  | { readonly kind: "ignored"; readonly reason: string }
  | { readonly kind: "refused"; readonly detail: string };

export type CheckedActivity = Activity & { readonly name?: string; readonly value?: unknown };

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
      return parseInvoke(body);
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
  return asEvent(message.data, id, (came) => ({
    ...came,
    kind: "message",
    text: plainText({ text: text ?? "", mentions, bot: came.in.bot }),
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

function parseInvoke(body: unknown): ParsedActivity {
  const invoke = InvokeActivity.safeParse(body);
  if (!invoke.success) return refused(whatIsWrong(invoke.error));
  if (invoke.data.name !== pressName) return { kind: "unsupported", activity: invoke.data };
  const press = PressActivity.safeParse(body);
  if (!press.success) return refused(whatIsWrong(press.error));
  const { verb, data } = press.data.value.action;
  return asEvent(press.data, press.data.replyToId ?? null, (came) => ({ ...came, kind: "card_action", verb, data }));
}

/** Teams tells of an installation twice, once in each form; either is enough. */
function parseUpdate(body: unknown): ParsedActivity {
  const update = UpdateActivity.safeParse(body);
  if (!update.success) return refused(whatIsWrong(update.error));
  const { type, action, membersAdded, recipient } = update.data;
  const isInstalled = type === "installationUpdate" && (action === "add" || action === "add-upgrade");
  const isAdded = (membersAdded ?? []).some(({ id }) => id === recipient.id);
  if (!isInstalled && !isAdded) return ignored("a change of the conversation that does not concern us");
  return asEvent(update.data, null, (came) => ({ ...came, kind: "installed" }));
}

interface Came {
  readonly delivery: string;
  readonly from: Sender;
  readonly in: Place;
  readonly sentAt: Instant;
}

/** `opens` is the message that opens the thread where the conversation's id names none. */
function asEvent(activity: CheckedActivity, opens: string | null, eventOf: (came: Came) => BotEvent): ParsedActivity {
  const { id, from, conversation, channelData, timestamp, localTimestamp } = activity;
  const tenant = channelData?.tenant?.id ?? conversation.tenantId;
  const sentAt = timestamp ?? localTimestamp;
  if (!tenant) return refused("channelData.tenant.id: missing");
  if (!from.aadObjectId) return refused("from.aadObjectId: missing");
  if (!sentAt) return refused("timestamp: missing");
  const sender = { tenant, object: from.aadObjectId, name: oneLine(from.name ?? "", 200), locale: localeOf(activity) };
  return {
    kind: "event",
    activity,
    event: eventOf({ delivery: id, from: sender, in: placeOf(activity, opens), sentAt }),
  };
}

function localeOf({ locale }: Activity): string | null {
  return locale && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(locale) ? locale : null;
}

function placeOf({ conversation, recipient, serviceUrl }: Activity, opens: string | null): Place {
  const kind = kindOf(conversation);
  const [reference = "", root] = conversation.id.split(";messageid=", 2);
  return {
    kind,
    reference,
    thread: kind === "channel" ? (root ?? opens) : null,
    serviceUrl,
    bot: { id: recipient.id, name: oneLine(recipient.name ?? "", 200) },
  };
}

const kinds = { channel: "channel", groupChat: "group_chat", personal: "personal_chat" } as const;

function kindOf({ id, conversationType, isGroup }: Activity["conversation"]): Place["kind"] {
  if (conversationType) return kinds[conversationType];
  if (/@thread\.(tacv2|skype)\b/.test(id)) return "channel";
  return isGroup ? "group_chat" : "personal_chat";
}

function ignored(reason: string): ParsedActivity {
  return { kind: "ignored", reason };
}

function refused(detail: string): ParsedActivity {
  return { kind: "refused", detail };
}

/** Names the fields, never what stood in them. */
function whatIsWrong({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".") || "body"}: ${message}`)
    .join("; ");
}
