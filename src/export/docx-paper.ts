import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "#src/profile/profile.ts";
import type { Block, Paper } from "./paper.ts";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/**
 * A document for Word that a screen reader finds its way in: a title, headings that are headings, a language, and tables
 * whose header row is marked as one and is repeated on every page.
 */
export async function writeDocx({
  title,
  description,
  author,
  language,
  blocks,
}: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: writable(title),
    description: writable(description),
    creator: writable(author),
    lastModifiedBy: writable(author),
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 22, language: { value: locales[language] } } },
        heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading3: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    sections: [
      {
        footers: { default: pageOf(title) },
        children: [heading(title, HeadingLevel.HEADING_1), ...blocks.flatMap(written)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A sheet that comes loose says what it belongs to and where. */
function pageOf(title: string): Footer {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const children = [new TextRun({ children: [`${writable(title)}, `, CURRENT, " / ", TOTAL_PAGES], size: 18 })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

function written(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [heading(block.text, block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3)];
    case "paragraph":
      return [new Paragraph({ children: runsOf(block.text), spacing: { after: 120 } })];
    case "bullets":
      return block.items.map((item) => new Paragraph({ children: runsOf(item), bullet: { level: 0 } }));
    case "table":
      // Word joins two tables that touch; the empty paragraph keeps them apart.
      return [tableOf(block), new Paragraph({})];
  }
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: runsOf(text) });
}

function tableOf({ columns, rows }: Extract<Block, { readonly kind: "table" }>): Table {
  const cellsOf = (texts: readonly string[], bold: boolean) =>
    texts.map((text) => new TableCell({ children: [new Paragraph({ children: runsOf(text, bold) })] }));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: cellMargins,
    layout: TableLayoutType.AUTOFIT,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(columns, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, false) })),
    ],
  });
}

/** In twentieths of a point. */
const cellMargins = { marginUnitType: WidthType.DXA, top: 60, bottom: 60, left: 100, right: 100 } as const;

/** Lines that people typed stay lines. What is not bold by itself looks as its style says: a heading is bold. */
function runsOf(text: string, bold = false): TextRun[] {
  return writable(text)
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...(bold ? { bold } : {}), ...(index === 0 ? {} : { break: 1 }) }));
}

/** XML 1.0 cannot hold these, and one of them makes the whole file unreadable. */
const unwritable = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;

function writable(text: string): string {
  return text.toWellFormed().replace(unwritable, "");
}
