import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Day, addDays } from "#src/kernel/time.ts";
import {
  addWorkingDays,
  holidaysOf,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from "#src/profile/working-days.ts";
import { profile } from "../support/loaded-sample.ts";

const holidays = holidaysOf(profile);
const day = (text: string) => Day.parse(text);

describe("days on which nobody works", () => {
  test.each([
    ["2026-11-21", "a Saturday"],
    ["2026-11-22", "a Sunday"],
    ["2026-04-03", "Good Friday"],
    ["2026-04-06", "Easter Monday"],
    ["2026-04-27", "King's Day"],
    ["2026-05-05", "Liberation Day, which is a day off in Zwolle every year"],
    ["2026-05-14", "Ascension Day"],
    ["2026-05-25", "Whit Monday"],
    ["2026-12-25", "Christmas Day"],
    ["2027-01-01", "New Year's Day"],
  ])("%s is %s", (off) => {
    expect(isWorkingDay(day(off), holidays)).toBe(false);
  });

  test("an ordinary Monday to Friday is work", () => {
    const week = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"];
    expect(week.map((each) => isWorkingDay(day(each), holidays))).toEqual([true, true, true, true, true]);
  });

  test("an alliance adds its own: the day between Ascension Day and the weekend", () => {
    const ownDays = holidaysOf({ holidays: [...profile.holidays, { day: day("2026-05-15"), name: "Brugdag" }] });
    expect(addWorkingDays(day("2026-05-13"), 1, holidays)).toBe("2026-05-15");
    expect(addWorkingDays(day("2026-05-13"), 1, ownDays)).toBe("2026-05-18");
  });
});

describe("counting working days", () => {
  test.each([
    ["on from a Monday", "2026-11-16", 2, "2026-11-18"],
    ["over a weekend", "2026-11-19", 2, "2026-11-23"],
    ["from a Saturday", "2026-11-21", 2, "2026-11-24"],
    ["over Easter: Good Friday, the weekend and Monday", "2026-04-02", 2, "2026-04-08"],
    ["over Christmas and New Year", "2026-12-24", 5, "2027-01-04"],
    ["no days at all", "2026-11-21", 0, "2026-11-21"],
  ])("%s", (_, from, days, expected) => {
    expect(addWorkingDays(day(from), days, holidays)).toBe(expected);
  });

  test.each([
    ["within a week", "2026-11-16", "2026-11-19", 3],
    ["the same day", "2026-11-16", "2026-11-16", 0],
    ["Friday to Monday is one", "2026-11-20", "2026-11-23", 1],
    ["a weekend is none", "2026-11-20", "2026-11-22", 0],
    ["Maundy Thursday to the Tuesday after Easter is one", "2026-04-02", "2026-04-07", 1],
    ["backwards is none", "2026-11-19", "2026-11-16", 0],
  ])("from one day to another: %s", (_, from, to, expected) => {
    expect(workingDaysBetween(day(from), day(to), holidays)).toBe(expected);
  });

  test("what falls on a day off is done on the first working day after it", () => {
    expect(workingDayFrom(day("2026-04-03"), holidays)).toBe("2026-04-07");
    expect(workingDayFrom(day("2026-04-07"), holidays)).toBe("2026-04-07");
  });

  test("from any day on: what is counted forward is counted back, and ends on a working day", () => {
    const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day("2026-01-01"), days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, days) => {
        const to = addWorkingDays(from, days, holidays);
        expect(workingDaysBetween(from, to, holidays)).toBe(days);
        expect(isWorkingDay(to, holidays)).toBe(true);
      }),
    );
  });
});

test("days are counted as the calendar has them, also back over more years than are remembered", () => {
  const first = day("2026-01-01");
  const written = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
  const there = Array.from({ length: 16_000 }, (_, index) => index - 8_000);
  const thereAndBack = [...there, ...there.toReversed()];
  expect(thereAndBack.map((days) => addDays(first, days))).toEqual(thereAndBack.map(written));
});
