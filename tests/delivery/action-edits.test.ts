import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { editOutcome, recordOutcome } from "#src/delivery/record-outcome.usecase.ts";
import { remindAction } from "#src/delivery/settle-action.usecase.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { actorFor, intention } from "#tests/support/coordination-desk.ts";
import type { DeliveryDesk } from "#tests/support/delivery-desk.ts";
import { deliveryDesk } from "#tests/support/delivery-desk.ts";
import { inProgress, itemId, tess } from "#tests/support/delivery.ts";
import { sam, school } from "#tests/support/people.ts";

const going = inProgress();
const about = { moment: going.id, rev: 0 };
const minuteTaker = actorFor(tess);
let desk: DeliveryDesk;
beforeEach(async () => {
  desk = await deliveryDesk(going);
});
afterEach(() => desk.close());

describe("an action that is put right", () => {
  const who = { kind: "partner", partner: school.id } as const;
  const kept = { kind: "person", person: sam.id } as const;
  const due = Day.parse("2026-12-01");
  const later = Day.parse("2026-12-15");
  const recorded = async () => {
    const said = { kind: "action", text: "Cijfers opvragen", who: kept, due } as const;
    const first = await recordOutcome(desk, minuteTaker, {
      ...about,
      item: itemId("first"),
      key: intention("one"),
      said,
    });
    if (!first.ok) throw new Error(first.refusal.code);
    return { ...about, outcome: first.value.value.id, edition: 1, text: "Cijfers opvragen" };
  };

  test("gets another doer and another day in one act, and is reminded of that day anew", async () => {
    const edit = await recorded();
    desk.clock.set(Instant.parse("2026-11-24T08:00:00.000Z"));
    await remindAction(desk, edit.outcome);
    const agreed = { who, due: later };
    expect(await editOutcome(desk, minuteTaker, { ...edit, key: intention("edit"), agreed })).toMatchObject({
      ok: true,
      value: {
        value: {
          who,
          due: later,
          edition: 2,
          reminded: [],
          reminder: { kind: "action_due", due: "2026-12-08T08:00:00.000Z" },
        },
      },
    });
    const never = { ...edit, key: intention("never"), edition: 2, agreed: { who, due: null } };
    expect(await editOutcome(desk, minuteTaker, never)).toMatchObject({
      ok: true,
      value: { value: { due: null, reminder: null } },
    });
  });

  test("keeps what nobody changed, also its day when that has passed", async () => {
    const edit = { ...(await recorded()), text: "De cijfers opvragen" };
    desk.clock.set(Instant.parse("2026-12-10T08:00:00.000Z"));
    await remindAction(desk, edit.outcome);
    const standing = { who: kept, due, reminded: ["action_due"], text: "De cijfers opvragen" };
    expect(await editOutcome(desk, minuteTaker, { ...edit, key: intention("words") })).toMatchObject({
      ok: true,
      value: { value: standing },
    });
    const same = { ...edit, key: intention("same"), edition: 2, agreed: { who: kept, due } };
    expect(await editOutcome(desk, minuteTaker, same)).toMatchObject({ ok: true, value: { value: standing } });
  });

  test("gets no day that has passed, and nobody whom we do not know", async () => {
    const edit = await recorded();
    const past = { who, due: Day.parse("2026-11-05") };
    expect(await editOutcome(desk, minuteTaker, { ...edit, key: intention("past"), agreed: past })).toEqual({
      ok: false,
      refusal: { code: "due_in_past", due: "2026-11-05" },
    });
    const unknown = { who: { kind: "person", person: PersonId.parse("per_nobody") }, due } as const;
    expect(await editOutcome(desk, minuteTaker, { ...edit, key: intention("who"), agreed: unknown })).toEqual({
      ok: false,
      refusal: { code: "unknown_person" },
    });
    expect((await desk.outcomes.get(edit.outcome))?.value).toMatchObject({ due, edition: 1 });
  });
});
