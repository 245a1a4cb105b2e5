import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { clearInMoment, decideInMoment, undoInMoment } from "#src/delivery/decide-in-moment.usecase.ts";
import {
  closeMoment,
  noteAttendance,
  openMoment,
  presentItem,
  reopenMoment,
} from "#src/delivery/hold-moment.usecase.ts";
import { quorumOf } from "#src/delivery/meeting-steps.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { outcomesOf } from "#src/delivery/outcome.store.ts";
import { postponeItem, removeItem } from "#src/delivery/prepare-agenda.usecase.ts";
import { editOutcome, recordOutcome, withdrawOutcome } from "#src/delivery/record-outcome.usecase.ts";
import { remindAction, settleAction } from "#src/delivery/settle-action.usecase.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { remindActions } from "#src/jobs/remind-actions.ts";
import { actorFor, intention, lea } from "#tests/support/coordination-desk.ts";
import type { DeliveryDesk } from "#tests/support/delivery-desk.ts";
import { deliveryDesk } from "#tests/support/delivery-desk.ts";
import { inProgress, itemId, kim, openedAt, tess } from "#tests/support/delivery.ts";
import { housing, noor, sam, school } from "#tests/support/people.ts";
import { deliveryMoment, inProject } from "#tests/support/portfolio.ts";

const going = inProgress();
const about = { moment: going.id, rev: 0 };
const item = itemId("first");
const minuteTaker = actorFor(tess);
let desk: DeliveryDesk;
beforeEach(async () => {
  desk = await deliveryDesk(going);
});
afterEach(() => desk.close());

const note = (text: string) => ({ ...about, item, key: intention(text), said: { kind: "note", text } as const });
const texts = async () => (await outcomesOf(desk.outcomes, going.id)).map(({ text }) => text);

describe("a meeting", () => {
  test("is opened by whoever takes the minutes, closed, and opened once more with a reason that stays", async () => {
    await desk.close();
    desk = await deliveryDesk(deliveryMoment({ minuteTakers: [tess.id] }));
    expect(await openMoment(desk, minuteTaker, { ...about, key: intention("open") })).toMatchObject({
      ok: true,
      value: { value: { stage: "in_progress", openedBy: tess.id, presenting: null } },
    });
    expect(await openMoment(desk, minuteTaker, { ...about, key: intention("twice") })).toEqual({
      ok: false,
      refusal: { code: "moment_stage", is: "in_progress" },
    });
    await closeMoment(desk, minuteTaker, { ...about, key: intention("close") });
    const reason = "Een besluit stond er niet goed in.";
    expect(await reopenMoment(desk, minuteTaker, { ...about, key: intention("tess"), reason })).toEqual({
      ok: false,
      refusal: { code: "delivery_forbidden", needs: "network_lead" },
    });
    expect(await reopenMoment(desk, actorFor(lea), { ...about, key: intention("lea"), reason })).toMatchObject({
      ok: true,
      value: { value: { stage: "in_progress" } },
    });
    const trail = await desk.deliveryMoments.history(going.id);
    expect(trail.at(-1)?.event).toEqual({ type: "delivery_moment_reopened", reason });
  });

  test("looks at one item; its presenter hands over, and somebody else goes on when a presenter leaves", async () => {
    const present = (who: typeof noor, name: string, on: typeof item | null) =>
      presentItem(desk, actorFor(who), { ...about, key: intention(name), item: on });
    await present(noor, "first", item);
    const at = desk.clock.now();
    desk.clock.advance(60_000);
    await present(tess, "again", item);
    expect(await desk.standing()).toMatchObject({ presenting: { item, by: tess.id, since: at } });
    expect(await present(noor, "over", itemId("second"))).toMatchObject({ ok: true });
    // Noor's item is no longer on, and the second one is not hers.
    expect(await present(noor, "none", null)).toMatchObject({ ok: false, refusal: { code: "delivery_forbidden" } });
    expect(await present(tess, "none", null)).toMatchObject({ ok: true, value: { value: { presenting: null } } });
    expect(await present(tess, "gone", itemId("gone"))).toEqual({ ok: false, refusal: { code: "unknown_item" } });
  });

  test("that takes up what was left for the next time, has it on the agenda of today again", async () => {
    await postponeItem(desk, actorFor(kim), { ...about, key: intention("left"), item, postponed: true });
    await presentItem(desk, minuteTaker, { ...about, key: intention("up"), item });
    expect(await desk.standing()).toMatchObject({
      presenting: { item },
      agenda: [{ id: item, postponed: false }, { postponed: false }],
    });
  });

  test("knows who is there: an organisation says so itself, whoever takes the minutes for all, and enough makes a quorum", async () => {
    const attend = (who: typeof noor, organisation: typeof housing.id, how: "in_the_room" | "excused" | null) =>
      noteAttendance(desk, actorFor(who), {
        ...about,
        key: intention(`${who.id}${organisation}${how}`),
        organisation,
        how,
      });
    expect(await attend(sam, housing.id, "in_the_room")).toMatchObject({ refusal: { code: "delivery_forbidden" } });
    await Promise.all([attend(noor, housing.id, "in_the_room"), attend(tess, school.id, "excused")]);
    const now = await desk.standing();
    if (now.stage !== "in_progress") throw new Error(now.stage);
    const told = new Map(now.attendance.map(({ organisation, how }) => [organisation, how]));
    expect(told).toEqual(
      new Map([
        [housing.id, "in_the_room"],
        [school.id, "excused"],
      ]),
    );
    expect(quorumOf(now, { partners: 3, share: 0.5 })).toEqual({ present: 1, needed: 2, reached: false });
    await attend(tess, housing.id, null);
    expect(await desk.standing()).toMatchObject({ attendance: [{ organisation: school.id }] });
  });
});

