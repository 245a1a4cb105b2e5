import { useEffect, useState } from "react";

/** Milliseconds without a key pressed after which a text is taken to stand for a moment. */
const pause = 350;

/** The text as it stood when its writer last paused; null before the first pause. */
export function useSettled(text: string): string | null {
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(waiting);
  }, [text]);
  return settled;
}
