import { z } from "zod";

/** Control characters but for ends of lines and tabs, and marks that turn the direction of what comes after them. */
const hidden = /(?![\n\r\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Nobody types or sees these; in a list they could hide what somebody reads, or turn it round. */
export function withoutHidden(text: string): string {
  return text.replace(hidden, "");
}

/** A text as somebody typed or pasted it: what is hidden in it and the spaces around it do not count. */
export function typedText() {
  return z.string().overwrite(withoutHidden).trim();
}
