import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** Where Teams shows the tab: on the web, in the desktop app and in meetings. */
const teamsHosts = ["https://*.cloud.microsoft", "https://teams.microsoft.com", "https://*.teams.microsoft.com"];
/** Here teams-js fetches the list of origins that it trusts. */
const teamsAssets = "https://res.cdn.office.net";

export function securityHeaders(): RequestHandler {
  const nonce = (_request: unknown, response: ServerResponse) => `'nonce-${nonceOf(response)}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'", nonce],
        "style-src": ["'self'", nonce],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'", teamsAssets],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "object-src": ["'none'"],
        "frame-ancestors": ["'self'", ...teamsHosts],
      },
    },
    // It knows no list of hosts, and Teams embeds the tab in a frame; frame-ancestors says who may.
    xFrameOptions: false,
    crossOriginOpenerPolicy: { policy: "same-origin-allow-popups" },
  });
}

const nonces = new WeakMap<ServerResponse, string>();

/** The nonce of this response: what its page carries is what its header allows. */
export function nonceOf(response: ServerResponse): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString("base64");
  nonces.set(response, nonce);
  return nonce;
}
