import { createContext, use, useEffect } from "react";

/** Hears when a form opens and closes, so that nobody is led away from it. */
export const WritingContext = createContext<(isOpen: boolean) => void>(() => undefined);

/** Stands in every form of the meeting. */
export function Writing() {
  const tell = use(WritingContext);
  useEffect(() => {
    tell(true);
    return () => tell(false);
  }, [tell]);
  return null;
}
