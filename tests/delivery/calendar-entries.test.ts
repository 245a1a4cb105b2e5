import { expect, test } from "@jest/globals";
import { calendarEntry, writtenAt } from "#src/delivery/calendar-entries.ts";
import type { DeliveryMomentEvent } from "#src/delivery/delivery-moment.ts";
import { Instant } from "#src/kernel/time.ts";
import { textsIn } from "#src/texts/texts.ts";
import { personId } from "#tests/support/acts.ts";
import { deliveryMoment } from "#tests/support/portfolio.ts";

const now = Instant.parse("2026-11-06T09:00:00.000Z");
const october = Instant.parse("2026-10-01T09:00:00.000Z");
const { calendar: words } = textsIn("nl").delivery;

test("an entry in a calendar was written when it last changed, and never later than now", () => {
  const of = (scheduledAt: Instant) => writtenAt({ scheduledAt }, { history: [], now });
  expect(of(october)).toBe(october);
  expect(of(Instant.parse("2026-11-07T09:00:00.000Z"))).toBe(now);
});

test("of one of before that was kept, its history tells when it was last written, whatever happened to its agenda since", () => {
  const recorded = (event: DeliveryMomentEvent, day: number) => ({
    seq: day,
    by: null,
    at: Instant.parse(`2026-10-0${day}T09:00:00.000Z`),
    event,
  });
  const history = [
    recorded({ type: "delivery_moment_planned" }, 1),
    recorded({ type: "delivery_moment_arranged" }, 2),
    recorded({ type: "agenda_published" }, 3),
  ];
  expect(writtenAt({ scheduledAt: null }, { history, now })).toBe("2026-10-02T09:00:00.000Z");
});

test("an entry leads to its moment where people know the address of the tab", () => {
  const moment = deliveryMoment();
  expect(calendarEntry(moment, { writtenAt: october, tab: "https://vraagbaak.example", words }).link).toBe(
    `https://vraagbaak.example/delivery-moments/${moment.id}`,
  );
  expect(calendarEntry(moment, { writtenAt: october, tab: null, words }).link).toBeNull();
});

test("one that was called off says so in its title and tells why", () => {
  const cancelled = {
    ...deliveryMoment(),
    stage: "cancelled",
    cancelledBy: personId("nadia"),
    cancelledAt: october,
    reason: "Storm",
  } as const;
  expect(calendarEntry(cancelled, { writtenAt: october, tab: null, words })).toMatchObject({
    title: "Gaat niet door: Oplevermoment december",
    text: "Storm",
    isCancelled: true,
  });
});
