import type { RequestHandler } from "express";
import { Router } from "express";
import { atMost } from "./in-flight.ts";
import { notJson, readJson, saysJson } from "./json-body.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { sendProblem } from "./problem.ts";

/** Takes the parsed body of one delivery of Teams and says how to answer it. */
export type Receive = (body: unknown) => Promise<{ readonly status: number; readonly body?: unknown }>;

export interface MessagesOptions {
  readonly receive: Receive;
  /** So many deliveries at once. */
  readonly inFlight: number;
}

/** The address where Teams delivers: what can be refused without reading is refused before the body is read. */
export function messagesRouter({ receive, inFlight }: MessagesOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const deliver: RequestHandler = async (request, response) => {
    const answer = await receive(await readJson(request, response));
    response.status(answer.status);
    if (answer.body === undefined) return void response.end();
    const type = answer.status < 400 ? "application/json" : "application/problem+json";
    response.type(type).send(JSON.stringify(answer.body));
  };
  router.post("/", onlyJson, atMost(inFlight), deliver);
  router.all("/", methodNotAllowed("POST"));
  return router;
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (saysJson(request)) next();
  else sendProblem(response, notJson);
};
