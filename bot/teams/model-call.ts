import { z } from "zod";
import type { NotReviewed } from "#src/filter/reviewer.port.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Timer } from "#src/kernel/timer.port.ts";

export interface ModelCallDeps {
  readonly key: string;
  /** Azure OpenAI and those that speak like OpenAI take the key under another name. */
  readonly keyIn: "api-key" | "authorization";
  readonly timer: Timer;
  readonly send?: Send;
}

/** As the platform's own `fetch`. */
export type Send = (address: string, request: RequestInit) => Promise<Response>;

/** One question to a model. What goes wrong is kept here, and the SDK sees an empty answer. */
export interface ModelCall {
  readonly fetch: (address: unknown, request?: { readonly body?: unknown }) => Promise<Response>;
  readonly trouble: () => NotReviewed | null;
}

/** For both attempts, and what lies between them. */
const deadline = 10_000;
const beforeRetry = 500;
const mostAttempts = 2;
const mostRead = 65_536;

/**
 * The way out for teams-ai's model. Its SDK writes every error to the standard output with all that the other side said, has
 * no deadline for the body, follows redirects with the key, and tells our machine's kind along. So it gets a stand-in for
 * the key, and only the body that it makes is sent: with a deadline, one retry, and the key put on here.
 */
export function modelCall({ key, keyIn, timer, send = fetch }: ModelCallDeps, signal: AbortSignal): ModelCall {
  let trouble: NotReviewed | null = null;
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    [keyIn]: keyIn === "authorization" ? `Bearer ${key}` : key,
  };

  async function attempts(address: string, body: string): Promise<Result<string, NotReviewed>> {
    const late = new AbortController();
    const inTime = timer.after(deadline, () => late.abort());
    const either = AbortSignal.any([signal, late.signal]);
    try {
      for (let attempt = 1; ; attempt++) {
        const answer = await attemptOnce(address, body, either);
        if (answer.ok || attempt === mostAttempts || !isWorthRetry(answer.refusal)) return answer;
        await waited(timer, either);
      }
    } catch {
      return refuse({ code: signal.aborted ? "reviewer_stopped" : "reviewer_slow", status: null });
    } finally {
      inTime();
    }
  }

  /** Rejects only when time is up, or whoever asked wants no answer any more. */
  async function attemptOnce(address: string, body: string, either: AbortSignal): Promise<Result<string, NotReviewed>> {
    try {
      const request = { method: "POST", headers, body, redirect: "manual", signal: either } as const;
      const response = await send(address, request);
      if (response.status !== 200) {
        await response.body?.cancel();
        return refuse({
          code: response.status === 429 || response.status >= 500 ? "reviewer_busy" : "reviewer_refuses",
          status: response.status,
        });
      }
      return said(await textOf(response));
    } catch {
      either.throwIfAborted();
      // Nobody listens there, or the connection broke.
      return refuse({ code: "reviewer_unreachable", status: null });
    }
  }

  return {
    trouble: () => trouble,
    fetch: async (address, { body } = {}) => {
      const answer = await attempts(String(address), String(body));
      if (!answer.ok) trouble = answer.refusal;
      return Response.json({ choices: [{ message: { role: "assistant", content: answer.ok ? answer.value : "" } }] });
    },
  };
}

function isWorthRetry({ code }: NotReviewed): boolean {
  return code === "reviewer_busy" || code === "reviewer_unreachable";
}

async function waited(timer: Timer, either: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const over = timer.after(beforeRetry, resolve);
    either.addEventListener("abort", () => {
      over();
      reject(new Error("time is up"));
    });
  });
}

const Completion = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]).rest(z.unknown()),
});

const unreadable = { code: "reviewer_unreadable", status: 200 } as const;

function said(text: string | null): Result<string, NotReviewed> {
  const completion = Completion.safeParse(jsonIn(text));
  return completion.success ? ok(completion.data.choices[0].message.content) : refuse(unreadable);
}

/** Null for what is longer than any answer of ours can be. */
async function textOf({ body }: Response): Promise<string | null> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostRead) return null;
  }
  return text;
}

/** Undefined where it is no JSON. */
export function jsonIn(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
