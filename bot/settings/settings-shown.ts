import type { Conversation } from "#src/conversation/conversation.ts";
import type { Absence } from "#src/people/absence.ts";
import type { Language } from "#src/profile/profile.ts";

/** The place where the card stands, with all that it tells of the alliance's channels. */
export interface SettingsShown {
  readonly conversation: Conversation;
  readonly rev: number;
  /** Every channel with a use, in the order in which uses are listed. */
  readonly channels: readonly Conversation[];
  /** Who may change it, by name. */
  readonly leads: readonly string[];
}

/** Somebody's own settings. */
export interface OwnShown {
  readonly name: string;
  readonly language: Language;
  /** Null for whoever has no part in the QRT, of whom nothing is asked on fixed days. */
  readonly absences: readonly Absence[] | null;
}

/** What somebody had filled in when it was refused. */
export interface AbsenceTyped {
  readonly absentFrom: string;
  readonly absentUntil: string;
}
