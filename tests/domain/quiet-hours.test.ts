import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Day, Instant, dayOf, instantOf, timeOfDay } from "#src/kernel/time.ts";
import type { WorkingHours } from "#src/notice/quiet-hours.ts";
import { afterQuietHours, hoursOf, nextMorning } from "#src/notice/quiet-hours.ts";
import type { OwnHours } from "#src/people/person-settings.ts";
import { holidaysOf, isWorkingDay } from "#src/profile/working-days.ts";
import { onDuty, onDutyAfter } from "#src/triage/duty.ts";
import { asMember, circle, dutyOf } from "#tests/support/circle.ts";

const hours: WorkingHours = {
  quietHours: { from: "18:00", until: "08:00" },
  holidays: [{ day: Day.parse("2026-12-25"), name: "Eerste kerstdag" }],
};

test.each([
  ["during the day, at once", "2026-11-19T10:30:00.000Z", "2026-11-19T10:30:00.000Z"],
  ["at eight sharp, at once", "2026-11-19T07:00:00.000Z", "2026-11-19T07:00:00.000Z"],
  ["just before eight, at eight", "2026-11-19T06:59:59.999Z", "2026-11-19T07:00:00.000Z"],
  ["at six sharp, the next morning", "2026-11-19T17:00:00.000Z", "2026-11-20T07:00:00.000Z"],
  ["on Friday evening, on Monday", "2026-11-20T19:00:00.000Z", "2026-11-23T07:00:00.000Z"],
  ["on Sunday, on Monday", "2026-11-22T12:00:00.000Z", "2026-11-23T07:00:00.000Z"],
  ["on a holiday, after it and the weekend", "2026-12-25T10:00:00.000Z", "2026-12-28T07:00:00.000Z"],
  ["the weekend of summer time, at eight by the new clock", "2026-03-27T19:00:00.000Z", "2026-03-30T06:00:00.000Z"],
  ["the weekend of winter time, at eight by the old clock", "2026-10-23T18:00:00.000Z", "2026-10-26T07:00:00.000Z"],
])("what comes %s", (_, comes, goes) => {
  expect(afterQuietHours(Instant.parse(comes), hours)).toBe(goes);
});

test("whenever news comes, it goes within working hours, not before it came, and going later changes nothing", () => {
  const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (date) => {
      const comes = instantOf(date);
      const goes = afterQuietHours(comes, hours);
      expect(goes >= comes).toBe(true);
      expect(isWorkingDay(dayOf(goes), holidaysOf(hours))).toBe(true);
      expect(timeOfDay(goes) >= "08:00" && timeOfDay(goes) < "18:00").toBe(true);
      expect(afterQuietHours(goes, hours)).toBe(goes);
    }),
  );
});

