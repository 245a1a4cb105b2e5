import { useMemo } from "react";
import { foundIn, soughtIn } from "#src/kernel/words.ts";

/** A title with what was looked for marked in it. */
export function FoundTitle({ title, q }: { readonly title: string; readonly q: string }) {
  const parts = useMemo(() => foundIn(title, soughtIn(q)), [title, q]);
  return parts.map(({ text, isFound, at }) => (isFound ? <mark key={at}>{text}</mark> : text));
}
