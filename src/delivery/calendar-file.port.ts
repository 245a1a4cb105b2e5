import type { Instant } from "#src/kernel/time.ts";

/** One meeting as a calendar knows it. The same `uid` with a higher `sequence` is the same meeting, changed. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  /** When it was written as it is. */
  readonly writtenAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly link: string | null;
  readonly isCancelled: boolean;
}

export interface CalendarFile {
  readonly name: string;
  readonly language: "nl" | "en";
  readonly entries: readonly CalendarEntry[];
}

/** Writes a calendar in the form of RFC 5545. */
export type WriteCalendar = (file: CalendarFile) => Uint8Array<ArrayBuffer>;
