import type { QuotedMessage } from "#bot/turn.ts";
import type { Activity } from "./activity.ts";
import type { ParsedActivity } from "./event-of.ts";
import { deedOf, refused, whatIsWrong } from "./event-of.ts";
import type { MessagePayload } from "./extension-activity.ts";
import {
  OpenActionActivity,
  SearchActivity,
  SubmitActionActivity,
  UnfurlActivity,
  invokeNames,
} from "./extension-activity.ts";
import { beginningOf, oneLine, plainText } from "./plain-text.ts";

/** Undefined for what is no part of our message extension. */
export function parseExtension(name: string, body: unknown): ParsedActivity | undefined {
  switch (name) {
    case invokeNames.search:
      return parseSearch(body);
    case invokeNames.unfurl:
      return parseUnfurl(body);
    case invokeNames.openAction:
      return parseOpening(body);
    case invokeNames.submitAction:
      return parseSubmission(body);
    default:
      return undefined;
  }
}

const pageSize = 25;

function parseSearch(body: unknown): ParsedActivity {
  const search = SearchActivity.safeParse(body);
  if (!search.success) return refused(whatIsWrong(search.error));
  const { commandId, parameters, queryOptions } = search.data.value;
  const typed = parameters?.find(({ name }) => name !== "initialRun")?.value;
  return deedOf(search.data, null, (came) => ({
    ...came,
    kind: "search",
    command: commandId ?? "",
    text: typeof typed === "string" ? oneLine(typed, 200) : "",
    skip: queryOptions?.skip ?? 0,
    count: Math.min(queryOptions?.count || pageSize, pageSize),
  }));
}

function parseUnfurl(body: unknown): ParsedActivity {
  const unfurl = UnfurlActivity.safeParse(body);
  if (!unfurl.success) return refused(whatIsWrong(unfurl.error));
  const { url } = unfurl.data.value;
  return deedOf(unfurl.data, null, (came) => ({ ...came, kind: "unfurl", url }));
}

function parseOpening(body: unknown): ParsedActivity {
  const opening = OpenActionActivity.safeParse(body);
  if (!opening.success) return refused(whatIsWrong(opening.error));
  const { commandId, messagePayload } = opening.data.value;
  return deedOf(opening.data, threadOf(messagePayload), (came) => ({
    ...came,
    kind: "message_action_opened",
    command: commandId ?? "",
    message: quoted(messagePayload, opening.data),
  }));
}

function parseSubmission(body: unknown): ParsedActivity {
  const submission = SubmitActionActivity.safeParse(body);
  if (!submission.success) return refused(whatIsWrong(submission.error));
  const { commandId, messagePayload, data } = submission.data.value;
  return deedOf(submission.data, threadOf(messagePayload), (came) => ({
    ...came,
    kind: "message_action_submitted",
    command: commandId ?? "",
    message: quoted(messagePayload, submission.data),
    data,
  }));
}

type Payload = MessagePayload | null | undefined;

function threadOf(message: Payload): string | null {
  return message ? rootOf(message) : null;
}

/** Some clients leave the reply's field empty in the first message of a thread, and others name that message itself. */
function rootOf({ id, replyToId }: MessagePayload): string {
  return replyToId || id;
}

function quoted(message: Payload, { from, recipient }: Activity): QuotedMessage | null {
  if (!message) return null;
  const { id, subject, body } = message;
  const content = body?.content ?? "";
  const html = body?.contentType === "text" ? asHtml(content) : content;
  const bot = { id: recipient.id, name: recipient.name ?? "" };
  const text = [oneLine(subject ?? "", 200), plainText({ text: html, mentions: [], bot })].filter(Boolean).join("\n");
  return {
    id,
    root: rootOf(message),
    text: beginningOf(text).text,
    author: authorOf(message.from),
    isOwn: isOneOf(message.from?.user?.id, from),
  };
}

/** Teams names the author by the directory's id, and the Playground by that of the account. */
function isOneOf(author: string | null | undefined, { id, aadObjectId }: Activity["from"]): boolean {
  if (!author) return false;
  return author === id || author.toLowerCase() === aadObjectId?.toLowerCase();
}

/** In a plain text a bracket is a bracket. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function authorOf(from: MessagePayload["from"]): string | null {
  return oneLine(from?.user?.displayName ?? from?.application?.displayName ?? "", 200) || null;
}
