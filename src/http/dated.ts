import type { RequestHandler } from "express";
import type { Clock } from "#src/kernel/time.ts";
import { httpDateOf } from "#src/kernel/time.ts";

/** Says what time it is here: a page whose own clock is wrong goes by ours. */
export function dated({ now }: Clock): RequestHandler {
  return (_request, response, next) => {
    response.set("Date", httpDateOf(now()));
    next();
  };
}
