import type { AgendaItem } from "./agenda-item.ts";

/** What an agenda calls the items that nobody thought of: what looks back at the moment before, and what looks ahead. */
export interface MadeTitles {
  readonly followUp: (openActions: number, decisions: number) => string;
  readonly lookAhead: string;
}

/** What such a title says, whatever language it was written in. */
export type MadeTitle =
  | { readonly says: "look_back"; readonly openActions: number; readonly decisions: number }
  | { readonly says: "look_ahead" };

/**
 * What the title of an item says, for as long as it is what an agenda would have written in one of these languages: null once
 * somebody found other words for it. It is stored in the language of whoever saved it last, which need not be the reader's.
 */
export function madeTitleOf(
  { source, title }: Pick<AgendaItem, "source" | "title">,
  written: readonly MadeTitles[],
): MadeTitle | null {
  if (source === null) return null;
  if (written.some(({ lookAhead }) => lookAhead === title)) return { says: "look_ahead" };
  const [openActions, decisions] = (title.match(/\d+/g) ?? []).map(Number);
  if (openActions === undefined || decisions === undefined) return null;
  const isMade = written.some(({ followUp }) => followUp(openActions, decisions) === title);
  return isMade ? { says: "look_back", openActions, decisions } : null;
}

/** The title in the language of these words. */
export function madeTitleIn({ followUp, lookAhead }: MadeTitles, made: MadeTitle): string {
  switch (made.says) {
    case "look_back":
      return followUp(made.openActions, made.decisions);
    case "look_ahead":
      return lookAhead;
  }
}
