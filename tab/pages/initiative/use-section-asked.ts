import { useEffect } from "react";

/** Leads to the part of the page that the address asks for, once it is there: `#updates`, or `?update` for the form in it. */
export function useSectionAsked(): void {
  useEffect(() => {
    const asked = new URLSearchParams(location.search).has("update") ? "updates" : location.hash.slice(1);
    const section = asked === "" ? null : document.getElementById(asked);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }, []);
}
