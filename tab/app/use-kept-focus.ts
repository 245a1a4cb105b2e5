import type { RefObject } from "react";
import { useEffect } from "react";

/** Milliseconds in which a page that took something away itself leads the keyboard on. */
const itsOwnWay = 150;

/**
 * When others take away what has the focus, such as a button for what is done by now, the keyboard and the screen reader go
 * on at the nearest thing around it that is still there, and not at the top of the page.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (!page) return undefined;
    let around: readonly HTMLElement[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;

    const noted = ({ target }: FocusEvent) => {
      around = target instanceof HTMLElement ? upTo(page, target) : [];
    };
    const restore = () => {
      const [focused] = around;
      if (!focused || focused.isConnected || document.activeElement !== document.body) return;
      const nearest = around.find((each) => each.isConnected);
      around = [];
      if (nearest) focusOn(nearest);
    };
    const changed = new MutationObserver(() => {
      if (around[0]?.isConnected !== false) return;
      clearTimeout(waiting);
      waiting = setTimeout(restore, itsOwnWay);
    });

    page.addEventListener("focusin", noted);
    changed.observe(page, { childList: true, subtree: true });
    return () => {
      clearTimeout(waiting);
      changed.disconnect();
      page.removeEventListener("focusin", noted);
    };
  }, [main]);
}

/** The element and all around it, nearest first. */
function upTo(page: HTMLElement, element: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let each: HTMLElement | null = element; each && page.contains(each); each = each.parentElement)
    around.push(each);
  return around;
}

/** What is not focused by itself is only for this once. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
