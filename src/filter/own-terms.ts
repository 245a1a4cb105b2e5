import { z } from "zod";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";

/** A word or a few of them that people of the alliance added to what the filter knows, because it corrected a proposal. */
export const OwnTerm = z.strictObject({
  term: z.string().trim().min(2).max(60),
  /** What it speaks for; null for what is not for the alliance. */
  theme: ThemeKey.nullable(),
  sdgs: z.array(SdgNumber).max(4),
});
export type OwnTerm = z.infer<typeof OwnTerm>;

export interface OwnTerms {
  /** Raised with every change, so that a proposal can name the terms by which it was made. */
  readonly rev: number;
  readonly terms: readonly OwnTerm[];
}

/** Before anybody added one. */
export const noOwnTerms: OwnTerms = { rev: 0, terms: [] };
