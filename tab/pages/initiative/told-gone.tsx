import { useEffect, useRef } from "react";
import { Note } from "#tab/ui/note.tsx";

/** Of something that was taken away nothing is left to tell it; here it is told, and here the keyboard goes on. */
export function ToldGone({ children }: { readonly children: string }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [children]);
  return (
    <Note ref={note} intent="success">
      {children}
    </Note>
  );
}
