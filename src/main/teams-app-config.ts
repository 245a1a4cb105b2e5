import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";

/** What Teams must be told of the place where Vraagbaak works, and of who runs it. */
export interface TeamsAppConfig {
  /** The address that everybody reaches, without a slash at its end. */
  readonly address: string;
  readonly appId: string;
  readonly botId: string;
  /** The registration that the tab signs in with; null while there is none, and Teams gives the tab no token then. */
  readonly tabClientId: string | null;
  /** Null for the version of the program. */
  readonly version: string | null;
  readonly operator: Operator;
}

interface Operator {
  readonly name: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

export interface TeamsAppEnvironmentBroken {
  readonly code: "environment_broken";
  /** One line for each variable that is missing or wrong: which, and why. */
  readonly problems: readonly string[];
}

const Environment = z
  .object({
    PUBLIC_URL: z
      .string({ error: missing })
      .superRefine(judge(publicAddressProblem))
      .describe("public address of Vraagbaak, such as https://vraagbaak.example.org"),
    TEAMS_APP_ID: id().describe("id of the app in Teams: a GUID that you make once and keep"),
    BOT_ID: id().describe("application id of the bot's registration in Entra"),
    TAB_CLIENT_ID: id()
      .optional()
      .describe("application id of the tab's registration in Entra; without it, no sign-in"),
    OPERATOR_NAME: z
      .string({ error: missing })
      .max(32, { error: "must be at most 32 characters: Teams shows no more" })
      .describe("organisation that runs Vraagbaak, as Teams shows it"),
    OPERATOR_URL: webAddress().describe("page where people find help"),
    PRIVACY_URL: webAddress().describe("privacy statement"),
    TERMS_URL: webAddress().describe("terms of use"),
    PACKAGE_VERSION: z
      .string()
      .regex(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/, { error: "must be three numbers, such as 1.4.0" })
      .optional()
      .describe("version of the package, higher each time; without it, that of the program"),
  })
  .refine(({ BOT_ID, TAB_CLIENT_ID }) => TAB_CLIENT_ID === undefined || TAB_CLIENT_ID !== BOT_ID, {
    path: ["TAB_CLIENT_ID"],
    error: "must not be that of the bot: a reader's token would open the bot as well",
    // Whoever has several mistakes to mend hears of them all at once.
    when: () => true,
  });

/** Reads what the app package needs; a variable without a value counts as absent. */
export function teamsAppConfigFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Result<TeamsAppConfig, TeamsAppEnvironmentBroken> {
  const given = Object.entries(environment).map(([name, value]) => [name, value?.trim() || undefined]);
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    return refuse({ code: "environment_broken", problems });
  }
  const { PUBLIC_URL, TEAMS_APP_ID, BOT_ID, TAB_CLIENT_ID = null, PACKAGE_VERSION = null } = parsed.data;
  const { OPERATOR_NAME: name, OPERATOR_URL: website, PRIVACY_URL: privacy, TERMS_URL: terms } = parsed.data;
  return ok({
    address: new URL(PUBLIC_URL).origin,
    appId: TEAMS_APP_ID,
    botId: BOT_ID,
    tabClientId: TAB_CLIENT_ID,
    version: PACKAGE_VERSION,
    operator: { name, website, privacy, terms },
  });
}

/** Every variable with what it is for, one a line. */
export function teamsAppVariables(): string {
  const variables = Object.entries(Environment.shape);
  const width = Math.max(...variables.map(([name]) => name.length));
  return variables.map(([name, { description = "" }]) => `  ${name.padEnd(width)}  ${description}`).join("\n");
}

function missing({ input }: { readonly input?: unknown }): string {
  return input === undefined ? "is missing" : "must be a text";
}

function id() {
  const error = (issue: { readonly input?: unknown }) =>
    issue.input === undefined ? "is missing" : "must be a GUID, such as 3f2c0a4e-5b1d-4c8a-9e77-1d2b3c4d5e6f";
  return z.guid({ error }).transform((given) => given.toLowerCase());
}

function webAddress() {
  return z
    .string({ error: missing })
    .max(2048, { error: "must be at most 2048 characters" })
    .superRefine(judge(webAddressProblem));
}

function judge(problemOf: (text: string) => string | null) {
  return (text: string, context: { readonly addIssue: (message: string) => void }) => {
    const problem = problemOf(text);
    if (problem !== null) context.addIssue(problem);
  };
}

function webAddressProblem(text: string): string | null {
  if (!URL.canParse(text)) return "must be an address, such as https://example.org/privacy";
  return new URL(text).protocol === "https:" ? null : "must begin with https://: Teams opens nothing else";
}

function publicAddressProblem(text: string): string | null {
  const wrong = webAddressProblem(text);
  if (wrong !== null) return wrong;
  const { hostname, port, pathname, search, hash, username } = new URL(text);
  if (username !== "") return "must hold no name or password";
  if (pathname + search + hash !== "/") return "must be no more than https:// and the name of the server";
  if (port !== "") return "must be on port 443: put a reverse proxy before the program";
  // Teams, and a certificate that the public trusts, know servers by their name.
  if (!hostname.includes(".") || /^[\d.]+$/.test(hostname)) return "must be the name of a server that Teams can reach";
  return null;
}
