import { createHash } from "node:crypto";

/** A short, stable name for content: the first 32 hexadecimal digits of its SHA-256. */
export function digestOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
