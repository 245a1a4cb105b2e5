import type { Day, Instant } from "./time.ts";

/** A cell holds what it is: a text stays one, whatever it begins with, and a moment can be sorted and counted with. */
export type SheetCell =
  | { readonly text: string }
  | { readonly day: Day }
  | { readonly moment: Instant }
  | { readonly number: number }
  | null;

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** A last line under the rows. */
  readonly remark: string | null;
}

/** Writes a spreadsheet of one sheet whose first row stays in sight, and filters those below it. */
export type WriteSheet = (sheet: Sheet) => Promise<Uint8Array>;

export const sheetMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const csvMedia = "text/csv";
