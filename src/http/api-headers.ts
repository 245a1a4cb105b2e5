import type { RequestHandler } from "express";

/** Follows semantic versioning; docs/API.md tells what each version changed. Its first number stands in the address. */
export const apiVersion = "1.0.0";

/** What every answer of the API carries: its version, and that no browser is to show it as a page or in a frame. */
export function apiHeaders(): RequestHandler {
  return (_request, response, next) => {
    response.set({
      "API-Version": apiVersion,
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "X-Frame-Options": "DENY",
    });
    next();
  };
}
