import type { RefObject } from "react";
import { useEffect } from "react";

/** In pixels: what is drawn around the focus, such as the edge of a card, comes along. */
const around = 24;

/**
 * Brings what the keyboard reaches wholly into sight where a part of the page scrolls sideways, such as the board on a narrow
 * screen. Browsers leave that where it is as soon as a strip of it shows.
 */
export function useWholeInSight(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (!page) return undefined;
    const show = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(":focus-visible")) return;
      // What stands in front of the page does not scroll with it.
      if (target.closest("[popover], dialog")) return;
      const region = sidewaysRegionOf(target, page);
      if (region) region.scrollBy({ left: wayInto(region, target), behavior: "instant" });
    };
    page.addEventListener("focusin", show);
    return () => page.removeEventListener("focusin", show);
  }, [main]);
}

function sidewaysRegionOf(element: HTMLElement, page: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each && each !== page; each = each.parentElement) {
    if (each.scrollWidth > each.clientWidth && ["auto", "scroll"].includes(getComputedStyle(each).overflowX))
      return each;
  }
  return null;
}

/** How far to scroll, in pixels; of what is too wide, its start counts. */
function wayInto(region: HTMLElement, element: HTMLElement): number {
  const start = region.getBoundingClientRect().left + region.clientLeft;
  const end = start + region.clientWidth;
  const { left, right } = element.getBoundingClientRect();
  if (left < start) return left - start - around;
  return right > end ? Math.min(right - end + around, left - start) : 0;
}
