import type { Texts } from "#src/texts/texts.ts";

/** The part of the texts that pages show. */
export type TabTexts = Pick<
  Texts,
  "language" | "vocabulary" | "intake" | "question" | "triage" | "settings" | "moments" | "tab"
>;
