import type { z } from "zod";
import type { BotEvent, Place, Sender } from "#bot/turn.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Activity } from "./activity.ts";
import { Moment } from "./activity.ts";
import { oneLine } from "./plain-text.ts";

/** What one delivery of Teams is to us. `activity` holds no more of it than we have checked. */
export type ParsedActivity =
  | { readonly kind: "event"; readonly event: BotEvent; readonly activity: CheckedActivity }
  /** Wants an answer, but is something that we do not offer, such as a setting or a sign-in. */
  | { readonly kind: "unsupported"; readonly activity: CheckedActivity }
  | { readonly kind: "ignored"; readonly reason: string }
  | { readonly kind: "refused"; readonly detail: string };

export type CheckedActivity = Activity & { readonly name?: string; readonly value?: unknown };

export function ignored(reason: string): ParsedActivity {
  return { kind: "ignored", reason };
}

export function refused(detail: string): ParsedActivity {
  return { kind: "refused", detail };
}

/** Names the fields, never what stood in them. */
export function whatIsWrong({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".") || "body"}: ${message}`)
    .join("; ");
}

/** What every deed of a person has in common. */
export interface Came {
  readonly delivery: string;
  readonly from: Sender;
  readonly in: Place;
  readonly sentAt: Instant;
}

/** Of something that a person did. `opens` is the message that opens the thread where the conversation's id names none. */
export function deedOf(
  activity: CheckedActivity,
  opens: string | null,
  eventOf: (came: Came) => BotEvent,
): ParsedActivity {
  const place = placeOf(activity, opens);
  const from = senderOf(activity);
  const sentAt = activity.timestamp ?? Moment.safeParse(activity.localTimestamp).data;
  if (!place) return refused("channelData.tenant.id: missing");
  if (!from) return refused("from.aadObjectId: missing");
  if (!sentAt) return refused("timestamp: missing");
  return { kind: "event", activity, event: eventOf({ delivery: activity.id, from, in: place, sentAt }) };
}

/** Of something that became of a place, whoever did it. */
export function changeOf(
  activity: CheckedActivity,
  eventOf: (came: Pick<Came, "delivery" | "in"> & { readonly from: Sender | null }) => BotEvent,
): ParsedActivity {
  const place = placeOf(activity, null);
  if (!place) return refused("channelData.tenant.id: missing");
  const came = { delivery: activity.id, from: senderOf(activity), in: place };
  return { kind: "event", activity, event: eventOf(came) };
}

function senderOf({ from, locale }: Activity): Sender | null {
  if (!from.aadObjectId) return null;
  return { object: from.aadObjectId, name: oneLine(from.name ?? "", 200), locale: localeOf(locale ?? "") };
}

function localeOf(locale: string): string | null {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(locale) ? locale : null;
}

function placeOf(
  { conversation, channelData, recipient, serviceUrl }: Activity,
  opens: string | null,
): Place | undefined {
  const tenant = channelData?.tenant?.id ?? conversation.tenantId;
  if (!tenant) return undefined;
  const kind = kindOf(conversation);
  const [reference = "", root] = conversation.id.split(";messageid=", 2);
  const isInChannel = kind === "channel";
  const bot = { id: recipient.id, name: oneLine(recipient.name ?? "", 200) };
  return {
    tenant,
    kind,
    reference,
    thread: isInChannel ? (root ?? opens) : null,
    name: isInChannel ? nameOf(channelData?.channel?.name ?? conversation.name) : null,
    team: isInChannel ? (channelData?.team?.id ?? null) : null,
    serviceUrl,
    bot,
  };
}

function nameOf(told: string | null | undefined): string | null {
  return oneLine(told ?? "", 200) || null;
}

const kinds = { channel: "channel", groupChat: "group_chat", personal: "personal_chat" } as const;

function kindOf({ id, conversationType, isGroup }: Activity["conversation"]): Place["kind"] {
  if (conversationType) return kinds[conversationType];
  if (/@thread\.(tacv2|skype)\b/.test(id)) return "channel";
  return isGroup ? "group_chat" : "personal_chat";
}
