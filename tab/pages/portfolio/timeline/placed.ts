import type { Course, Mark } from "./course.ts";
import type { Scale } from "./scale.ts";
import { shareAt } from "./scale.ts";

export interface PlacedMark {
  readonly mark: Mark;
  /** Where its middle stands, as a share of the scale. */
  readonly share: number;
  /** Whether there is room for its day beside it. */
  readonly isTold: boolean;
}

/** In pixels: what a mark takes, so that it can be hit, and what its day takes beside it. */
const markWidth = 26;
const dayWidth = 58;

/** The marks of one row in the order of time, moved apart so far that none covers another. */
export function placedMarks(course: Course, scale: Scale): readonly PlacedMark[] {
  const marks = course.filter((point) => point.kind !== "phase");
  const least = markWidth / 2;
  const places: number[] = [];
  for (const { at } of marks) {
    const before = places.at(-1);
    // A mark stands in the middle of its day.
    const own = shareAt(scale, at + 0.5) * scale.width;
    places.push(before === undefined ? Math.max(own, least) : Math.max(own, before + markWidth));
  }
  return marks.map((mark, index) => {
    // The last ones make room at the end of the scale.
    const place = Math.min(places[index] ?? 0, scale.width - least - (marks.length - 1 - index) * markWidth);
    const next = places[index + 1] ?? scale.width;
    return { mark, share: place / scale.width, isTold: next - place > markWidth + dayWidth };
  });
}

export interface PlacedMoment<Moment> {
  readonly moment: Moment;
  readonly share: number;
  /** The room for its name, as a share of the scale. */
  readonly room: number;
  /** Its name follows its line, or stands before it where the next one is too near; null where there is no room at all. */
  readonly told: "after" | "before" | null;
}

/** In pixels: what the day of a delivery moment takes. */
const momentWidth = 48;

/** Where delivery moments stand; those outside the scale are left out. */
export function placedMoments<Moment extends { readonly at: number }>(
  moments: readonly Moment[],
  scale: Scale,
): readonly PlacedMoment<Moment>[] {
  const shown = moments
    .filter(({ at }) => at >= scale.from && at < scale.until)
    .toSorted((one, other) => one.at - other.at);
  const shares = shown.map(({ at }) => shareAt(scale, at + 0.5));
  const least = momentWidth / scale.width;
  const gapAfter = (index: number) => (shares[index + 1] ?? 1) - (shares[index] ?? 0);
  // Between two lines there is then room for both names.
  const isBefore = (index: number) => index > 0 && gapAfter(index) < least && gapAfter(index - 1) >= 2 * least;
  return shown.map((moment, index) => {
    const share = shares[index] ?? 0;
    if (isBefore(index)) return { moment, share, room: gapAfter(index - 1) / 2, told: "before" };
    const room = gapAfter(index);
    if (room < least) return { moment, share, room, told: null };
    return { moment, share, room: isBefore(index + 1) ? room / 2 : room, told: "after" };
  });
}
