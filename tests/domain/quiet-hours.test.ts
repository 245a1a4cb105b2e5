import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Day, Instant, dayOf, instantOf, timeOfDay } from "#src/kernel/time.ts";
import type { WorkingHours } from "#src/notice/quiet-hours.ts";
import { afterQuietHours } from "#src/notice/quiet-hours.ts";
import { holidaysOf, isWorkingDay } from "#src/profile/working-days.ts";
import { onDuty } from "#src/triage/duty.ts";
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
});
