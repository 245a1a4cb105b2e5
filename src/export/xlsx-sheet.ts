import type { Cell } from "write-excel-file/node";
import writeXlsx from "write-excel-file/node";
import { getCellAddress } from "write-excel-file/utility";
import type { Sheet, SheetCell } from "#src/kernel/sheet.port.ts";
import { dayOf, timeOfDay } from "#src/kernel/time.ts";

export async function writeXlsxSheet({ name, columns, rows, remark }: Sheet): Promise<Uint8Array> {
  const header = columns.map(({ title }): Cell => ({ ...textCell(title), fontWeight: "bold" }));
  const last = remark === null ? [] : [[], [{ ...textCell(remark), fontWeight: "bold" as const }]];
  const options = {
    sheet: name.slice(0, longestName),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
  const features = [filteredBy(getCellAddress(0, 0), getCellAddress(rows.length, columns.length - 1))];
  return writeXlsx([header, ...rows.map((row) => row.map(cellOf)), ...last], options, { features }).toBuffer();
}

/** Buttons in the header by which Excel filters and sorts. The format wants them right after the rows; a remark stays out of it. */
function filteredBy(from: string, until: string) {
  const end = "</sheetData>";
  const transform = (sheet: string) => sheet.replace(end, `${end}<autoFilter ref="${from}:${until}"/>`);
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } };
}

/** Excel takes no longer name of a sheet, and no longer text in a cell. */
const longestName = 31;
const longestText = 32_767;

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null;
  if ("text" in cell) return cell.text === "" ? null : textCell(cell.text);
  if ("number" in cell) return { type: Number, value: cell.number };
  if ("day" in cell) return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: "dd-mm-yyyy" };
  // A sheet knows no zones: it shows what the clock in Zwolle showed.
  const shown = `${dayOf(cell.moment)}T${timeOfDay(cell.moment)}:00Z`;
  return { type: Date, value: new Date(shown), format: "dd-mm-yyyy hh:mm" };
}

/** XML 1.0 cannot hold these, and one of them makes the whole file unreadable. */
const unwritable = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

function textCell(text: string) {
  const value = text.toWellFormed().replace(unwritable, "").slice(0, longestText).toWellFormed();
  // As text, so that Excel neither counts with it nor takes it for a formula.
  return { type: String, value, format: "@" } as const;
}
