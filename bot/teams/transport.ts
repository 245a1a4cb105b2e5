import http from "node:http";
import https from "node:https";
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
 * Node's own client: sending a card with it takes half or less of the CPU that `fetch` takes, and sending is most of what
 * the bot does.
 */
export function sendOverHttp({ method, url, headers, body }: HttpRequest, timeoutMs: number): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { isSecure, ...address } = addressOf(url);
    const [{ request }, agent] = isSecure ? [https, secure] : [http, plain];
    const length = `${Buffer.byteLength(body)}`;
    const outgoing = request({
      ...address,
      method,
      agent,
      headers: { ...headers, "content-length": length },
    });
    const deadline = setTimeout(() => outgoing.destroy(late(timeoutMs)), timeoutMs);
    outgoing.once("close", () => clearTimeout(deadline));
    outgoing.once("error", reject);
    outgoing.once("response", (response) => {
      const answered = (text: string | null) =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
        if (text.length > longestAnswer) response.destroy();
      });
      response.once("end", () => answered(text));
      // After an end this comes too late to change anything; without one the answer is no whole one.
      response.once("close", () => answered(null));
      response.once("error", () => answered(null));
    });
    outgoing.end(body);
  });
}

/** As Node asks for it; given a URL, it would take that apart once more. A card is edited time and again at one address. */
const addressOf = remembering(500, (url: string) => {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  return {
    isSecure: protocol === "https:",
    // A name goes without the brackets that an address of the sixth version has in a URL.
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port,
    path: `${pathname}${search}`,
  };
});

const longestAnswer = 65_536;
/** Milliseconds. A connection that lies longer may be closed by the other side at the moment that we write to it. */
const idle = 4_000;
const plain = new http.Agent({ keepAlive: true, timeout: idle });
const secure = new https.Agent({ keepAlive: true, timeout: idle });

function late(milliseconds: number): Error {
  const error = new Error(`no answer within ${milliseconds} ms`);
  error.name = "TimeoutError";
  return error;
}
