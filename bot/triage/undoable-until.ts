import type { Instant } from "#src/kernel/time.ts";
import { dayOf, timeOfDay } from "#src/kernel/time.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";

/** With its day: nothing edits the card when the time is up, and it is read for days. */
export function undoableUntil(until: Instant, { triage, language }: Texts): string {
  return triage.undoUntil(timeOfDay(until), plainDay(language, dayOf(until)));
}

/** The same of questions that were joined. */
export function partableUntil(until: Instant, { triage, language }: Texts): string {
  return triage.undoJoiningUntil(timeOfDay(until), plainDay(language, dayOf(until)));
}
