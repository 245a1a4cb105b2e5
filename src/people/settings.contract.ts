import { z } from "zod";
import { endpoint, intention, nothing } from "#src/kernel/endpoint.ts";
import { Language, TimeOfDay } from "#src/profile/profile.ts";
import { Absence } from "./absence.ts";
import { OwnHours, PersonSettings } from "./person-settings.ts";

/** How the reader wants to hear from us. */
export const SettingsShown = z.object({
  /** Send it back with what is chosen: it tells what the screen showed. */
  rev: z.int(),
  language: Language,
  news: PersonSettings.shape.news,
  /** Null keeps to the hours of the alliance. */
  quietHours: OwnHours.nullable(),
  allianceHours: z.object({ from: TimeOfDay, until: TimeOfDay }),
  /** Of today and later; null for whoever is asked nothing on fixed days. */
  absences: z.array(Absence).nullable(),
});
export type SettingsShown = z.infer<typeof SettingsShown>;

export const getSettings = endpoint({
  method: "GET",
  path: "/me/settings",
  summary: "Haal je eigen instellingen op",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: SettingsShown,
  refuses: ["not_found"],
});

/** Changes what is named, and leaves the rest. Times are those of the clocks in the alliance's own zone. */
export const changeSettings = endpoint({
  method: "POST",
  path: "/me/settings",
  summary: "Wijzig je eigen instellingen",
  params: nothing,
  query: nothing,
  body: z.strictObject({
    ...intention,
    rev: z.int().positive(),
    language: Language.optional(),
    news: PersonSettings.shape.news.optional(),
    quietHours: OwnHours.nullable().optional(),
  }),
  answer: SettingsShown,
  refuses: ["not_found", "key_reused", "stale", "hours_empty"],
});

/** A member of the QRT says when not to count on them, or takes such a period back. */
export const changeAbsence = endpoint({
  method: "POST",
  path: "/me/absences",
  summary: "Geef door wanneer je afwezig bent",
  params: nothing,
  query: nothing,
  body: z.strictObject({ ...intention, ...Absence.shape, absent: z.boolean() }),
  answer: SettingsShown,
  refuses: ["role_missing", "not_found", "key_reused", "absence_backwards", "due_in_past", "full"],
});
