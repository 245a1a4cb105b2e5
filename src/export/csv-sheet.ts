import type { Sheet, SheetCell } from "#src/kernel/sheet.port.ts";
import { dayOf, timeOfDay } from "#src/kernel/time.ts";

/**
 * A sheet as plain text, after RFC 4180. A Dutch Excel reads it by a double click: semicolons between the fields, since the
 * comma is in numbers, and a mark in front that says UTF-8.
 */
export async function writeCsvSheet({ columns, rows, remark }: Sheet): Promise<Uint8Array> {
  const header = columns.map(({ title }) => fieldOf({ text: title }));
  const last = remark === null ? [] : [[fieldOf({ text: remark })]];
  const lines = [header, ...rows.map((row) => row.map(fieldOf)), ...last].map((fields) => fields.join(";"));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

function fieldOf(cell: SheetCell): string {
  if (cell === null) return "";
  if ("text" in cell) return quoted(harmless(cell.text));
  if ("number" in cell) return String(cell.number).replace(".", ",");
  if ("day" in cell) return cell.day;
  // A sheet knows no zones: it shows what the clock in Zwolle showed.
  return `${dayOf(cell.moment)} ${timeOfDay(cell.moment)}`;
}

/** With any of these in front, a spreadsheet takes a text for a formula and carries it out. */
const formula = /^[=+\-@\t\r]/u;

function harmless(text: string): string {
  const written = text.toWellFormed();
  return formula.test(written) ? `'${written}` : written;
}

function quoted(text: string): string {
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
