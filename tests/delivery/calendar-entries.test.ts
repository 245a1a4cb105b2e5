import { expect, test } from "@jest/globals";
import { calendarEntry } from "#src/delivery/calendar-entries.ts";
import { Instant } from "#src/kernel/time.ts";
import { deliveryMoment } from "#tests/support/portfolio.ts";

const now = Instant.parse("2026-11-06T09:00:00.000Z");
const earlier = Instant.parse("2026-10-01T09:00:00.000Z");

test("an entry in a calendar was written when it last changed, and never later than now", () => {
  const of = (scheduledAt: Instant | null) =>
    calendarEntry(deliveryMoment({ scheduledAt }), { now, tab: null }).writtenAt;
  expect(of(earlier)).toBe(earlier);
  expect(of(Instant.parse("2026-11-07T09:00:00.000Z"))).toBe(now);
  // One of before that was kept; its day is yet to come.
  expect(of(null)).toBe(now);
});

test("an entry leads to its moment where people know the address of the tab", () => {
  const moment = deliveryMoment();
  expect(calendarEntry(moment, { now, tab: "https://vraagbaak.example" }).link).toBe(
    `https://vraagbaak.example/delivery-moments/${moment.id}`,
  );
  expect(calendarEntry(moment, { now, tab: null }).link).toBeNull();
});
