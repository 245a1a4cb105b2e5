import { expect, test } from "@jest/globals";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { beginOf, dayHeld, previousBy } from "#src/delivery/when-held.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { held, inProgress } from "#tests/support/delivery.ts";
import { deliveryMoment } from "#tests/support/portfolio.ts";

const october = held({
  id: DeliveryMomentId.parse("dlv_october"),
  day: Day.parse("2026-10-08"),
  openedAt: Instant.parse("2026-10-08T11:02:00.000Z"),
});
const early = held({ openedAt: Instant.parse("2026-11-06T08:00:00.000Z") });
const february = deliveryMoment({ id: DeliveryMomentId.parse("dlv_february"), day: Day.parse("2027-02-04") });
const now = Instant.parse("2026-11-07T09:00:00.000Z");

test("a moment that was opened before its day was held then, and is the previous one from then on", () => {
  expect([early.day, dayHeld(early), beginOf(early)]).toEqual(["2026-12-03", "2026-11-06", "2026-11-06T08:00:00.000Z"]);
  expect(previousBy([october, early, february], now)?.id).toBe(early.id);
  expect(previousBy([october, inProgress({ openedAt: early.openedAt }), february], now)?.id).toBe(early.id);
  expect(previousBy([october, early, february], Instant.parse("2026-11-06T07:59:00.000Z"))?.id).toBe(october.id);
});

test("one that was opened late, for its minutes, was held on its day", () => {
  expect([dayHeld(october), beginOf(october)]).toEqual(["2026-10-08", "2026-10-08T11:00:00.000Z"]);
});

test("one that nobody opened counts once its hour has come, and one that was called off never does", () => {
  const cancelledAt = Instant.parse("2026-10-20T09:00:00.000Z");
  const november = deliveryMoment({ id: DeliveryMomentId.parse("dlv_november"), day: Day.parse("2026-11-06") });
  const off = { ...november, stage: "cancelled", cancelledBy: lea.id, cancelledAt, reason: "Storm" } as const;
  expect(previousBy([october, november, february], now)?.id).toBe(november.id);
  expect(previousBy([october, off, february], now)?.id).toBe(october.id);
  expect(beginOf(off)).toBeNull();
  expect(previousBy([february], now)).toBeNull();
});
