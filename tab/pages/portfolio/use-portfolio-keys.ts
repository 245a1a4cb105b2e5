import { useMemo } from "react";
import { viewNames } from "#src/portfolio/view-names.ts";
import { useShortcuts } from "#tab/ui/shortcuts.tsx";
import type { Arranging } from "./use-arranging.ts";

/** The keys of the page; the sheet that tells them stands in help-sheet.tsx. */
export function usePortfolioKeys({ arrangement, arrange, clear }: Arranging): void {
  const keys = useMemo(
    () => ({
      "/": () => document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus(),
      ...Object.fromEntries(viewNames.map((view, index) => [String(index + 1), () => arrange({ view })])),
      j: () => walk(1),
      k: () => walk(-1),
      c: clear,
      v: () => press("saved-views"),
      d: () => arrange({ density: arrangement.density === "compact" ? "comfortable" : "compact" }),
      "?": () => press("help"),
    }),
    [arrangement, arrange, clear],
  );
  useShortcuts(keys);
}

/**
 * What a card or a line is called, in every view: the link in what is a stop as a whole, and in a grid the stop at the
 * beginning of its row.
 */
const names = 'main [data-stop] a, main a:is([data-stop="-1"], [data-stop="-2"]), main summary[data-stop]';
const lines = "[role=row], tr, article, li, summary";

/** To the next card or line that shows, or the one before; to the first from anywhere else. */
function walk(step: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(names)];
  const here = document.activeElement?.closest(lines);
  const at = here ? stops.findIndex((stop) => here.contains(stop)) : -1;
  const wanted = at < 0 ? 0 : Math.min(stops.length - 1, Math.max(0, at + step));
  stops[wanted]?.focus();
}

/** Fluent's buttons take no ref that fits their types, so they are found by what they are for. */
function press(what: string): void {
  document.querySelector<HTMLElement>(`[data-key="${what}"]`)?.click();
}
