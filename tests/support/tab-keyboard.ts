import type { Page } from "playwright-core";

interface Stop {
  /** Which of the stops that were expected, or -1 when the focus went elsewhere. */
  readonly at: number;
  readonly end: boolean;
  /** What is wrong with it, in words. */
  readonly wrong: readonly string[];
}

/**
 * Goes through a page with the Tab key alone; returns what cannot be reached, seen or told apart while it has the focus.
 * Backwards, what comes into sight comes in at the top.
 */
export async function keyboardTroubleOn(page: Page, key: "Tab" | "Shift+Tab" = "Tab"): Promise<readonly string[]> {
  await page.evaluate(walker);
  const expected = await page.evaluate<readonly string[]>(`walk.begin(${key === "Shift+Tab"})`);
  const trouble: string[] = [];
  const reached = new Set<number>();
  // More presses than stops: a date takes several, some stops only guard an order, and the last press leaves the page.
  for (let press = 0; press < expected.length + 60; press++) {
    await page.keyboard.press(key);
    const { at, end, wrong } = await page.evaluate<Stop>("walk.step()");
    trouble.push(...wrong);
    if (end) break;
    reached.add(at);
  }
  const missed = await page.evaluate<readonly number[]>(`walk.missed(${JSON.stringify([...reached])})`);
  return [...trouble, ...missed.map((index) => `${key} does not reach ${expected[index]}`)];
}

/** Runs in the page. A group of radio buttons is one stop; Tabster's invisible stops are none. */
const walker = `
  window.walk = (() => {
    const named = (element) => {
      const words = (element.getAttribute("aria-label") || element.textContent || element.name || "").trim();
      return element.tagName.toLowerCase() + " “" + words.replace(/\\s+/g, " ").slice(0, 60) + "”";
    };
    const mayStop = (element) =>
      element.tabIndex >= 0 &&
      !element.disabled &&
      !element.closest("[inert]") &&
      !element.hasAttribute("data-tabster-dummy") &&
      element.checkVisibility({ visibilityProperty: true });
    const looks = ["outline", "boxShadow", "borderTopColor", "borderBottomColor", "borderBottomWidth",
      "backgroundColor", "textDecorationLine", "transform", "opacity", "clipPath"];
    // The sign of focus may be drawn by what stands around a field, and may be an ornament.
    const lookOf = (element) =>
      [element, element.parentElement, element.parentElement?.parentElement]
        .filter((each) => each)
        .flatMap((each) => [null, "::before", "::after"].map((part) => getComputedStyle(each, part)))
        .map((style) => looks.map((look) => style[look]).join())
        .join("|");
    const coverOf = (element) => {
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const box = boxes.find(({ top, bottom }) => bottom > 0 && top < innerHeight);
      if (!box) return "is out of sight";
      const middle = (from, until, room) => (Math.max(from, 0) + Math.min(until, room)) / 2;
      const hit = document.elementFromPoint(
        middle(box.left, box.right, innerWidth),
        middle(box.top, box.bottom, innerHeight),
      );
      if (!hit) return "is out of sight";
      const own = element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(hit));
      return own ? null : "is covered by " + named(hit);
    };
    // Of what is wider than the part of the page that scrolls sideways, there is no more to see at once.
    const cutOffAtSide = (element) => {
      for (let region = element.parentElement; region; region = region.parentElement) {
        if (region.scrollWidth <= region.clientWidth || !["auto", "scroll"].includes(getComputedStyle(region).overflowX)) continue;
        const start = region.getBoundingClientRect().left + region.clientLeft;
        const { left, right, width } = element.getBoundingClientRect();
        const isOut = left < start - 1 || right > start + region.clientWidth + 1;
        return isOut && width <= region.clientWidth ? "is cut off at the side" : null;
      }
      return null;
    };
    let stops = [];
    let before = null;
    let first = null;
    return {
      begin: (backwards) => {
        // A page may have taken the focus to where it is needed; the walk begins at its very start or end.
        const start = document.createElement("span");
        start.tabIndex = -1;
        if (backwards) document.body.append(start);
        else document.body.prepend(start);
        start.focus();
        start.remove();
        stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(mayStop);
        return stops.map(named);
      },
      step: () => {
        const wrong = [];
        const element = document.activeElement;
        // A date is one field with a stop for each of its parts.
        if (before?.element === element) return { at: stops.indexOf(element), end: false, wrong };
        if (before && before.element.isConnected && lookOf(before.element) === before.look) {
          wrong.push(named(before.element) + " looks the same with and without focus");
        }
        const end = !element || element === document.body || element === first;
        before = null;
        if (end) return { at: -1, end, wrong };
        first ??= element;
        const at = stops.indexOf(element);
        if (at >= 0) {
          before = { element, look: lookOf(element) };
          const cover = coverOf(element) ?? cutOffAtSide(element);
          if (cover) wrong.push(named(element) + " " + cover);
        }
        return { at, end, wrong };
      },
      missed: (reached) =>
        stops.flatMap((stop, index) => {
          const group = stop.type === "radio" ? stops.filter((other) => other.type === "radio" && other.name === stop.name) : [stop];
          return group.some((other) => reached.includes(stops.indexOf(other))) ? [] : [index];
        }),
    };
  })();
`;
