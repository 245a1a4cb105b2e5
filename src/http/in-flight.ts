import type { RequestHandler } from "express";
import { sendProblem } from "./problem.ts";

/** Seconds. */
const retryAfter = "1";

/** Lets in so many requests at once; who comes above that is told at once to come back, instead of waiting in a queue. */
export function atMost(limit: number): RequestHandler {
  let inFlight = 0;
  return (_request, response, next) => {
    if (inFlight >= limit) {
      const detail = "There are too many requests at once. Try again in a moment.";
      sendProblem(response, { status: 503, code: "busy", detail, headers: { "Retry-After": retryAfter } });
      return;
    }
    inFlight += 1;
    response.once("close", () => {
      inFlight -= 1;
    });
    next();
  };
}
