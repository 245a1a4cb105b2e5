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

/** To the next card or line that shows, or the one before; to the first from anywhere else. */
function walk(step: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>("main [data-stop]")];
  const at = stops.findIndex((stop) => stop.contains(document.activeElement));
  const wanted = at < 0 ? 0 : Math.min(stops.length - 1, Math.max(0, at + step));
  stops[wanted]?.querySelector<HTMLElement>("a")?.focus();
}

/** Fluent's buttons take no ref that fits their types, so they are found by what they are for. */
function press(what: string): void {
  document.querySelector<HTMLElement>(`[data-key="${what}"]`)?.click();
}
