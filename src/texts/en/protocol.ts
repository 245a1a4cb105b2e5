import type { protocol as dutch } from "../nl/protocol.ts";

export const protocol: typeof dutch = {
  signedOut: "You are not signed in. Please sign in again.",
  unknownAddress: "There is nothing at this address.",
  methodNotAllowed: (allowed) => `This address takes ${allowed} only.`,
  unreadable: "This request cannot be read.",
  malformed: "The body is not valid JSON.",
  notJson: "Send the body as application/json.",
  notUtf8: "Send the body as UTF-8.",
  compressed: "Send the body without compression.",
  tooLarge: (kilobytes) => `The body is too large. It may be at most ${kilobytes} kB.`,
  busy: "It is very busy right now. Please try again in a moment.",
  notReady: "This server is not taking any work right now.",
  noMetrics: "There are no metrics yet.",
  tabMissing: "The tab has not been built yet. Run `npm run build`.",
};
