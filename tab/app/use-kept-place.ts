import type { RefObject } from "react";
import { useEffect } from "react";

/** In pixels; less is no more than rounding. */
const noticeable = 1;

/**
 * Keeps the field that somebody types in where it is on the screen when others change what stands above it. Browsers keep
 * what is at the top of the window in place; whoever types looks elsewhere.
 */
export function useKeptPlace(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (!page) return undefined;
    let kept: { readonly field: Element; readonly top: number } | null = null;

    function look(): void {
      const field = document.activeElement;
      kept = field && page?.contains(field) && isTypedIn(field) ? { field, top: topOf(field) } : null;
    }
    function restore(): void {
      const moved = kept?.field.isConnected === true ? topOf(kept.field) - kept.top : 0;
      if (Math.abs(moved) >= noticeable) window.scrollBy(0, moved);
      look();
    }

    const grown = new ResizeObserver(restore);
    grown.observe(page);
    const events = ["focusin", "focusout", "input", "pointerup", "scroll", "resize"] as const;
    for (const event of events) window.addEventListener(event, look, { passive: true });
    return () => {
      grown.disconnect();
      for (const event of events) window.removeEventListener(event, look);
    };
  }, [main]);
}

function isTypedIn(field: Element): boolean {
  return field.matches("input, textarea, select");
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
