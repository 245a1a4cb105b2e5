import { useEffect, useId, useRef } from "react";

/** Where the keyboard goes on: in the form that opened, and after it at its button or at what is told in its place. */
export function useFocusOf(isOpen: boolean) {
  const opener = useId();
  const note = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef<"opened" | "closed" | null>(null);
  useEffect(() => {
    if (moved.current === "opened") title.current?.focus();
    // Fluent's button takes no ref that fits its types, so it is found by its id.
    if (moved.current === "closed") (document.getElementById(opener) ?? note.current)?.focus();
    moved.current = null;
  }, [isOpen, opener]);
  return {
    opener,
    note,
    title,
    opened: () => {
      moved.current = "opened";
    },
    closed: () => {
      moved.current = "closed";
    },
  };
}
