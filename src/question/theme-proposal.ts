import { z } from "zod";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";

const recognised = {
  /** How likely the filter held it to be, in 0..1; null for a proposal of before it said so. */
  confidence: z.number().min(0).max(1).nullable(),
  /** What it was recognised by, as the asker wrote it. */
  words: z.array(z.string()),
};

/** What the filter proposed for the words of the question, kept with the version of its rules so that it can be explained later. */
export const ThemeProposal = z.strictObject({
  rules: z.string(),
  /** Likeliest first; empty where the filter does not know. */
  ranked: z.array(z.strictObject({ theme: ThemeKey, ...recognised })),
  /** Where words speak for a question that is not for the alliance: a hint to people, who decide. */
  outside: z.strictObject(recognised).nullable(),
  sdgs: z.array(SdgNumber),
});
export type ThemeProposal = z.infer<typeof ThemeProposal>;
