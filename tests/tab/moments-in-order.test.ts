import { expect, test } from "@jest/globals";
import { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { momentsInOrder } from "#tab/api/moments-in-order.ts";

test("one that is cancelled is not the next one, and stays in sight among what comes", () => {
  const { next, coming, held } = momentsInOrder([
    moment("spring", 90),
    moment("off", 10, "cancelled"),
    moment("winter", 20),
    moment("autumn", -60, "closed"),
  ]);
  expect(next?.id).toBe("dlv_winter");
  expect([coming, held].map((list) => list.map(({ id }) => id))).toEqual([["dlv_off", "dlv_spring"], ["dlv_autumn"]]);
});

test("the one under way comes first, though another is planned today", () => {
  const { next, coming } = momentsInOrder([moment("tonight", 0), moment("overrun", -1, "in_progress")]);
  expect([next?.id, coming.map(({ id }) => id)]).toEqual(["dlv_overrun", ["dlv_tonight"]]);
});

test("one that was closed this morning has been, and without any other none is next", () => {
  const { next, coming, held } = momentsInOrder([moment("today", 0, "closed"), moment("old", -9)]);
  expect([next, coming, held.map(({ id }) => id)]).toEqual([null, [], ["dlv_today", "dlv_old"]]);
});

function moment(key: string, daysToGo: number, stage: DeliveryMomentShown["stage"] = "planned"): DeliveryMomentShown {
  return DeliveryMomentShown.parse({
    id: `dlv_${key}`,
    title: key,
    day: "2026-12-07",
    from: "09:30",
    until: "16:00",
    place: "Stadhuis",
    host: null,
    hosts: [],
    daysToGo,
    stage,
    published: false,
  });
}
