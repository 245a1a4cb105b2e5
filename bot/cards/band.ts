import type { Container, RichTextBlock, Tint } from "./card.ts";
import type { Banner } from "./context.ts";
import { column, columns, line, strong } from "./elements.ts";

/** A band over the full width that opens the card: what it is about at the left, how it stands at the right. */
export function band(tint: Tint, about: string, state: string): Container {
  const right: RichTextBlock = { ...line(strong(state)), horizontalAlignment: "Right" };
  return {
    type: "Container",
    style: tint,
    bleed: true,
    spacing: "None",
    items: [columns([column("stretch", [line(strong(about))]), column("auto", [right])])],
  };
}

/** Stands above all else on a card: why the reader sees this. */
export function notice({ kind, text }: Banner): Container {
  return {
    type: "Container",
    style: bannerTints[kind],
    bleed: true,
    items: [line(strong(text))],
  };
}

const bannerTints: Readonly<Record<Banner["kind"], Tint>> = { problem: "attention", outdated: "warning", done: "good" };
