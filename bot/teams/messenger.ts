import type { Conversation, ConversationId } from "#src/conversation/conversation.ts";
import type { NoticePlace } from "#src/notice/notice-content.ts";
import type { ChatToOpen, Messenger, Opening } from "#src/notice/notice.port.ts";
import type { Delivery } from "#src/notice/notice.ts";
import type { Attempt, Connection, ConnectorRequest } from "./connector.ts";
import { attempt } from "./connector.ts";
import type { OutgoingActivity } from "./outgoing.ts";
import { outgoingActivity } from "./outgoing.ts";
import { sendOverHttp } from "./transport.ts";

export type Addressee = Pick<Conversation, "reference" | "serviceUrl" | "bot" | "tenant" | "kind" | "state">;

export interface TeamsMessenger {
  readonly conversations: (id: ConversationId) => Promise<Addressee | undefined>;
  readonly send?: Connection["send"];
  readonly timeoutMs?: number;
}

/** Our own connector to Teams: one attempt a call, because the outbox alone decides what is tried again and when. */
export function teamsMessenger({ conversations, send = sendOverHttp, timeoutMs = 10_000 }: TeamsMessenger): Messenger {
  const connection = { send, timeoutMs };
  return {
    post: async (place, message) => {
      const addressee = await conversations(place.conversation);
      if (addressee?.state !== "open") return notThere(addressee);
      const request = postRequest(addressee, place, outgoingActivity(message, addressee.bot));
      return posted(await attempt(connection, request), place);
    },
    edit: async (place, activity, message) => {
      const addressee = await conversations(place.conversation);
      if (addressee?.state !== "open") return notThere(addressee);
      const body = { ...outgoingActivity(message, addressee.bot), id: activity };
      // A card that opened its thread is its root.
      const url = `${activitiesOf(addressee, place.root ?? activity)}/${encodeURIComponent(activity)}`;
      return edited(await attempt(connection, { method: "PUT", url, body }), activity);
    },
    open: async (chat) => opened(await attempt(connection, openRequest(chat))),
  };
}

/** Asking Teams would only tell us again that we have left it, or that it is gone. */
function notThere(addressee: Addressee | undefined): Delivery {
  return { outcome: "refused", problem: addressee?.state ?? "unknown conversation" };
}

/** Teams gives the chat that there is, so repeating it does no harm. */
function openRequest({ object, bot, tenant, serviceUrl }: ChatToOpen): ConnectorRequest {
  const channelData = { tenant: { id: tenant } };
  const body = { isGroup: false, bot, members: [{ id: object }], tenantId: tenant, channelData };
  return { method: "POST", url: `${serviceOf({ serviceUrl })}/v3/conversations`, body };
}

function postRequest(addressee: Addressee, { root }: NoticePlace, activity: OutgoingActivity): ConnectorRequest {
  const { kind, reference, bot, tenant } = addressee;
  if (kind !== "channel" || root !== null)
    return { method: "POST", url: activitiesOf(addressee, root), body: activity };
  const channelData = { channel: { id: reference }, tenant: { id: tenant } };
  const body = { isGroup: true, bot, tenantId: tenant, channelData, activity };
  return { method: "POST", url: `${serviceOf(addressee)}/v3/conversations`, body };
}

function activitiesOf(addressee: Addressee, root: string | null): string {
  const { kind, reference } = addressee;
  const conversation = kind === "channel" && root !== null ? `${reference};messageid=${root}` : reference;
  return `${serviceOf(addressee)}/v3/conversations/${encodeURIComponent(conversation)}/activities`;
}

function serviceOf({ serviceUrl }: Pick<Addressee, "serviceUrl">): string {
  return serviceUrl.replace(/\/+$/, "");
}

/** After these a post may stand in the channel all the same. A 503 says that the service has not taken it up. */
const ambiguous: ReadonlySet<number> = new Set([500, 502, 504]);

function posted(tried: Attempt, { conversation, root }: NoticePlace): Delivery {
  const problem = problemOf(tried);
  // Of an answer in a thread it may be the thread alone that is gone.
  if (tried.kind === "answered" && tried.status === 404 && root === null)
    return { outcome: "missing", problem, conversation };
  if (tried.kind === "unanswered") return tried.mayHaveArrived ? { outcome: "unknown", problem } : later(problem, null);
  if (isSuccess(tried.status) && tried.id !== null) return { outcome: "delivered", activity: tried.id };
  if (isSuccess(tried.status)) return { outcome: "unknown", problem: `${problem} without an id` };
  if (ambiguous.has(tried.status)) return { outcome: "unknown", problem };
  return unsuccessful(tried.status, problem, tried.retryAfter);
}

function opened(tried: Attempt): Opening {
  const problem = problemOf(tried);
  if (tried.kind === "unanswered") return later(problem, null);
  if (isSuccess(tried.status) && tried.id !== null) return { outcome: "opened", reference: tried.id };
  if (isSuccess(tried.status)) return later(`${problem} without an id`, null);
  return unsuccessful(tried.status, problem, tried.retryAfter);
}

/** An edit names its message, so repeating it does no harm and no id is missed. */
function edited(tried: Attempt, activity: string): Delivery {
  const problem = problemOf(tried);
  if (tried.kind === "unanswered") return later(problem, null);
  if (isSuccess(tried.status) && tried.isReadable) return { outcome: "delivered", activity };
  if (isSuccess(tried.status)) return later(`${problem} with an answer that is none`, null);
  if (tried.status === 403 || tried.status === 404) return { outcome: "gone", problem };
  return unsuccessful(tried.status, problem, tried.retryAfter);
}

type Failed = Extract<Delivery, { readonly outcome: "later" | "refused" }>;

/** Passes by itself, or when somebody mends it (401). A conversation that is not found may be found the next time. */
const passing: ReadonlySet<number> = new Set([401, 404, 408, 409, 412, 429]);

function unsuccessful(status: number, problem: string, retryAfter: number | null): Failed {
  return passing.has(status) || status >= 500 ? later(problem, retryAfter) : { outcome: "refused", problem };
}

function later(problem: string, retryAfter: number | null): Failed {
  return { outcome: "later", problem, retryAfter };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function problemOf(tried: Attempt): string {
  if (tried.kind === "unanswered") return tried.problem;
  return tried.code === null ? `status ${tried.status}` : `status ${tried.status} (${tried.code})`;
}
