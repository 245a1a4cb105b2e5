import type { CardElement, Column, ColumnSet, Container, RichTextBlock, TextBlock, TextRun } from "./card.ts";
import { breakable, shortened, visible } from "./user-text.ts";

/** Our own wording only, as in all TextBlocks: they render Markdown. */
export function heading(wording: string): TextBlock {
  return {
    type: "TextBlock",
    text: wording,
    wrap: true,
    style: "heading",
    size: "Large",
    weight: "Bolder",
    spacing: "Medium",
  };
}

export function subheading(wording: string): TextBlock {
  return { type: "TextBlock", text: wording, wrap: true, style: "heading", size: "Default", weight: "Bolder" };
}

export function line(...inlines: readonly TextRun[]): RichTextBlock {
  return { type: "RichTextBlock", inlines };
}

export function plain(text: string): TextRun {
  return { type: "TextRun", text: breakable(text) };
}

export function strong(text: string): TextRun {
  return { type: "TextRun", text: breakable(text), weight: "Bolder" };
}

export function large(text: string): TextRun {
  return { type: "TextRun", text: breakable(text), weight: "Bolder", size: "Large" };
}

export function quiet(text: string): TextRun {
  return { type: "TextRun", text: breakable(text), isSubtle: true };
}

export function small(text: string): TextRun {
  return { type: "TextRun", text: breakable(text), isSubtle: true, size: "Small" };
}

export function strongSmall(text: string): TextRun {
  return { type: "TextRun", text: breakable(text), weight: "Bolder", size: "Small" };
}

/** A word that leads somewhere; `title` is what a screen reader says of it, where the word itself says too little. */
export function linked(text: string, url: string, title?: string): TextRun {
  const named = title === undefined ? {} : { title };
  return { type: "TextRun", text: breakable(text), selectAction: { type: "Action.OpenUrl", ...named, url } };
}

/**
 * What somebody wrote, with its secure addresses as links. The text of a link is the address itself, so that nobody is led
 * elsewhere than they read. More than a few would blow up the card.
 */
function withLinks(text: string): readonly TextRun[] {
  const found = [...visible(text).matchAll(secureAddress)].slice(0, mostLinks);
  const runs: TextRun[] = [];
  let from = 0;
  for (const { 0: match, index } of found) {
    const url = withoutEnding(match);
    if (!URL.canParse(url)) continue;
    runs.push(...plainIfAny(visible(text).slice(from, index)), linked(url, url, url));
    from = index + url.length;
  }
  return [...runs, ...plainIfAny(visible(text).slice(from))];
}

const mostLinks = 5;

/** Not one that was cut short: it would lead elsewhere. */
const secureAddress = /\bhttps:\/\/[^\s<>"…]+(?![^\s<>"])/gu;

/** A sentence may go on behind an address, or end there; a bracket may close what was opened before it. */
function withoutEnding(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’”»*_)\]}]+$/u, "");
  return address.charAt(trimmed.length) === ")" && trimmed.includes("(") ? `${trimmed})` : trimmed;
}

function plainIfAny(text: string): readonly TextRun[] {
  return text === "" ? [] : [plain(text)];
}

/** A longer text of a person, line by line: a TextRun shows no line breaks. */
export function paragraphs(text: string, limit: number): readonly RichTextBlock[] {
  const lines = shortened(text, limit)
    .split("\n")
    .map((written) => written.trim())
    .filter((written) => written !== "");
  const shown =
    lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join(" ")];
  return shown.map((written, index) =>
    index === 0 ? line(...withLinks(written)) : tight(line(...withLinks(written))),
  );
}

/** So many lines keep their own line; a text of thousands of line breaks may not blow up the card. */
const mostLines = 20;

export interface Fact {
  readonly label: string;
  readonly value: readonly TextRun[];
}

/** Rows of a label and a value. A FactSet would render Markdown in what people wrote. */
export function facts(rows: readonly (Fact | null)[]): readonly ColumnSet[] {
  return rows
    .filter((row) => row !== null)
    .map(({ label, value }) => ({
      type: "ColumnSet",
      spacing: "Small",
      columns: [column(labelWidth, [line(quiet(label))]), column("stretch", [line(...value)])],
    }));
}

/** A label and a longer text, which a column would make narrow. */
export function remark(label: string, text: string): RichTextBlock {
  return tight(line(quiet(`${label}: `), plain(text)));
}

/** Fits the longest label on one line, and leaves room for the value where a card is narrow. */
const labelWidth = "120px";

/** Close under what is above it. */
export function tight<Shown extends CardElement>(element: Shown): Shown {
  return { ...element, spacing: "Small" };
}

export function columns(side: readonly Column[]): ColumnSet {
  return { type: "ColumnSet", columns: side };
}

export function column(width: Column["width"], items: readonly CardElement[]): Column {
  return { type: "Column", width, items };
}

/** Belongs together, and stands apart from what is above. */
export function section(items: readonly CardElement[]): Container {
  return { type: "Container", spacing: "Large", separator: true, items };
}

export function group(items: readonly CardElement[]): Container {
  return { type: "Container", spacing: "Medium", items };
}

export function panel(items: readonly CardElement[]): Container {
  return { type: "Container", spacing: "Small", style: "emphasis", items };
}
