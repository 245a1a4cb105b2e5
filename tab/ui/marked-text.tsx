import { useMemo } from "react";
import { namedIn } from "#src/kernel/words.ts";
import styles from "./marked-text.module.css";

/** A text with the given words marked in it. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const parts = useMemo(() => namedIn(text, words), [text, words]);
  return parts.map(({ text: part, isFound, at }) =>
    isFound ? (
      <mark key={at} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

/** Whether any of the words stands in the text: it may have been worded anew since they were recognised. */
export function hasMarks(text: string, words: readonly string[]): boolean {
  return words.length > 0 && namedIn(text, words).some(({ isFound }) => isFound);
}
