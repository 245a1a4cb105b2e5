import type { IncomingMessage } from "node:http";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { ProtocolTrouble } from "./protocol-trouble.ts";

/** In bytes. An activity of Teams and the longest form of ours stay far below it. */
const bodyLimit = 256 * 1024;

/** What is wrong with a body, as far as its headers tell; null where it is worth reading. */
export function bodyTrouble(request: IncomingMessage): ProtocolTrouble | null {
  const { "content-type": type = "", "content-encoding": encoding = "identity" } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type)) return notJson;
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8";
  if (charset.toLowerCase() !== "utf-8") return notUtf8;
  // A compressed body could unfold to anything, and none of our callers sends one.
  if (encoding !== "identity") return compressed;
  return Number(request.headers["content-length"] ?? 0) > bodyLimit ? tooLarge : null;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

export async function readJson(request: IncomingMessage): Promise<Result<unknown, ProtocolTrouble>> {
  const bytes = await readBytes(request);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(utf8.decode(bytes.value)) as unknown);
  } catch {
    return { ok: false, refusal: malformed };
  }
}

/**
 * What comes above the limit is read and thrown away, up to the time that a request may take: a client that is cut off
 * while it still sends does not get to read why.
 */
function readBytes(request: IncomingMessage): Promise<Result<Buffer, ProtocolTrouble>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyLimit) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      resolve({ ok: false, refusal: tooLarge });
    });
    request.once("end", () => resolve(ok(Buffer.concat(chunks))));
    request.once("error", () => resolve({ ok: false, refusal: malformed }));
  });
}

const notJson: ProtocolTrouble = {
  status: 415,
  code: "unsupported_media_type",
  detail: (words) => words.notJson,
  headers: { Accept: "application/json" },
};
const notUtf8: ProtocolTrouble = { status: 415, code: "unsupported_encoding", detail: (words) => words.notUtf8 };
const compressed: ProtocolTrouble = { status: 415, code: "unsupported_encoding", detail: (words) => words.compressed };
const tooLarge: ProtocolTrouble = {
  status: 413,
  code: "too_large",
  detail: (words) => words.tooLarge(bodyLimit / 1024),
};
const malformed: ProtocolTrouble = { status: 400, code: "malformed", detail: (words) => words.malformed };
