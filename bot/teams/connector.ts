import { z } from "zod";

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
  readonly fetch: typeof globalThis.fetch;
  /** For the request and its whole answer. */
  readonly timeoutMs: number;
}

/** Tries once and never rejects: whoever repeats must know what became of the first attempt. */
export async function attempt(
  { fetch, timeoutMs }: Connection,
  { method, url, body }: ConnectorRequest,
): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method,
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      // A redirect would carry the message to an address that nobody has allowed.
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const told = await readAnswer(response);
    const { status, headers } = response;
    return {
      kind: "answered",
      status,
      id: told?.activityId ?? told?.id ?? null,
      isReadable: told !== null,
      code: told?.error?.code ?? null,
      retryAfter: retryAfterOf(headers),
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

const longestAnswer = 65_536;

/** Null where it cannot be read. An empty answer tells nothing, and is none of somebody else's pages either. */
async function readAnswer(response: Response): Promise<Answer | null> {
  try {
    const text = await textOf(response);
    if (text.trim() === "") return {};
    return Answer.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function textOf({ body }: Response): Promise<string> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  // Leaving the loop, by the throw too, gives the connection back.
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new Error("answer too long");
  }
  return text;
}

/**
 * Seconds, or a date. A date counts from the answer's own date, so that our clock need not agree with the service's;
 * where it tells none, the date says nothing.
 */
function retryAfterOf(headers: Headers): number | null {
  const asked = headers.get("retry-after");
  if (!asked) return null;
  if (/^\d{1,9}$/.test(asked)) return capped(Number(asked) * 1_000);
  const wait = Date.parse(asked) - Date.parse(headers.get("date") ?? "");
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
  "ERR_INVALID_URL",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

const Failure = z.object({ name: z.string(), cause: z.object({ code: z.string() }).optional().catch(undefined) });

/** fetch says "fetch failed" for everything; the reason is the code of its cause, or the name `TimeoutError`. */
function reasonOf(error: unknown): string {
  const failure = Failure.safeParse(error);
  if (!failure.success) return "unknown";
  return failure.data.cause?.code ?? failure.data.name;
}
