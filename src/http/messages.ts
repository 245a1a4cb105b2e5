import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import { Router } from "express";
import { busy } from "./in-flight.ts";
import { bodyTrouble, readJson } from "./json-body.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import type { ProtocolTrouble, Refuse } from "./protocol-trouble.ts";

/** Takes the parsed body of one delivery of Teams and says how to answer it. */
export type Receive = (body: unknown) => Promise<{ readonly status: number; readonly body?: unknown }>;

export interface DeliveriesOptions {
  readonly receive: Receive;
  /** So many deliveries at once. */
  readonly inFlight: number;
  readonly refuse: Refuse;
}

export interface Deliveries {
  /** Serves the address in Express. */
  readonly router: Router;
  /**
   * Takes deliveries ahead of Express, which would cost each of them as much as understanding it, and they are most of all
   * requests. What is not to be taken is left to Express, and refused there like any other.
   */
  readonly ahead: (express: RequestListener) => RequestListener;
}

export const deliveryAddress = "/api/messages";

/** The address where Teams delivers. What its headers already tell against a delivery is refused before it is read. */
export function deliveries({ receive, inFlight, refuse }: DeliveriesOptions): Deliveries {
  const untaken = new WeakMap<IncomingMessage, Untaken>();
  let underWay = 0;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<Untaken | null> {
    const trouble = bodyTrouble(request) ?? (underWay < inFlight ? null : busy);
    if (trouble) return { trouble };
    underWay += 1;
    response.once("close", () => {
      underWay -= 1;
    });
    const read = await readJson(request);
    if (!read.ok) return { trouble: read.refusal };
    answer(response, await receive(read.value));
    return null;
  }

  const ahead = (express: RequestListener): RequestListener => {
    return (request, response) => {
      if (request.method !== "POST" || request.url !== deliveryAddress) return express(request, response);
      const leave = (why: Untaken) => {
        untaken.set(request, why);
        express(request, response);
      };
      take(request, response).then(
        (why) => why && leave(why),
        (error: unknown) => leave({ error }),
      );
    };
  };

  const deliver: RequestHandler = async (request, response) => {
    const why = untaken.get(request) ?? (await take(request, response));
    if (why && "error" in why) throw why.error;
    if (why) refuse(request, response, why.trouble);
  };

  const router = Router({ caseSensitive: true, strict: true });
  router.post("/", deliver);
  router.all("/", methodNotAllowed(refuse, ["POST"]));
  return { router, ahead };
}

/** Why a delivery was not taken. */
type Untaken = { readonly trouble: ProtocolTrouble } | { readonly error: unknown };

function answer(response: ServerResponse, { status, body }: Awaited<ReturnType<Receive>>): void {
  if (body === undefined) return void response.writeHead(status).end();
  const type = status < 400 ? "application/json; charset=utf-8" : "application/problem+json; charset=utf-8";
  const text = JSON.stringify(body);
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(text) }).end(text);
}
