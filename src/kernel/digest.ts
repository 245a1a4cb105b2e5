import { hash } from "node:crypto";

/** A short, stable name for content: the first 32 hexadecimal digits of its SHA-256. */
export function digestOf(...parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, 32);
}
