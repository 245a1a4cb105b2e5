import { createContext, use, useEffect, useState } from "react";

/** By how much the clock of the server is ahead of this browser's, in milliseconds; that of a browser may be days off. */
export const AheadContext = createContext(0);

/** The time by the clock of the server, second by second, in milliseconds: every screen in the room shows the same. */
export function useServerNow(): number {
  const ahead = use(AheadContext);
  const [own, setOwn] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setOwn(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return own + ahead;
}
