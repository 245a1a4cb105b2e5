import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";

/** What the asker tells on the walk through the filter; every field may stay open. */
export const FilterAnswers = z.strictObject({
  theme: ThemeKey.nullable(),
  /** Null while the asker has not looked at them: then those of the proposal stand. */
  sdgs: z.array(SdgNumber).nullable(),
  /** How every resident can take part. */
  inclusiveness: z.string().max(500),
  /** How residents are involved. */
  residents: z.string().max(500),
  /** Why this asks for more than two organisations. */
  together: z.string().max(500),
  problemOwner: z.string().max(200),
  neededBy: Day.nullable(),
  data: z.string().max(500),
  knowledge: z.string().max(500),
  parties: z.string().max(500),
});
export type FilterAnswers = z.infer<typeof FilterAnswers>;

export const noAnswers: FilterAnswers = {
  theme: null,
  sdgs: null,
  inclusiveness: "",
  residents: "",
  together: "",
  problemOwner: "",
  neededBy: null,
  data: "",
  knowledge: "",
  parties: "",
};
