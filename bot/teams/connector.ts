import { z } from "zod";
import type { HttpAnswer, HttpRequest } from "./transport.ts";

/** One request to the Bot Connector. */
export interface ConnectorRequest {
  readonly method: "POST" | "PUT";
  readonly url: string;
  readonly body: object;
}

/** What is known after one attempt. */
export type Attempt =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Of the message, where the answer tells it. */
      readonly id: string | null;
      /** Whether it reads as an answer of the service; a page of some proxy or half an answer does not. */
      readonly isReadable: boolean;
      /** The service's own name for what is wrong. */
      readonly code: string | null;
      /** Milliseconds, as the service asks for them. */
      readonly retryAfter: number | null;
    }
  | { readonly kind: "unanswered"; readonly mayHaveArrived: boolean; readonly problem: string };

export interface Connection {
  /** Sends a request once; what signs requests wraps this. */
  readonly send: (request: HttpRequest, timeoutMs: number) => Promise<HttpAnswer>;
  /** For the request and its whole answer. */
  readonly timeoutMs: number;
}

/** Tries once and never rejects: whoever repeats must know what became of the first attempt. */
export async function attempt(
  { send, timeoutMs }: Connection,
  { method, url, body }: ConnectorRequest,
): Promise<Attempt> {
  try {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await send({ method, url, headers, body: JSON.stringify(body) }, timeoutMs);
    const told = readAnswer(answer);
    return {
      kind: "answered",
      status: answer.status,
      id: told?.activityId ?? told?.id ?? null,
      isReadable: told !== null,
      code: told?.error?.code ?? null,
      retryAfter: retryAfterOf(answer.headers),
    };
  } catch (error) {
    const reason = reasonOf(error);
    return { kind: "unanswered", mayHaveArrived: !neverLeft.has(reason), problem: `no answer: ${reason}` };
  }
}

const Answer = z.object({
  /** Of the message, or of the conversation where one was created; then `activityId` is the message. */
  id: z.string().min(1).max(1_000).optional(),
  activityId: z.string().min(1).max(1_000).optional(),
  error: z
    .object({ code: z.string().regex(/^[\w.-]{1,64}$/) })
    .optional()
    .catch(undefined),
});
type Answer = z.infer<typeof Answer>;

/** Null where it cannot be read. An empty answer tells nothing, and is none of somebody else's pages either. */
function readAnswer({ text }: HttpAnswer): Answer | null {
  if (text === null) return null;
  if (text.trim() === "") return {};
  try {
    return Answer.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Seconds, or a date. A date counts from the answer's own date, so that our clock need not agree with the service's;
 * where it tells none, the date says nothing.
 */
function retryAfterOf({ "retry-after": asked, date }: HttpAnswer["headers"]): number | null {
  if (typeof asked !== "string") return null;
  if (/^\d{1,9}$/.test(asked)) return capped(Number(asked) * 1_000);
  const wait = Date.parse(asked) - Date.parse(String(date));
  return Number.isNaN(wait) ? null : capped(wait);
}

const longestWait = 900_000;

function capped(milliseconds: number): number {
  return Math.min(Math.max(milliseconds, 0), longestWait);
}

/** Reasons that leave no doubt: no connection came about, so nothing was sent over it. */
const neverLeft: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_INVALID_URL",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

const Failure = z.object({ name: z.string(), code: z.string().optional().catch(undefined) });

/** The code of the system where there is one, and otherwise the name, such as `TimeoutError`. */
function reasonOf(error: unknown): string {
  const failure = Failure.safeParse(error);
  return failure.success ? (failure.data.code ?? failure.data.name) : "unknown";
}
