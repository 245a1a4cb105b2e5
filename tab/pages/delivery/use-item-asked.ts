import { useEffect } from "react";

/** Leads to the item that the address asks for, as the cards in Teams do: `?item=itm_…`. */
export function useItemAsked(list: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get("item");
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-item]") ?? [];
    const row = [...rows].find(({ dataset }) => dataset["item"] === asked);
    if (!row) return;
    row.tabIndex = -1;
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  }, [list]);
}
