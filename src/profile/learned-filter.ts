import { z } from "zod";
import { SdgNumber, ThemeKey } from "./keys.ts";

/** Hundredths with a comma between them, one for each class: `12,-40,3`. Read when the word is met for the first time. */
const Weights = z.string();

/**
 * What was learned from the corpus of an alliance by `npm run train`; never written by hand. A weight says how strongly
 * something of a text speaks for a theme or a goal.
 */
export const LearnedFilter = z.strictObject({
  /** Of what it was learned from; another corpus or thesaurus gives another one. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
  /** In the order of the first weights; null is what is not for the alliance. */
  themes: z.array(ThemeKey.nullable()).min(2),
  /** In the order of the weights after those of the themes. */
  sdgs: z.array(SdgNumber).min(1),
  /** What each class has before anything was read, in the same order and unit. */
  bias: Weights,
  /** Words of the corpus, the most used first: what typing errors and compounds are held against. */
  vocabulary: z.array(z.string().min(2)),
  /** By what was seen in a text: a word `w:`, neighbours `b:`, letters `g:`, the first word `s:`, a concept `t:`, its themes `T:`. */
  weights: z.record(z.string(), Weights),
});
export type LearnedFilter = z.infer<typeof LearnedFilter>;
