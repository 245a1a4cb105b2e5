import { useCallback, useEffect, useState } from "react";

/** Leads the keyboard, and what is in sight, to the heading of an item that was chosen elsewhere on the page. */
export function useArrival(): (item: string) => void {
  const [chosen, setChosen] = useState<{ readonly item: string } | null>(null);
  useEffect(() => {
    // The heading carries the id of its item; it is drawn by now, also where it was not shown before.
    if (chosen !== null) document.getElementById(chosen.item)?.focus();
  }, [chosen]);
  return useCallback((item) => setChosen({ item }), []);
}
