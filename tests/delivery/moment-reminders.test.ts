import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { askForUpdates } from "#src/delivery/ask-for-updates.usecase.ts";
import { moveMoment } from "#src/delivery/arrange-moment.usecase.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { withMomentReminder } from "#src/delivery/moment-reminders.ts";
import { remindMoment } from "#src/delivery/remind-moment.usecase.ts";
import { remindMoments } from "#src/jobs/remind-moments.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { actorFor, intention, lea } from "#tests/support/coordination-desk.ts";
import type { DeliveryDesk } from "#tests/support/delivery-desk.ts";
import { deliveryDesk } from "#tests/support/delivery-desk.ts";
import { held, inProgress } from "#tests/support/delivery.ts";
import { told } from "#tests/support/initiative-events.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { noor, owner } from "#tests/support/people.ts";
import { deliveryMoment, inKraamkamer, inProject, stopped } from "#tests/support/portfolio.ts";

const holidays = holidaysOf(profile);
const at = Instant.parse("2026-09-01T10:00:00.000Z");
const reminderOf = (changes: Parameters<typeof deliveryMoment>[0], now: Instant) =>
  withMomentReminder(deliveryMoment(changes), { at: now, holidays }).reminder;

describe("what time brings to a delivery moment", () => {
  test.each<readonly [string, Parameters<typeof deliveryMoment>[0], string, string | null, string | null]>([
    ["six weeks before it, the invitation", {}, "2026-09-01", "invitation_due", "2026-10-22T07:00:00.000Z"],
    [
      "two weeks before it, the updates",
      { reminded: ["invitation_due"] },
      "2026-10-23",
      "updates_due",
      "2026-11-19T08:00:00.000Z",
    ],
    [
      "on a Monday what would come on a Sunday",
      { day: Day.parse("2026-12-06") },
      "2026-09-01",
      "invitation_due",
      "2026-10-26T08:00:00.000Z",
    ],
    ["at once, when it was planned late", {}, "2026-11-27", "invitation_due", "2026-11-27T10:00:00.000Z"],
    ["nothing on the day itself", {}, "2026-12-03", null, null],
    ["nothing once all of it came", { reminded: ["invitation_due", "updates_due"] }, "2026-09-01", null, null],
  ])("is %s", (_, changes, today, kind, due) => {
    const now = Instant.parse(`${today}T10:00:00.000Z`);
    expect(reminderOf(changes, now)).toEqual(kind === null ? null : { kind, due });
  });

  test("is nothing for one that is held or was held", () => {
    for (const moment of [inProgress(), held()]) {
      expect(withMomentReminder(moment, { at, holidays }).reminder).toBeNull();
    }
  });
});

describe("reminding", () => {
  let desk: DeliveryDesk;
  beforeEach(async () => {
    desk = await deliveryDesk(withMomentReminder(deliveryMoment(), { at, holidays }));
  });
  afterEach(() => desk.close());

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

  test("brings what is due once, and then plans what comes after it", async () => {
    expect(await remindMoments({ ...desk, log })).toBe(1);
    expect(await desk.standing()).toMatchObject({
      reminded: ["invitation_due"],
      reminder: { kind: "updates_due", due: "2026-11-19T08:00:00.000Z" },
    });
    expect(await remindMoments({ ...desk, log })).toBe(0);
    expect(await remindMoment(desk, deliveryMoment().id)).toEqual({ ok: false, refusal: { code: "nothing_due" } });
  });

  test("brings nothing a second time to a moment that is moved", async () => {
    await remindMoments({ ...desk, log });
    const { rev } = (await desk.deliveryMoments.get(deliveryMoment().id)) ?? { rev: 0 };
    const moved = { day: Day.parse("2027-02-16"), from: "13:00", until: "17:00" };
    const about = { moment: deliveryMoment().id, rev, key: intention("move") };
    expect(await moveMoment(desk, actorFor(lea), { ...about, ...moved })).toMatchObject({ ok: true });
    expect((await desk.standing()).reminder).toEqual({ kind: "updates_due", due: "2027-02-02T08:00:00.000Z" });
  });
});

describe("asking how initiatives go", () => {
  const update = { ...told, id: "u1", by: noor.id, correctedAt: null };

  test("is asked of whoever is known to carry one that is under way, once for each moment", async () => {
    const desk = await deliveryDesk(deliveryMoment());
    const now = desk.clock.now();
    const person = { kind: "person", person: noor.id } as const;
    const asked = [
      inKraamkamer({ id: idOf("led"), processOwner: owner.id }),
      inProject({ id: idOf("owned"), processOwner: null, problemOwner: person }),
      inProject({
        id: idOf("told"),
        processOwner: owner.id,
        updates: [{ ...update, at: Instant.parse("2026-10-20T10:00:00.000Z") }],
      }),
    ];
    const left = [
      inProject({ id: idOf("lately"), updates: [{ ...update, at: now }] }),
      inProject({ id: idOf("nobody"), processOwner: null }),
      stopped({ id: idOf("stopped") }),
    ];
    for (const one of [...asked, ...left]) await desk.bear(one);

    for (let times = 0; times < 2; times++) await askForUpdates(desk, deliveryMoment().id);

    const askedOf = async ({ id }: { readonly id: ReturnType<typeof idOf> }) =>
      (await desk.initiatives.history(id)).flatMap(({ event }) => (event.type === "update_asked" ? [event.of] : []));
    expect(await Promise.all(asked.map(askedOf))).toEqual([[[owner.id]], [[noor.id]], [[owner.id]]]);
    expect(await Promise.all(left.map(askedOf))).toEqual([[], [], []]);
    await desk.close();
  });

  test("is not asked for a moment that does not take place any more", async () => {
    const desk = await deliveryDesk(held());
    await desk.bear(inKraamkamer());
    await askForUpdates(desk, held().id);
    expect(await desk.initiatives.history(inKraamkamer().id)).toHaveLength(1);
    await desk.close();
  });
});

function idOf(name: string): InitiativeId {
  return InitiativeId.parse(`ini_${name}`);
}
