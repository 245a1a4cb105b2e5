import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { TimeOfDay } from "#src/profile/profile.ts";

/**
 * - `at_once`: news of a question in one message, ten minutes after the one before at the soonest.
 * - `daily`: the same, in the morning.
 * - `asked_only`: nothing but what asks something of this person.
 */
const NewsChoice = z.enum(["at_once", "daily", "asked_only"]);

/** From one time until another, which may lie past midnight. */
export const OwnHours = z.strictObject({
  from: TimeOfDay,
  until: TimeOfDay,
  /** Then Saturdays, Sundays and holidays are quiet as a whole; else they are days like any other. */
  workingDaysOnly: z.boolean(),
});
export type OwnHours = z.infer<typeof OwnHours>;

/** How somebody wants to hear from us. */
export const PersonSettings = z.strictObject({
  news: NewsChoice,
  /** Null keeps to the hours of the alliance. */
  quietHours: OwnHours.nullable(),
});
export type PersonSettings = z.infer<typeof PersonSettings>;

/** Of whoever has chosen nothing yet. */
export const usualSettings: PersonSettings = { news: "at_once", quietHours: null };

/** Quiet from a time until that same time: that is always, or never. */
export interface HoursEmpty {
  readonly code: "hours_empty";
}

/** The settings with what was chosen in place of what stood; what is undefined stays. */
export function withChosen(
  settings: PersonSettings,
  { news = settings.news, quietHours = settings.quietHours }: SettingsChosen,
): Result<PersonSettings, HoursEmpty> {
  if (quietHours !== null && quietHours.from === quietHours.until) return refuse({ code: "hours_empty" });
  return ok({ news, quietHours });
}

export interface SettingsChosen {
  readonly news?: PersonSettings["news"] | undefined;
  readonly quietHours?: OwnHours | null | undefined;
}
