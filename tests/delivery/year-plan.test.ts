import { expect, test } from "@jest/globals";
import { warningsOfDay } from "#src/delivery/calendar-day.ts";
import { proposedYear } from "#src/delivery/year-plan.ts";
import { Day, addDays, daysBetween } from "#src/kernel/time.ts";
import { weekdayOf } from "#src/profile/working-days.ts";
import { profile } from "#tests/support/loaded-sample.ts";

const { atLeast, atMost } = profile.deliveryMoments;

test("a year has six days on one weekday, two to three months apart, outside holidays, whenever it begins", () => {
  const first = Day.parse("2026-11-07");
  for (let later = 0; later < 200; later += 9) {
    for (const weekday of [1, 2, 3, 4, 5]) {
      const from = addDays(first, later);
      const days = proposedYear({ from, weekday, standing: [] }, profile);
      expect(days).toHaveLength(6);
      expect(days.filter((day) => weekdayOf(day) !== weekday || day < from || day >= addDays(from, 365))).toEqual([]);
      expect(days.flatMap((day) => warningsOfDay(day, profile))).toEqual([]);
      const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
      expect(gaps.filter((gap) => gap < atLeast || gap > atMost)).toEqual([]);
    }
  }
});

test("a year goes on in the rhythm of the moments that stand", () => {
  const standing = [Day.parse("2026-10-08"), Day.parse("2026-12-03")];
  const [next] = proposedYear({ from: Day.parse("2026-12-04"), weekday: 4, standing }, profile);
  expect(next && daysBetween(Day.parse("2026-12-03"), next)).toBeGreaterThanOrEqual(atLeast);
  expect(next && daysBetween(Day.parse("2026-12-03"), next)).toBeLessThanOrEqual(atMost);
});

test("where every week of the rhythm is a holiday, a day is proposed all the same", () => {
  const always = { name: "Altijd vrij", from: Day.parse("2026-01-01"), until: Day.parse("2030-12-31") };
  const days = proposedYear(
    { from: Day.parse("2026-12-04"), weekday: 4, standing: [] },
    { ...profile, schoolHolidays: [always] },
  );
  expect(new Set(days).size).toBe(6);
});

test("what is planned already in that year counts among the six, and keeps its distance", () => {
  const from = Day.parse("2026-12-04");
  const standing = ["2027-02-18", "2027-06-10"].map((day) => Day.parse(day));
  const days = proposedYear({ from, weekday: 4, standing }, profile);
  expect(days).toHaveLength(4);
  const all = [...days, ...standing].toSorted();
  const gaps = all.slice(1).map((day, index) => daysBetween(all[index] ?? day, day));
  expect(gaps.filter((gap) => gap < atLeast)).toEqual([]);
});

test("a year that is full gets no more days", () => {
  const standing = ["2027-01-14", "2027-03-11", "2027-05-13", "2027-07-08", "2027-09-09", "2027-11-11"].map((day) =>
    Day.parse(day),
  );
  expect(proposedYear({ from: Day.parse("2027-01-01"), weekday: 4, standing }, profile)).toEqual([]);
});

test("beyond the holidays that the profile knows the rhythm goes on, outside weekends", () => {
  const days = proposedYear({ from: Day.parse("2031-02-03"), weekday: 2, standing: [] }, profile);
  expect(days).toHaveLength(6);
  expect(days.map(weekdayOf)).toEqual([2, 2, 2, 2, 2, 2]);
});

test("a year that begins in a school holiday begins right after it, however long ago the moment before was", () => {
  const standing = [Day.parse("2027-09-07")];
  const days = proposedYear({ from: Day.parse("2028-01-03"), weekday: 2, standing }, profile);
  expect(days).toHaveLength(6);
  expect(days[0]).toBe("2028-01-11");
  expect(days.filter((day) => day >= "2029-01-02")).toEqual([]);
});

test("a year that is filled from a day on ends within that year, beside the moments that stand", () => {
  const from = Day.parse("2027-01-04");
  const standing = [Day.parse("2026-12-10")];
  const days = proposedYear({ from, weekday: 2, standing }, profile);
  expect(days).toHaveLength(6);
  expect(days.filter((day) => day < addDays(standing[0] ?? from, atLeast) || day >= "2028-01-04")).toEqual([]);
});

test("from whichever day a year is filled, six stand in it, each far enough from the next", () => {
  const first = Day.parse("2026-11-24");
  for (let later = 0; later < 400; later += 7) {
    const from = addDays(first, later);
    const standing = [addDays(from, -1 - (later % 60))];
    const days = proposedYear({ from, weekday: 4, standing }, profile);
    const all = [...standing, ...days];
    expect(days).toHaveLength(6);
    expect(days.filter((day) => day < from || day >= addDays(from, 365))).toEqual([]);
    expect(all.slice(1).filter((day, index) => daysBetween(all[index] ?? day, day) < atLeast)).toEqual([]);
  }
});
