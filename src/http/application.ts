import type { RequestListener } from "node:http";
import express from "express";
import type { Log } from "#src/kernel/log.port.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import type { ApiRoutes } from "./api.ts";
import { apiHeaders } from "./api-headers.ts";
import { apiRouter } from "./api.ts";
import { calendarRouter } from "./calendars.ts";
import type { ChangeStreams } from "./change-streams.ts";
import { dated } from "./dated.ts";
import { failureHandler } from "./failure.ts";
import { healthRouter } from "./health.ts";
import { atMost } from "./in-flight.ts";
import type { Receive } from "./messages.ts";
import { deliveries, deliveryAddress } from "./messages.ts";
import { refusingIn, unknownAddress } from "./protocol-trouble.ts";
import { securityHeaders } from "./security-headers.ts";
import type { PersonOf } from "./sign-in.ts";
import { tabHandler } from "./tab.ts";

export interface HttpApplicationOptions {
  readonly routes: ApiRoutes;
  readonly personOf: PersonOf;
  readonly receive: Receive;
  readonly clock: Clock;
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

export function httpApplication(options: HttpApplicationOptions, streams: ChangeStreams): RequestListener {
  const { log, receive, clock, language, inFlight = defaultInFlight } = options;
  const refuse = refusingIn(language);
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  // Express shows stacks where NODE_ENV does not say production; ours never gets that far, and this makes sure.
  app.set("env", "production");
  // Before the headers that tell a browser what a page may do: no browser reads these answers, and they are most of all.
  const { router, ahead } = deliveries({ receive, inFlight, refuse });
  app.use(deliveryAddress, router);
  app.use(securityHeaders());
  app.use(healthRouter({ ready: options.ready, log, refuse }));
  const { routes, personOf } = options;
  app.use("/calendars", atMost(inFlight, refuse));
  app.use(calendarRouter(routes.calendar, refuse));
  app.use("/api", apiHeaders());
  app.use("/api/v1", dated(clock));
  // Beside the limit on requests at once: a stream stays open all day and costs next to nothing.
  app.use("/api/v1", streams.router);
  app.use("/api/v1", atMost(inFlight, refuse), apiRouter({ routes, personOf, log, language, refuse }));
  app.use("/api", (request, response) => refuse(request, response, unknownAddress));
  // Nothing of the tab: a program that asks for it must not take a page for an answer.
  app.use("/metrics", (request, response) => {
    refuse(request, response, { ...unknownAddress, detail: (words) => words.noMetrics });
  });
  app.use(tabHandler(options.tabDirectory, refuse));
  app.use(failureHandler(log, language));
  return ahead(app);
}
