import type { Language } from "#src/profile/profile.ts";

/** A document as a reader goes through it, whatever it is written in. */
export interface Paper {
  readonly title: string;
  /** What it is, for whoever finds it among other documents. */
  readonly description: string;
  /** Whose document it is. */
  readonly author: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "bullets"; readonly items: readonly string[] }
  /** The first row names the columns. */
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
