import type { RequestHandler } from "express";
import { Router } from "express";
import { atMost } from "./in-flight.ts";
import { bodyTrouble, readJson } from "./json-body.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { sendProblem } from "./problem.ts";

/** Takes the parsed body of one delivery of Teams and says how to answer it. */
export type Receive = (body: unknown) => Promise<{ readonly status: number; readonly body?: unknown }>;

export interface MessagesOptions {
  readonly receive: Receive;
  /** So many deliveries at once. */
  readonly inFlight: number;
}

/** The address where Teams delivers. What its headers already tell against a delivery is refused before it is read. */
export function messagesRouter({ receive, inFlight }: MessagesOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const deliver: RequestHandler = async (request, response) => {
    const read = await readJson(request);
    if (!read.ok) return sendProblem(response, read.refusal);
    const { status, body } = await receive(read.value);
    if (body === undefined) return void response.writeHead(status).end();
    const type = status < 400 ? "application/json; charset=utf-8" : "application/problem+json; charset=utf-8";
    const text = JSON.stringify(body);
    response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(text) }).end(text);
  };
  router.post("/", onlyWorthReading, atMost(inFlight), deliver);
  router.all("/", methodNotAllowed("POST"));
  return router;
}

const onlyWorthReading: RequestHandler = (request, response, next) => {
  const trouble = bodyTrouble(request);
  if (trouble) sendProblem(response, trouble);
  else next();
};
