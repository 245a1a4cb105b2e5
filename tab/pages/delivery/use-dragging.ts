import type { DragEvent, RefObject } from "react";
import { useState } from "react";
import type { Over } from "./agenda-order.ts";
import { placeAt } from "./agenda-order.ts";

/** Dragging an item of a list to another place. The rows carry `data-item`; a handle makes its row draggable. */
export function useDragging(list: RefObject<HTMLElement | null>, drop: (item: string, place: number) => void) {
  const [held, setHeld] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<Over | null>(null);

  function end() {
    setHeld(null);
    setDragged(null);
    setOver(null);
  }

  return {
    /** Whose handle is pressed: nothing else of a row begins to drag it, so that its text can be selected. */
    held,
    hold: setHeld,
    dragged,
    over,
    list: {
      onDragStart: (event: DragEvent) => {
        const row = rowAt(event);
        if (row === null) return;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", row.item);
        setDragged(row.item);
      },
      onDragOver: (event: DragEvent) => {
        const row = rowAt(event);
        if (dragged === null || row === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
        if (over?.item !== row.item || over.side !== row.side) setOver(row);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        const row = rowAt(event);
        if (dragged !== null && row !== null) drop(dragged, placeAt(idsIn(list.current), dragged, row));
        end();
      },
      onDragEnd: end,
    },
  };
}

function rowAt({ target, clientY }: DragEvent): Over | null {
  const row = target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
  const item = row?.dataset["item"];
  if (!row || item === undefined) return null;
  const { top, height } = row.getBoundingClientRect();
  return { item, side: clientY < top + height / 2 ? "before" : "after" };
}

function idsIn(list: HTMLElement | null): readonly string[] {
  const rows = list?.querySelectorAll<HTMLElement>("[data-item]") ?? [];
  return [...rows].flatMap((row) => row.dataset["item"] ?? []);
}
