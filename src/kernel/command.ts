import { digestOf } from "./digest.ts";

/**
 * One intention of one person, however often its delivery is repeated.
 * The key is spent by the first accepted command; the digest tells a repetition from a different request under the same key.
 */
export interface CommandKey {
  readonly key: string;
  readonly digest: string;
}

export function commandKey(person: string, verb: string, nonce: string, content: unknown): CommandKey {
  return { key: digestOf(person, verb, nonce), digest: digestOf(content) };
}
