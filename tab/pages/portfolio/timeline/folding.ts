import type { KeyboardEvent } from "react";

/** Folds or unfolds the group that has the focus, as a tree does; says whether it did. */
export function foldingKey(event: KeyboardEvent): boolean {
  const row = rowOf(event);
  const isExpanded = row?.getAttribute("aria-expanded");
  const wanted = isExpanded === "true" ? "ArrowLeft" : "ArrowRight";
  if (!row || !isExpanded || event.key !== wanted) return false;
  event.preventDefault();
  row.querySelector("button")?.click();
  return true;
}

/** Where the left arrow leads from the beginning of a row in a group: to that group. */
export function parentOf(event: KeyboardEvent): HTMLElement | null {
  const row = rowOf(event);
  if (event.key !== "ArrowLeft" || row?.getAttribute("aria-level") !== "2") return null;
  if (!(event.target instanceof Element) || event.target.getAttribute("data-stop") !== "-1") return null;
  let before = row.previousElementSibling;
  while (before && before.getAttribute("aria-level") !== "1") before = before.previousElementSibling;
  return before?.querySelector("button") ?? null;
}

function rowOf({ target }: KeyboardEvent): Element | null {
  return target instanceof Element ? target.closest("[role=row]") : null;
}
