import { z } from "zod";

/** The key of a theme within the profile, such as `brede-duurzaamheid`; `overig` is the flap for miscellaneous matters. */
export const ThemeKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .brand<"ThemeKey">();
export type ThemeKey = z.infer<typeof ThemeKey>;

export const SdgNumber = z.int().min(1).max(17).brand<"SdgNumber">();
export type SdgNumber = z.infer<typeof SdgNumber>;
