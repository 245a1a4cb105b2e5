import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { z } from "zod";
import type { Inbound } from "./inbound-activities.ts";
import { inboundActivities, newMessageId } from "./inbound-activities.ts";

/** What the connector does with a request; after `reset_after_accepting`, or with `accepts`, the message stands all the same. */
export type Fault =
  | "ok"
  | "ok_without_id"
  | "empty"
  | "html"
  | "reset"
  | "reset_after_accepting"
  | "hang"
  | { readonly status: number; readonly retryAfter?: string; readonly code?: string; readonly accepts?: boolean };

export interface ReceivedRequest {
  readonly kind: "post" | "edit" | "create";
  /** Of the channel or chat, without the part that names a thread. */
  readonly reference: string;
  readonly thread: string | null;
  /** The message to edit; null where a new one is posted. */
  readonly activity: string | null;
  readonly body: OutgoingBody;
}

/** One message as people see it now. */
export interface StandingMessage {
  readonly reference: string;
  readonly thread: string | null;
  readonly activity: string;
  readonly body: OutgoingBody;
  readonly edits: number;
}

export interface FakeConnector {
  /** The `serviceUrl` of everything that comes from here. */
  readonly serviceUrl: string;
  /** What people do in Teams, as Teams tells the bot of it. */
  readonly inbound: Inbound;
  /** For all requests of one channel or chat, until it is set anew. */
  set(reference: string, fault: Fault): void;
  /** For one request, before what is set; called twice, for the next two. */
  once(reference: string, fault: Fault): void;
  requests(): readonly ReceivedRequest[];
  messages(): readonly StandingMessage[];
  /** Somebody removes a message in Teams. */
  remove(activity: string): void;
  /** Resolves as soon as the check holds: now, or after a request that arrives. */
  until(check: () => boolean): Promise<void>;
  close(): Promise<void>;
}

const OutgoingBody = z.object({
  type: z.literal("message"),
  from: z.object({ id: z.string() }),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })).optional(),
  entities: z
    .array(
      z.object({
        type: z.literal("mention"),
        text: z.string(),
        mentioned: z.object({ id: z.string(), name: z.string() }),
      }),
    )
    .optional(),
});
export type OutgoingBody = z.infer<typeof OutgoingBody>;

const CreateBody = z.object({
  isGroup: z.literal(true),
  bot: z.object({ id: z.string() }),
  tenantId: z.string(),
  channelData: z.object({ channel: z.object({ id: z.string() }) }),
  activity: OutgoingBody,
});

/** A chat with one person; it is there for whoever asks, or made. */
const OpenBody = z.object({
  isGroup: z.literal(false),
  bot: z.object({ id: z.string() }),
  tenantId: z.string(),
  members: z.tuple([z.object({ id: z.string() })]),
  channelData: z.object({ tenant: z.object({ id: z.string() }) }),
});

/** What the chat between the bot and somebody is called here, by the object id of that person. */
export function chatWith(object: string): string {
  return `a:${object}`;
}

/** A Bot Connector on loopback, over real HTTP: it keeps what stands in each conversation, and fails on request. */
export async function fakeConnector(): Promise<FakeConnector> {
  const received: ReceivedRequest[] = [];
  const standing = new Map<string, StandingMessage>();
  const lasting = new Map<string, Fault>();
  const passing = new Map<string, Fault[]>();
  const waiting = new Set<() => void>();

  const server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the fake connector has no port");
  const serviceUrl = `http://127.0.0.1:${address.port}/teams/`;

  async function take(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = await readJson(incoming);
    const opening = OpenBody.safeParse(json);
    if (opening.success) return open(response, chatWith(opening.data.members[0].id));
    const request = requestOf(incoming, json);
    if (!request) return answer(response, 400, { error: { code: "BadSyntax" } });
    received.push(request);
    const fault = passing.get(request.reference)?.shift() ?? lasting.get(request.reference) ?? "ok";
    const isGone = request.activity !== null && !standing.has(request.activity);
    const activity = !isGone && accepts(fault) ? keep(request) : null;
    for (const look of waiting) look();
    if (isGone && accepts(fault)) return answer(response, 404, { error: { code: "ActivityNotFoundInConversation" } });
    respond(response, fault, activity === null ? {} : idsOf(request, activity));
  }

  function open(response: ServerResponse, chat: string): void {
    respond(response, passing.get(chat)?.shift() ?? lasting.get(chat) ?? "ok", { id: chat });
  }

  function keep({ reference, thread, activity, body, kind }: ReceivedRequest): string {
    const id = activity ?? newMessageId();
    const before = standing.get(id);
    const opened = kind === "create" ? id : thread;
    standing.set(id, {
      reference,
      thread: before?.thread ?? opened,
      activity: id,
      body,
      edits: before ? before.edits + 1 : 0,
    });
    return id;
  }

  return {
    serviceUrl,
    inbound: inboundActivities(serviceUrl),
    set: (reference, fault) => void lasting.set(reference, fault),
    once: (reference, fault) => void passing.set(reference, [...(passing.get(reference) ?? []), fault]),
    requests: () => received,
    messages: () => [...standing.values()],
    remove: (activity) => void standing.delete(activity),
    until: (check) =>
      new Promise((resolve) => {
        const look = () => {
          if (!check()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function requestOf({ method, url = "" }: IncomingMessage, json: unknown): ReceivedRequest | null {
  const path = url.split("/").slice(2).map(decodeURIComponent);
  const [version, conversations, conversation, activities, activity] = path;
  if (version !== "v3" || conversations !== "conversations") return null;
  if (conversation === undefined) return createOf(json);
  if (activities !== "activities") return null;
  const body = OutgoingBody.safeParse(json);
  if (!body.success || !isAsTeamsWantsIt(body.data)) return null;
  const [reference = "", thread = null] = conversation.split(";messageid=");
  const place = { reference, thread, body: body.data };
  if (method === "POST" && activity === undefined) return { ...place, kind: "post", activity: null };
  return method === "PUT" && activity !== undefined ? { ...place, kind: "edit", activity } : null;
}

function createOf(json: unknown): ReceivedRequest | null {
  const create = CreateBody.safeParse(json);
  if (!create.success || !isAsTeamsWantsIt(create.data.activity)) return null;
  const { channelData, activity } = create.data;
  return { kind: "create", reference: channelData.channel.id, thread: null, activity: null, body: activity };
}

/** A text or attachments, never both; and every mention stands in the text to the letter. */
function isAsTeamsWantsIt({ text, attachments, entities = [] }: OutgoingBody): boolean {
  const isEither = (text === undefined) !== (attachments === undefined);
  return isEither && entities.every((mention) => text?.includes(mention.text));
}

function accepts(fault: Fault): boolean {
  if (typeof fault === "object") return fault.accepts ?? false;
  return fault !== "reset" && fault !== "hang";
}

function idsOf({ kind, reference }: ReceivedRequest, activity: string): object {
  return kind === "create" ? { id: `${reference};messageid=${activity}`, activityId: activity } : { id: activity };
}

function respond(response: ServerResponse, fault: Fault, ids: object): void {
  if (typeof fault === "object") {
    if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
    return answer(response, fault.status, { error: { code: fault.code ?? "Failed", message: "as the test asked" } });
  }
  switch (fault) {
    case "ok":
      return answer(response, 201, ids);
    case "ok_without_id":
      return answer(response, 202, {});
    case "empty":
      response.writeHead(200).end();
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Sign in to the network</body></html>");
      return;
    case "reset":
    case "reset_after_accepting":
      response.socket?.resetAndDestroy();
      return;
    case "hang":
      return;
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
