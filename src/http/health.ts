import { Router } from "express";
import type { Log } from "#src/kernel/log.port.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import type { Refuse } from "./protocol-trouble.ts";

export interface HealthOptions {
  /** Whether everything that serving needs is there. */
  readonly ready: () => boolean | Promise<boolean>;
  readonly log: Log;
  readonly refuse: Refuse;
}

/** `/healthz` says that the process lives; `/readyz` says whether to send it work. */
export function healthRouter({ ready, log, refuse }: HealthOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "alive" });
  });
  router.get("/readyz", async (request, response) => {
    if (await isReady()) return void response.set("Cache-Control", "no-store").json({ status: "ready" });
    refuse(request, response, { status: 503, code: "not_ready", detail: (words) => words.notReady });
  });
  router.all(["/healthz", "/readyz"], methodNotAllowed(refuse, ["GET"]));

  async function isReady(): Promise<boolean> {
    try {
      return await ready();
    } catch (error) {
      log.error({ error }, "readiness cannot be told");
      return false;
    }
  }

  return router;
}
