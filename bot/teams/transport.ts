import type { Dispatcher } from "undici";
import { Agent, errors } from "undici";
import { remembering } from "#src/kernel/remembering.ts";

export interface HttpRequest {
  readonly method: "POST" | "PUT";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Null where the answer broke off, or was longer than any answer that we know. */
  readonly text: string | null;
}

/**
 * One request and its whole answer; follows no redirect, since that would carry the message to an address that nobody has
 * allowed. Rejects with the error of the system, or with one named `TimeoutError`.
 *
 * Sending is most of what the bot does: told this way, the client takes three fifths of the CPU of Node's own, and that
 * half or less of what `fetch` takes.
 */
export function sendOverHttp({ url, ...sent }: HttpRequest, timeoutMs: number): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    let going: Dispatcher.DispatchController | undefined;
    let tooLate: Error | undefined;
    const clock = setTimeout(() => {
      tooLate = late(timeoutMs);
      if (going) going.abort(tooLate);
      else reject(tooLate);
    }, timeoutMs);
    let head: Omit<HttpAnswer, "text"> | undefined;
    const chunks: Buffer[] = [];
    agent.dispatch(
      { ...addressOf(url), ...sent },
      {
        onRequestStart: (controller) => {
          going = controller;
          // Nobody waits any more for what found no connection in time, so it must not arrive either.
          if (tooLate) controller.abort(tooLate);
        },
        onResponseStart: (_, status, headers) => {
          head = { status, headers };
        },
        onResponseData: (_, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          clearTimeout(clock);
          if (head) resolve({ ...head, text: Buffer.concat(chunks).toString() });
        },
        onResponseError: (_, error) => {
          clearTimeout(clock);
          // What broke off or went on for too long is no whole answer, whatever was read of it.
          if (head) resolve({ ...head, text: null });
          else reject(error instanceof errors.SocketError ? hungUp(error) : error);
        },
      },
    );
  });
}

/** As the client asks for it. A card is edited time and again at one address. */
const addressOf = remembering(500, (url: string) => {
  const { origin, pathname, search } = new URL(url);
  return { origin, path: `${pathname}${search}` };
});

/** In bytes, far more than any answer that we know. */
const longestAnswer = 65_536;
/** Milliseconds. A connection that lies longer may be closed by the other side at the moment that we write to it. */
const idle = 4_000;
const agent = new Agent({
  allowH2: false,
  keepAliveTimeout: idle,
  keepAliveMaxTimeout: idle,
  maxResponseSize: longestAnswer,
});

/** The client has a name of its own for a connection that the other side closed, whichever way it did. */
function hungUp(cause: Error): Error {
  return Object.assign(new Error("the other side hung up", { cause }), { code: "ECONNRESET" });
}

function late(milliseconds: number): Error {
  const error = new Error(`no answer within ${milliseconds} ms`);
  error.name = "TimeoutError";
  return error;
}
