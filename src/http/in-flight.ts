import type { RequestHandler } from "express";
import type { ProtocolTrouble, Refuse } from "./protocol-trouble.ts";

export const busy: ProtocolTrouble = {
  status: 503,
  code: "busy",
  detail: (words) => words.busy,
  // Seconds.
  headers: { "Retry-After": "1" },
};

/** Lets in so many requests at once; who comes above that is told at once to come back, instead of waiting in a queue. */
export function atMost(limit: number, refuse: Refuse): RequestHandler {
  let inFlight = 0;
  return (request, response, next) => {
    if (inFlight >= limit) return refuse(request, response, busy);
    inFlight += 1;
    response.once("close", () => {
      inFlight -= 1;
    });
    next();
  };
}
