import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import type { OpenedAs } from "./use-opened-items.ts";

/** What of a row can have the focus. */
export type RowTool = "handle" | "up" | "down" | OpenedAs;

type Doing =
  /** Up for a negative number of places. */
  | { readonly kind: "step"; readonly by: number }
  /** Pressed on the handle. */
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "hold"; readonly isHeld: boolean }
  | { readonly kind: "postpone"; readonly postponed: boolean }
  | { readonly kind: "open" | "close"; readonly what: OpenedAs }
  | { readonly kind: "saved" | "removed" };

export type DoesWithItem = (item: AgendaItemShown, doing: Doing) => void;
