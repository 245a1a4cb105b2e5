import { resolve } from "node:path";
import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";

const port = (otherwise: number) => {
  const error = "must be a whole number from 0 to 65535";
  return z.coerce.number({ error }).int({ error }).min(0, { error }).max(65_535, { error }).default(otherwise);
};

/** The whole of what the environment can say to the server; what the app package needs is in `teams-app-config.ts`. */
const Environment = z.object({
  PORT: port(3978).describe("port of the server"),
  PLAYGROUND_PORT: port(56150).describe("port of the Teams-like Playground"),
  PLAYGROUND: z.enum(["on", "off"]).default("on").describe("off: do not start the Playground"),
  DATA_DIR: z.string().min(1).default("./data").describe("folder of the database, on a local disk"),
  PROFILE_DIR: z.string().min(1).optional().describe("folder of the alliance's profile; without it, Zwolle's"),
  DEMO: z
    .literal("1", { error: "must be 1: sign-in for production is not there yet, so the server runs as a demo only" })
    .describe("1: demo sign-in and an unauthenticated bot endpoint, on this machine only"),
  TEAMS_LINK_APP_ID: z
    .guid({ error: "must be a GUID, as the Teams admin centre shows it" })
    .transform((given) => given.toLowerCase())
    .optional()
    .describe("id of the app in the Teams admin centre; with it, links on cards open inside Teams"),
  REVIEWER_ENDPOINT: z
    .url()
    .refine(isSafeEndpoint, { error: "must be https, or http on this machine" })
    .optional()
    .describe("address of a language model that reads along where the filter doubts; without it, none does"),
  REVIEWER_KEY: z.string().min(1).optional().describe("key of that language model"),
  REVIEWER_MODEL: z.string().min(1).max(100).optional().describe("name of the model; at Azure, of the deployment"),
  REVIEWER_API: z.enum(["openai", "azure"]).default("openai").describe("how that address is spoken to"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("how much is logged"),
});

/** Off unless all three are given: half of them is a mistake that nobody would notice. */
const ReviewerOnOrOff = Environment.refine(
  ({ REVIEWER_ENDPOINT, REVIEWER_KEY, REVIEWER_MODEL }) => {
    const given = [REVIEWER_ENDPOINT, REVIEWER_KEY, REVIEWER_MODEL].filter((value) => value !== undefined);
    return given.length === 0 || given.length === 3;
  },
  { path: ["REVIEWER_ENDPOINT"], error: "goes with REVIEWER_KEY and REVIEWER_MODEL: give all three, or none" },
).refine(
  ({ REVIEWER_ENDPOINT, REVIEWER_API }) =>
    REVIEWER_API !== "azure" || REVIEWER_ENDPOINT?.startsWith("https:") !== false,
  {
    path: ["REVIEWER_ENDPOINT"],
    error: "must be https for Azure",
  },
);

export interface Config {
  readonly port: number;
  readonly playgroundPort: number;
  readonly playground: boolean;
  readonly dataDirectory: string;
  readonly profileDirectory: string | null;
  /** By which Teams knows the app; null where cards lead to the web. */
  readonly teamsApp: string | null;
  /** A language model that reads along where the filter doubts; null where none does. */
  readonly reviewer: ReviewerConfig | null;
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
}

export interface ReviewerConfig {
  readonly api: "openai" | "azure";
  readonly endpoint: string;
  readonly key: string;
  readonly model: string;
}

export interface EnvironmentBroken {
  readonly code: "environment_broken";
  /** One line: each variable that is wrong, and why. */
  readonly problem: string;
}

export function configFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, EnvironmentBroken> {
  const parsed = ReviewerOnOrOff.safeParse(environment);
  if (!parsed.success) {
    const problem = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    return refuse({ code: "environment_broken", problem });
  }
  const { PORT, PLAYGROUND_PORT, PLAYGROUND, DATA_DIR, PROFILE_DIR, TEAMS_LINK_APP_ID, LOG_LEVEL } = parsed.data;
  return ok({
    port: PORT,
    playgroundPort: PLAYGROUND_PORT,
    playground: PLAYGROUND === "on",
    // Programs that we start run in a folder of their own, so a path from here must not depend on where one stands.
    dataDirectory: resolve(DATA_DIR),
    profileDirectory: PROFILE_DIR === undefined ? null : resolve(PROFILE_DIR),
    teamsApp: TEAMS_LINK_APP_ID ?? null,
    reviewer: reviewerIn(parsed.data),
    logLevel: LOG_LEVEL,
  });
}

function reviewerIn(environment: z.infer<typeof Environment>): ReviewerConfig | null {
  const { REVIEWER_ENDPOINT: endpoint, REVIEWER_KEY: key, REVIEWER_MODEL: model, REVIEWER_API: api } = environment;
  if (endpoint === undefined || key === undefined || model === undefined) return null;
  return { api, endpoint, key, model };
}

/** What is sent, and the key with it, can be read on the way over plain http; on this machine there is no way. */
function isSafeEndpoint(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname } = new URL(endpoint);
  return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname));
}
