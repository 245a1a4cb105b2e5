import { describe, expect, test } from "@jest/globals";
import { checkedSlot, warningsFor } from "#src/delivery/calendar-day.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { Day, Instant, addDays } from "#src/kernel/time.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { deliveryMoment } from "#tests/support/portfolio.ts";

const now = Instant.parse("2026-11-06T09:00:00.000Z");
const december = deliveryMoment();
const march = deliveryMoment({
  id: DeliveryMomentId.parse("dlv_march"),
  title: "Oplevermoment maart",
  day: Day.parse("2027-03-04"),
});

function warned(day: string) {
  return warningsFor(Day.parse(day), [december, march], profile);
}

describe("a day for a delivery moment", () => {
  test("two to three months from its neighbours, on a working day outside the holidays, speaks for itself", () => {
    expect(warningsFor(Day.parse("2027-02-11"), [december], profile)).toEqual([]);
  });

  test("too close to the one before, or too far from it, is said with the number of days", () => {
    expect(warningsFor(Day.parse("2027-01-14"), [december], profile)).toEqual([
      { kind: "too_close", moment: "Oplevermoment december", days: 42 },
    ]);
    expect(warningsFor(Day.parse("2027-03-18"), [december], profile)).toEqual([
      { kind: "too_far", moment: "Oplevermoment december", days: 105 },
    ]);
  });

  test("is held against the neighbour on either side", () => {
    expect(warned("2027-02-04").map(({ kind }) => kind)).toEqual(["too_close"]);
    expect(warned("2027-01-14")).toEqual([
      { kind: "too_close", moment: "Oplevermoment december", days: 42 },
      { kind: "too_close", moment: "Oplevermoment maart", days: 49 },
    ]);
  });

  test("of a moment that was cancelled counts for nothing", () => {
    const { stage: _, ...planned } = december;
    const cancelled = {
      ...planned,
      stage: "cancelled",
      cancelledBy: "per_lea",
      cancelledAt: now,
      reason: "Storm",
    } as const;
    expect(warningsFor(Day.parse("2027-01-14"), [{ ...cancelled }], profile)).toEqual([]);
  });

  test("at the weekend, on a holiday or in a school holiday of region Noord is warned of, and may be all of these", () => {
    expect(warningsFor(Day.parse("2026-12-26"), [], profile)).toEqual([
      { kind: "weekend" },
      { kind: "holiday", name: "Tweede kerstdag" },
      { kind: "school_holiday", name: "Kerstvakantie" },
    ]);
    for (const day of ["2027-02-20", "2027-02-28", "2027-07-12", "2027-10-22", "2028-08-25"]) {
      expect(warningsFor(Day.parse(day), [], profile)).toContainEqual(
        expect.objectContaining({ kind: "school_holiday" }),
      );
    }
    for (const day of ["2027-02-19", "2027-03-01", "2027-07-09", "2027-08-23", "2027-10-25"]) {
      expect(warningsFor(Day.parse(day), [], profile)).toEqual([]);
    }
  });
});

describe("a day beyond the holidays that the profile knows", () => {
  test("says so, from the day after the last one on", () => {
    const last =
      profile.schoolHolidays
        .map(({ until }) => until)
        .toSorted()
        .at(-1) ?? Day.parse("2026-01-01");
    expect(warningsFor(last, [], profile)).not.toContainEqual(expect.objectContaining({ kind: "holidays_unknown" }));
    for (const day of [addDays(last, 1), Day.parse("2031-03-13")]) {
      const year = Number(day.slice(0, 4));
      expect(warningsFor(day, [], profile)).toContainEqual({ kind: "holidays_unknown", year });
    }
  });

  test("is like any other where an alliance keeps no holidays", () => {
    const none = { ...profile, holidays: [], schoolHolidays: [] };
    expect(warningsFor(Day.parse("2031-03-13"), [], none)).toEqual([]);
  });
});

describe("a time for a delivery moment", () => {
  const others = [december, march];
  const slot = { day: Day.parse("2026-12-03"), from: "09:00", until: "13:00" };

  test("right before another one is free, and a minute longer is not", () => {
    expect(checkedSlot(slot, { others, now })).toEqual({ ok: true, value: undefined });
    expect(checkedSlot({ ...slot, until: "13:01" }, { others, now })).toEqual({
      ok: false,
      refusal: { code: "moments_overlap", title: "Oplevermoment december", day: "2026-12-03" },
    });
  });

  test("ends after it begins", () => {
    for (const until of ["09:00", "08:59"]) {
      expect(checkedSlot({ ...slot, until }, { others, now })).toEqual({
        ok: false,
        refusal: { code: "ends_before_start" },
      });
    }
  });

  test("lies ahead: today only while it is not over by the clock in Zwolle", () => {
    const today = { ...slot, day: Day.parse("2026-11-06") };
    expect(checkedSlot({ ...today, from: "08:00", until: "10:01" }, { others, now }).ok).toBe(true);
    for (const past of [
      { ...today, from: "08:00", until: "10:00" },
      { ...slot, day: Day.parse("2026-11-05") },
    ]) {
      expect(checkedSlot(past, { others, now })).toEqual({
        ok: false,
        refusal: { code: "moment_in_past", day: past.day },
      });
    }
  });
});
