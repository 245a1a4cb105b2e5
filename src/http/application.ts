import type { Express } from "express";
import express from "express";
import type { Log } from "#src/kernel/log.port.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Language } from "#src/profile/profile.ts";
import type { ApiRoutes } from "./api.ts";
import { apiRouter } from "./api.ts";
import { failureHandler } from "./failure.ts";
import { healthRouter } from "./health.ts";
import { atMost } from "./in-flight.ts";
import type { Receive } from "./messages.ts";
import { messagesRouter } from "./messages.ts";
import { sendProblem } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";
import type { PersonOf } from "./sign-in.ts";
import { tabHandler } from "./tab.ts";

export interface HttpApplicationOptions {
  readonly routes: ApiRoutes;
  readonly personOf: PersonOf;
  readonly receive: Receive;
  /** Whether the store and the outbox are at work. */
  readonly ready: () => boolean | Promise<boolean>;
  /** Where the built tab stands. */
  readonly tabDirectory: string;
  /** In which whoever is not known yet is spoken to. */
  readonly language: Language;
  readonly log: Log;
  /** So many requests at once to the bot, and as many to the API. */
  readonly inFlight?: number;
}

/** More than a busy channel ever sends at once; beyond it, waiting would only end in timeouts. */
const defaultInFlight = 2048;

export function httpApplication(options: HttpApplicationOptions): Express {
  const { log, receive, inFlight = defaultInFlight } = options;
  const texts = textsIn(options.language);
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  // Express shows stacks where NODE_ENV does not say production; ours never gets that far, and this makes sure.
  app.set("env", "production");
  // Before the headers that tell a browser what a page may do: no browser reads these answers, and they are most of all.
  app.use("/api/messages", messagesRouter({ receive, inFlight }));
  app.use(securityHeaders());
  app.use(healthRouter({ ready: options.ready, log }));
  app.use("/api/v1", atMost(inFlight), apiRouter({ routes: options.routes, personOf: options.personOf, log, texts }));
  app.use("/api", (_request, response) => {
    sendProblem(response, { status: 404, code: "unknown_address", detail: "The API has nothing at this address." });
  });
  // Nothing of the tab: a program that asks for it must not take a page for an answer.
  app.use("/metrics", (_request, response) => {
    sendProblem(response, { status: 404, code: "unknown_address", detail: "There are no metrics yet." });
  });
  app.use(tabHandler(options.tabDirectory));
  app.use(failureHandler({ log, texts }));
  return app;
}
