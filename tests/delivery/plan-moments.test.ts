import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { arrangeMoment, cancelMoment, moveMoment } from "#src/delivery/arrange-moment.usecase.ts";
import { allMoments } from "#src/delivery/delivery-moment.store.ts";
import { planMoment, planYear } from "#src/delivery/plan-moment.usecase.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { actorFor, intention, lea } from "#tests/support/coordination-desk.ts";
import type { DeliveryDesk } from "#tests/support/delivery-desk.ts";
import { deliveryDesk } from "#tests/support/delivery-desk.ts";
import { kim, tess } from "#tests/support/delivery.ts";
import { housing, school } from "#tests/support/people.ts";
import { deliveryMoment } from "#tests/support/portfolio.ts";

const lead = actorFor(lea);
const december = deliveryMoment();
const february = {
  title: "Oplevermoment februari",
  day: Day.parse("2027-02-04"),
  from: "09:30",
  until: "16:00",
  place: "Stadhuis",
  hosts: [housing.id],
};
let desk: DeliveryDesk;
beforeEach(async () => {
  desk = await deliveryDesk(december);
});
afterEach(() => desk.close());

describe("the network lead plans", () => {
  test("a moment, once however often it is sent", async () => {
    const key = intention("plan", february);
    const planned = await planMoment(desk, lead, { key, ...february });
    expect(planned).toMatchObject({
      ok: true,
      value: { rev: 1, value: { stage: "planned", ...february, sequence: 0, agenda: [], published: null } },
    });
    expect(await planMoment(desk, lead, { key, ...february })).toEqual(planned);
    expect(await allMoments(desk.deliveryMoments)).toHaveLength(2);
  });

  test("nothing that overlaps, ends before it begins, lies behind or is received by a stranger", async () => {
    const refusals = [
      [{ day: december.day, from: "16:59", until: "18:00" }, "moments_overlap"],
      [{ until: "09:30" }, "ends_before_start"],
      [{ day: Day.parse("2026-11-05") }, "moment_in_past"],
      [{ hosts: [PartnerId.parse("prt_stranger")] }, "unknown_partner"],
    ] as const;
    for (const [change, code] of refusals) {
      const outcome = await planMoment(desk, lead, { key: intention(code), ...february, ...change });
      expect(outcome).toMatchObject({ ok: false, refusal: { code } });
    }
    expect(await allMoments(desk.deliveryMoments)).toHaveLength(1);
  });

  test("and nobody else does", async () => {
    expect(await planMoment(desk, actorFor(kim), { key: intention("kim"), ...february })).toEqual({
      ok: false,
      refusal: { code: "role_missing", needs: ["network_lead"] },
    });
  });

  test("a year at once: all of it or, where one day cannot be, none of it", async () => {
    const april = { ...february, title: "Oplevermoment april", day: Day.parse("2027-04-08") };
    const key = intention("year");
    expect(await planYear(desk, lead, { key, plans: [february, april, { ...april, from: "15:00" }] })).toMatchObject({
      ok: false,
      refusal: { code: "moments_overlap", title: "Oplevermoment april" },
    });
    expect(await allMoments(desk.deliveryMoments)).toHaveLength(1);
    expect(await planYear(desk, lead, { key, plans: [february, april] })).toMatchObject({ ok: true });
    expect((await allMoments(desk.deliveryMoments)).map(({ value }) => value.day)).toEqual([
      "2026-12-03",
      "2027-02-04",
      "2027-04-08",
    ]);
  });

  test("two moments for the same hour at once: one of both is refused", async () => {
    const outcomes = await Promise.all(
      ["one", "other"].map((name) => planMoment(desk, lead, { key: intention(name), ...february })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("a planned moment", () => {
  const about = { moment: december.id, rev: 1 };
  const moved = { day: Day.parse("2026-12-10"), from: "13:00", until: "17:00" };

  test("is moved, and calendars see that by its sequence; the trail keeps where it stood", async () => {
    expect(await moveMoment(desk, lead, { ...about, key: intention("move"), ...moved })).toMatchObject({
      ok: true,
      value: { rev: 2, value: { ...moved, sequence: 1, scheduledAt: desk.clock.now() } },
    });
    const trail = await desk.deliveryMoments.history(december.id);
    expect(trail.at(-1)?.event).toEqual({
      type: "delivery_moment_moved",
      day: "2026-12-03",
      from: "13:00",
      until: "17:00",
    });
    expect(await moveMoment(desk, lead, { ...about, key: intention("late"), ...moved })).toEqual({
      ok: false,
      refusal: { code: "stale" },
    });
  });

  test("can be moved within its own hours, and not onto another one", async () => {
    const later = { ...moved, day: december.day, from: "14:00" };
    expect(await moveMoment(desk, lead, { ...about, key: intention("later"), ...later })).toMatchObject({ ok: true });
    await planMoment(desk, lead, { key: intention("plan"), ...february });
    const onto = { ...moved, day: february.day };
    expect(await moveMoment(desk, lead, { ...about, rev: 2, key: intention("onto"), ...onto })).toMatchObject({
      ok: false,
      refusal: { code: "moments_overlap", title: "Oplevermoment februari" },
    });
  });

  test("gets hosts, a place and who takes the minutes; calendars hear only of what they show", async () => {
    const { title, place } = december;
    const hosts = [school.id, housing.id, school.id];
    const arranged = { ...about, title, place, hosts, minuteTakers: [tess.id] };
    expect(await arrangeMoment(desk, lead, { ...arranged, key: intention("hosts") })).toMatchObject({
      ok: true,
      value: { value: { hosts: [school.id, housing.id], minuteTakers: [tess.id], sequence: 0 } },
    });
    const elsewhere = { ...arranged, rev: 2, place: "Windesheim" };
    expect(await arrangeMoment(desk, lead, { ...elsewhere, key: intention("place") })).toMatchObject({
      ok: true,
      value: { value: { place: "Windesheim", sequence: 1 } },
    });
  });

  test("that is cancelled keeps its reason, frees its hours and takes nothing any more", async () => {
    const reason = "De zaal is niet beschikbaar.";
    expect(await cancelMoment(desk, lead, { ...about, key: intention("cancel"), reason })).toMatchObject({
      ok: true,
      value: { value: { stage: "cancelled", reason, sequence: 1 } },
    });
    const instead = { ...february, day: december.day };
    expect(await planMoment(desk, lead, { key: intention("instead"), ...instead })).toMatchObject({ ok: true });
    expect(await moveMoment(desk, lead, { ...about, rev: 2, key: intention("move"), ...moved })).toEqual({
      ok: false,
      refusal: { code: "moment_stage", is: "cancelled" },
    });
  });
});
