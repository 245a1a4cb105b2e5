import type { RequestHandler } from "express";
import type { ApiDescribed } from "./openapi.ts";
import { openApiOf } from "./openapi.ts";

/** Shows the description to everybody, on the pages of others too: there is nothing in it that needs hiding. */
export function openApiHandler(routes: ApiDescribed): RequestHandler {
  let text: string | undefined;
  return (_request, response) => {
    // Made when it is first asked for, so that nobody waits for it at the start.
    text ??= JSON.stringify(openApiOf(routes));
    response.set("Access-Control-Allow-Origin", "*").type("application/json").send(text);
  };
}
