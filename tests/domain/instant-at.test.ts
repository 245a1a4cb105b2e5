import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { TimeOfDay } from "#src/kernel/time.ts";
import { Day, addDays, dayOf, instantAt, timeOfDay } from "#src/kernel/time.ts";

const day = (text: string) => Day.parse(text);

describe("a time of day in Zwolle as a moment", () => {
  test.each([
    ["nine on a winter's day", "2026-01-15", "9:00", "2026-01-15T08:00:00.000Z"],
    ["nine on a summer's day", "2026-07-15", "09:00", "2026-07-15T07:00:00.000Z"],
    ["midnight in summer is still the day before in UTC", "2026-07-15", "0:00", "2026-07-14T22:00:00.000Z"],
    ["the last minute of winter time", "2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["the first minute of summer time", "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["the morning after the clocks went forward", "2026-03-29", "09:00", "2026-03-29T07:00:00.000Z"],
    ["the last minute before the doubled hour", "2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["the first time after the doubled hour", "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["the morning after the clocks went back", "2026-10-25", "09:00", "2026-10-25T08:00:00.000Z"],
  ] as const)("%s", (_, on, time, expected) => {
    expect(instantAt(day(on), time)).toBe(expected);
  });

  test("an hour that summer time skips comes an hour later", () => {
    const skipped = instantAt(day("2026-03-29"), "02:30");
    expect(skipped).toBe("2026-03-29T01:30:00.000Z");
    expect(timeOfDay(skipped)).toBe("03:30");
  });

  test("an hour that comes twice in the autumn is the first of both", () => {
    expect(instantAt(day("2026-10-25"), "02:30")).toBe("2026-10-25T00:30:00.000Z");
  });

  test("on every day of this century the clocks show that time on that day, but for the hour that is skipped", () => {
    const days = fc.integer({ min: 0, max: 36_523 }).map((number) => addDays(day("2000-01-01"), number));
    const changes = fc.constantFrom("2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31").map(day);
    const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(clockTime);
    fc.assert(
      fc.property(fc.oneof(days, changes), times, (on, time) => {
        const moment = instantAt(on, time);
        expect(dayOf(moment)).toBe(on);
        expect(timeOfDay(moment)).toBe(isSkipped(on, time) ? `03${time.slice(2)}` : time);
      }),
      { numRuns: 2_000 },
    );
  });
});

function clockTime([hours, minutes]: readonly [number, number]): TimeOfDay {
  // Two digits, a colon and two digits.
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` as TimeOfDay;
}

/** Between two and three on the last Sunday of March; found by hand, not by the rules of the program. */
function isSkipped(on: Day, time: TimeOfDay): boolean {
  const [year = 0, month, date = 0] = on.split("-").map(Number);
  if (month !== 3 || !time.startsWith("02")) return false;
  const weekdayOfLast = new Date(Date.UTC(year, 2, 31)).getUTCDay();
  return date === 31 - weekdayOfLast;
}