describe("outcomes", () => {
  test("of two who take minutes at once all stand, each once", async () => {
    const said = Array.from({ length: 20 }, (_, index) => `Notitie ${index}`);
    const twice = [...said, ...said];
    const people = [minuteTaker, actorFor(lea)];
    await Promise.all(twice.map((text, index) => recordOutcome(desk, people[index % 2] ?? minuteTaker, note(text))));
    expect((await texts()).toSorted()).toEqual(said.toSorted());
  });

  test("edited by two at once: the later hears what the other wrote", async () => {
    const recorded = await recordOutcome(desk, minuteTaker, note("Eerste versie"));
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    const edit = { ...about, outcome: recorded.value.value.id, edition: 1 };
    expect(await editOutcome(desk, minuteTaker, { ...edit, key: intention("tess"), text: "Van Tess" })).toMatchObject({
      ok: true,
      value: { value: { text: "Van Tess", edition: 2, editedBy: tess.id } },
    });
    expect(await editOutcome(desk, actorFor(lea), { ...edit, key: intention("lea"), text: "Van Lea" })).toEqual({
      ok: false,
      refusal: { code: "written_meanwhile", stands: "Van Tess" },
    });
  });

  test("are written while the moment is open, by who presents the item or takes the minutes", async () => {
    expect(await recordOutcome(desk, actorFor(noor), note("Van wie presenteert"))).toMatchObject({ ok: true });
    expect(await recordOutcome(desk, actorFor(kim), note("Van het kernteam"))).toEqual({
      ok: false,
      refusal: { code: "delivery_forbidden", needs: "presenter" },
    });
    const decision = { ...note("Besluit"), said: { kind: "decision", text: "Besluit" } as const };
    expect(await recordOutcome(desk, actorFor(noor), decision)).toMatchObject({
      refusal: { code: "delivery_forbidden", needs: "minute_taker" },
    });
    await closeMoment(desk, minuteTaker, { ...about, key: intention("close") });
    expect(await recordOutcome(desk, minuteTaker, note("Te laat"))).toEqual({
      ok: false,
      refusal: { code: "moment_stage", is: "closed" },
    });
    expect(await texts()).toEqual(["Van wie presenteert"]);
    // What was written down in time, and is sent once more over a bad line, is answered as it was.
    expect(await recordOutcome(desk, actorFor(noor), note("Van wie presenteert"))).toMatchObject({ ok: true });
    expect(await texts()).toEqual(["Van wie presenteert"]);
  });

  test("keep their item on the agenda, and can be withdrawn", async () => {
    const recorded = await recordOutcome(desk, minuteTaker, note("Per ongeluk"));
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    expect(await removeItem(desk, actorFor(lea), { ...about, key: intention("remove"), item })).toEqual({
      ok: false,
      refusal: { code: "item_has_outcomes" },
    });
    const outcome = recorded.value.value.id;
    expect(await withdrawOutcome(desk, minuteTaker, { ...about, key: intention("away"), outcome })).toMatchObject({
      ok: true,
      value: { value: { withdrawn: { by: tess.id } } },
    });
    expect(await withdrawOutcome(desk, minuteTaker, { ...about, key: intention("twice"), outcome })).toEqual({
      ok: false,
      refusal: { code: "outcome_withdrawn" },
    });
    const none = OutcomeId.parse("dvo_none");
    expect(await withdrawOutcome(desk, minuteTaker, { ...about, key: intention("none"), outcome: none })).toEqual({
      ok: false,
      refusal: { code: "not_found" },
    });
  });
});

