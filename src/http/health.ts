import { Router } from "express";
import type { Log } from "#src/kernel/log.port.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { sendProblem } from "./problem.ts";

export interface HealthOptions {
  /** Whether everything that serving needs is there. */
  readonly ready: () => boolean | Promise<boolean>;
  readonly log: Log;
}

/** `/healthz` says that the process lives; `/readyz` says whether to send it work. */
export function healthRouter({ ready, log }: HealthOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "alive" });
  });
  router.get("/readyz", async (_request, response) => {
    if (await isReady()) return void response.set("Cache-Control", "no-store").json({ status: "ready" });
    sendProblem(response, { status: 503, code: "not_ready", detail: "This server takes no work at present." });
  });
  router.all(["/healthz", "/readyz"], methodNotAllowed("GET"));

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
