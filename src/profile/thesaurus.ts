import { z } from "zod";
import { SdgNumber, ThemeKey } from "./keys.ts";

const Term = z
  .string()
  .min(2)
  .max(60)
  .regex(/^\S+(?: \S+)*$/, "words with one space between them");

/**
 * Something people talk about, with the words they do it in. A term is found as written, in other forms (`boom`, `bomen`),
 * and, when it is one long word, at the beginning or the end of a compound.
 */
export const ThesaurusConcept = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The one it says most for first. Empty for what does not belong to the alliance. */
  themes: z.array(ThemeKey).max(3),
  /** Speaks for a question that is not for the alliance, as a printer does. */
  outside: z.boolean().default(false),
  sdgs: z.array(SdgNumber).max(4),
  nl: z.array(Term),
  en: z.array(Term),
  /** How it is said at the kitchen table. */
  colloquial: z.array(Term),
  /** Ids of concepts that it is close to. */
  related: z.array(z.string()),
  /** Traps: where one of these stands, the concept is not meant, as in `koffiezetapparaat lekt` for a leaking roof. */
  except: z.array(Term),
});
export type ThesaurusConcept = z.infer<typeof ThesaurusConcept>;

export const termsOf = ({ nl, en, colloquial }: Pick<ThesaurusConcept, "nl" | "en" | "colloquial">) => [
  ...nl,
  ...colloquial,
  ...en,
];