describe("a decision on an initiative", () => {
  const project = inProject();
  const decide = {
    ...about,
    item,
    initiative: project.id,
    initiativeRev: 1,
    decision: { kind: "stop", reason: "Het levert te weinig op." } as const,
    note: "",
  };
  beforeEach(() => desk.bear(project));

  test("does what it says, stands with the initiative, and is taken back while the moment is open", async () => {
    expect(await decideInMoment(desk, minuteTaker, { ...decide, key: intention("stop") })).toEqual({
      ok: true,
      value: undefined,
    });
    expect((await desk.initiatives.get(project.id))?.value.phase).toBe("stopped");
    const [taken] = await desk.decisions.inMoment(MomentId.parse(going.id));
    expect(taken).toMatchObject({ initiative: project.id, moment: { id: going.id, item }, by: tess.id, undone: null });
    if (!taken) throw new Error("nothing was decided");
    const undo = { ...about, item, initiative: project.id, decision: taken.id };
    expect(await undoInMoment(desk, minuteTaker, { ...undo, key: intention("undo") })).toMatchObject({ ok: true });
    expect((await desk.initiatives.get(project.id))?.value.phase).toBe("project");
  });

  test("is refused to whoever does not take the minutes, and once the moment is closed", async () => {
    expect(await decideInMoment(desk, actorFor(noor), { ...decide, key: intention("noor") })).toMatchObject({
      refusal: { code: "delivery_forbidden", needs: "minute_taker" },
    });
    await closeMoment(desk, minuteTaker, { ...about, key: intention("close") });
    expect(await decideInMoment(desk, minuteTaker, { ...decide, key: intention("late") })).toEqual({
      ok: false,
      refusal: { code: "moment_stage", is: "closed" },
    });
    expect((await desk.initiatives.get(project.id))?.value.phase).toBe("project");
  });

  test("an obstacle that is cleared is gone from the initiative and stands in the minutes", async () => {
    await desk.close();
    desk = await deliveryDesk(going);
    const obstacle = {
      state: "open",
      id: "data",
      text: "Geen gegevens",
      remover: null,
      notedBy: noor.id,
      since: openedAt,
      asked: null,
    } as const;
    await desk.bear(inProject({ obstacles: [obstacle] }));
    const clear = { ...about, item, initiative: project.id, obstacle: "data", how: "Vitens levert ze." };
    expect(await clearInMoment(desk, minuteTaker, { ...clear, key: intention("clear") })).toMatchObject({ ok: true });
    expect((await desk.initiatives.get(project.id))?.value.obstacles).toMatchObject([{ state: "removed" }]);
    expect(await texts()).toEqual(["Vitens levert ze."]);
  });
});

describe("an action", () => {
  const due = Day.parse("2026-12-01");
  const action = (key: string, changes: { readonly due?: Day | null } = {}) => ({
    ...about,
    item,
    key: intention(key),
    said: {
      kind: "action",
      text: "Cijfers opvragen",
      who: { kind: "person", person: sam.id },
      due,
      ...changes,
    } as const,
  });

  test("is reminded of a week ahead and the first working day after its day, until it is done", async () => {
    const recorded = await recordOutcome(desk, minuteTaker, action("one"));
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    const { id } = recorded.value.value;
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    expect(await remindActions({ ...desk, log })).toBe(0);
    desk.clock.set(Instant.parse("2026-11-24T08:00:00.000Z"));
    expect(await remindActions({ ...desk, log })).toBe(1);
    expect(await remindActions({ ...desk, log })).toBe(0);
    expect((await desk.outcomes.get(id))?.value).toMatchObject({
      reminded: ["action_due"],
      reminder: { kind: "action_overdue", due: "2026-12-02T08:00:00.000Z" },
    });
    expect(await settleAction(desk, actorFor(noor), { key: intention("noor"), action: id, how: "done" })).toEqual({
      ok: false,
      refusal: { code: "delivery_forbidden", needs: "doer" },
    });
    expect(await settleAction(desk, actorFor(sam), { key: intention("sam"), action: id, how: "done" })).toMatchObject({
      ok: true,
      value: { value: { settled: { how: "done", by: sam.id }, reminder: null } },
    });
    expect(await desk.outcomes.count({ open: "yes" })).toBe(0);
    expect(await remindAction(desk, id)).toEqual({ ok: false, refusal: { code: "nothing_due" } });
    await settleAction(desk, actorFor(kim), { key: intention("open"), action: id, how: "open" });
    expect(await desk.outcomes.count({ open: "yes" })).toBe(1);
  });

  test("has a day that lies ahead, or none", async () => {
    expect(await recordOutcome(desk, minuteTaker, action("past", { due: Day.parse("2026-11-05") }))).toEqual({
      ok: false,
      refusal: { code: "due_in_past", due: "2026-11-05" },
    });
    expect(await recordOutcome(desk, minuteTaker, action("none", { due: null }))).toMatchObject({
      ok: true,
      value: { value: { reminder: null } },
    });
  });
});
