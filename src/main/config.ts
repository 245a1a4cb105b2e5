import { resolve } from "node:path";
import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";

const port = (otherwise: number) => {
  const error = "must be a whole number from 0 to 65535";
  return z.coerce.number({ error }).int({ error }).min(0, { error }).max(65_535, { error }).default(otherwise);
};

/** The whole of what the environment can say; nothing else reads it. */
const Environment = z.object({
  PORT: port(3978).describe("port of the server"),
  PLAYGROUND_PORT: port(56150).describe("port of the Teams-like Playground"),
  PLAYGROUND: z.enum(["on", "off"]).default("on").describe("off: do not start the Playground"),
  DATA_DIR: z.string().min(1).default("./data").describe("folder of the database, on a local disk"),
  PROFILE_DIR: z.string().min(1).optional().describe("folder of the alliance's profile; without it, Zwolle's"),
  DEMO: z
    .literal("1", { error: "must be 1: sign-in for production is not there yet, so the server runs as a demo only" })
    .describe("1: demo sign-in and an unauthenticated bot endpoint, on this machine only"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("how much is logged"),
});

export interface Config {
  readonly port: number;
  readonly playgroundPort: number;
  readonly playground: boolean;
  readonly dataDirectory: string;
  readonly profileDirectory: string | null;
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
}

export interface EnvironmentBroken {
  readonly code: "environment_broken";
  /** One line: each variable that is wrong, and why. */
  readonly problem: string;
}

export function configFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, EnvironmentBroken> {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const problem = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    return refuse({ code: "environment_broken", problem });
  }
  const { PORT, PLAYGROUND_PORT, PLAYGROUND, DATA_DIR, PROFILE_DIR, LOG_LEVEL } = parsed.data;
  return ok({
    port: PORT,
    playgroundPort: PLAYGROUND_PORT,
    playground: PLAYGROUND === "on",
    // Programs that we start run in a folder of their own, so a path from here must not depend on where one stands.
    dataDirectory: resolve(DATA_DIR),
    profileDirectory: PROFILE_DIR === undefined ? null : resolve(PROFILE_DIR),
    logLevel: LOG_LEVEL,
  });
}