describe("hours of one's own", () => {
  const own = (from: OwnHours["from"], until: OwnHours["until"], workingDaysOnly: boolean) =>
    hoursOf({ news: "at_once", quietHours: { from, until, workingDaysOnly } }, hours);

  test.each([
    ["an evening off until late", own("16:00", "11:30", true), "2026-11-19T08:00:00.000Z", "2026-11-19T10:30:00.000Z"],
    [
      "a Friday evening, with free weekends",
      own("17:00", "09:00", true),
      "2026-11-20T16:30:00.000Z",
      "2026-11-23T08:00:00.000Z",
    ],
    [
      "a Friday evening, with weekends like any day",
      own("17:00", "09:00", false),
      "2026-11-20T16:30:00.000Z",
      "2026-11-21T08:00:00.000Z",
    ],
    [
      "a Sunday afternoon that is like any other",
      own("22:00", "07:00", false),
      "2026-11-22T13:00:00.000Z",
      "2026-11-22T13:00:00.000Z",
    ],
    [
      "a Sunday afternoon off, at midnight for who is quiet by day",
      own("08:00", "16:00", true),
      "2026-11-22T13:00:00.000Z",
      "2026-11-22T23:00:00.000Z",
    ],
    [
      "the day of who works at night",
      own("08:00", "16:00", false),
      "2026-11-19T09:00:00.000Z",
      "2026-11-19T15:00:00.000Z",
    ],
    [
      "the night of who works at night, at once",
      own("08:00", "16:00", false),
      "2026-11-19T02:00:00.000Z",
      "2026-11-19T02:00:00.000Z",
    ],
    [
      "a time that the change to summer time skips, an hour later",
      own("22:00", "02:30", false),
      "2026-03-29T00:15:00.000Z",
      "2026-03-29T01:30:00.000Z",
    ],
    [
      "an hour that comes twice in autumn, with the first of both",
      own("22:00", "02:30", false),
      "2026-10-25T01:15:00.000Z",
      "2026-10-25T01:15:00.000Z",
    ],
    [
      "the next day, where the only hour without them is skipped in spring",
      own("03:00", "02:00", false),
      "2026-03-28T02:00:00.000Z",
      "2026-03-30T00:00:00.000Z",
    ],
    [
      "midnight sharp, where the hours begin there",
      own("00:00", "06:00", false),
      "2026-11-18T23:00:00.000Z",
      "2026-11-19T05:00:00.000Z",
    ],
  ])("let news wait on %s", (_, mine, comes, goes) => {
    expect(afterQuietHours(Instant.parse(comes), mine)).toBe(goes);
  });

  test("whatever they are, news goes once, not before it came, and within a fortnight", () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":") as OwnHours["from"]);
    const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moments, time, time, fc.boolean(), (date, from, until, workingDaysOnly) => {
        fc.pre(from !== until);
        const comes = instantOf(date);
        const goes = afterQuietHours(comes, own(from, until, workingDaysOnly));
        expect(goes >= comes).toBe(true);
        expect(Date.parse(goes) - Date.parse(comes)).toBeLessThan(14 * 86_400_000);
        expect(afterQuietHours(goes, own(from, until, workingDaysOnly))).toBe(goes);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["before nine", hours, "2026-11-19T07:30:00.000Z", "2026-11-19T08:00:00.000Z"],
    ["after nine", hours, "2026-11-19T08:00:00.000Z", "2026-11-20T08:00:00.000Z"],
    ["before the weekend", hours, "2026-11-20T09:00:00.000Z", "2026-11-23T08:00:00.000Z"],
    [
      "before a weekend like any day",
      own("22:00", "07:00", false),
      "2026-11-20T09:00:00.000Z",
      "2026-11-21T08:00:00.000Z",
    ],
    ["of who is let be until ten", own("20:00", "10:00", true), "2026-11-19T12:00:00.000Z", "2026-11-20T09:00:00.000Z"],
    ["before the change to summer time", hours, "2026-03-27T12:00:00.000Z", "2026-03-30T07:00:00.000Z"],
  ])("the news of a day %s comes in the morning", (_, mine, comes, goes) => {
    expect(nextMorning(Instant.parse(comes), mine)).toBe(goes);
  });
});

test("who is on duty follows the weekday, and on a free day the next working day", () => {
  const profile = {
    ...dutyOf(),
    holidays: hours.holidays,
    duty: { monday: [asMember("dora"), asMember("dirk")], friday: [asMember("tess")] },
  };
  const on = (day: string) => onDuty(Day.parse(day), profile);
  expect(on("2026-11-20")).toEqual([circle.tess.id]);
  expect(on("2026-11-21")).toEqual([circle.dora.id, circle.dirk.id]);
  expect(on("2026-12-25")).toEqual([circle.dora.id, circle.dirk.id]);
  expect(on("2026-11-24")).toEqual([]);
  expect(onDutyAfter(Day.parse("2026-11-18"), profile)).toEqual([circle.tess.id, circle.dora.id, circle.dirk.id]);
});
