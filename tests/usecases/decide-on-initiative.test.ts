import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { decideOnInitiative, undoDecision } from "#src/initiative/decide-on-initiative.usecase.ts";
import type { InitiativeDecision } from "#src/initiative/decision.ts";
import type { LivingInitiative } from "#src/initiative/initiative.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { undoMove } from "#src/initiative/move-initiative.usecase.ts";
import { planInitiative } from "#src/initiative/steer-initiative.usecase.ts";
import { Day } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import type { InitiativeDesk } from "#tests/support/initiative-desk.ts";
import { by, initiativeDesk, lead, member } from "#tests/support/initiative-desk.ts";
import { moment as momentId } from "#tests/support/initiative-events.ts";
import { owner, school } from "#tests/support/people.ts";
import { inKraamkamer, inProject, stopped } from "#tests/support/portfolio.ts";

const moment = { id: momentId, item: "itm_1" };
const gate = { name: "Opschalen?", day: Day.parse("2027-01-15") };
const toSchool = { kind: "partner", partner: school.id } as const;

let desk: InitiativeDesk;
beforeEach(async () => {
  desk = await initiativeDesk();
});
afterEach(() => desk.close());

const decide = async (initiative: LivingInitiative, decision: InitiativeDecision, note = "") =>
  decideOnInitiative(desk.deps, by(member), { ...(await desk.to(initiative)), moment, decision, note });

const each: readonly (readonly [string, InitiativeDecision, object, readonly string[]])[] = [
  ["to go on", { kind: "continue" }, {}, []],
  ["something in words", { kind: "other", text: "We vragen het bestuur om ruimte." }, {}, []],
  ["to make it a project", { kind: "move", move: { to: "project" } }, { phase: "project" }, ["initiative_moved"]],
  ["to stop", { kind: "stop", reason: "Te duur." }, { phase: "stopped", reason: "Te duur." }, ["initiative_stopped"]],
  [
    "who owns the problem",
    { kind: "change_owner", owner: { of: "problem", to: toSchool } },
    { problemOwner: toSchool },
    ["problem_owner_changed"],
  ],
  [
    "who leads it",
    { kind: "change_owner", owner: { of: "process", to: lead.id } },
    { processOwner: lead.id },
    ["process_owner_changed"],
  ],
  ["when the next gate is", { kind: "set_gate", gate }, { gate }, ["initiative_planned"]],
];

describe("a delivery moment decides", () => {
  test.each(each)("%s, and that is done and written in one commit", async (_, decision, effect, events) => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const decided = await decide(initiative, decision, "Zo besloten.");
    if (!decided.ok) throw new Error(decided.refusal.code);

    expect(decided.value.initiative.value).toMatchObject(effect);
    expect(decided.value.initiative.rev).toBe(2);
    expect(await desk.events(initiative)).toEqual(["initiative_born", ...events, "decision_taken"]);
    const taken = await desk.stores.decisions.inMoment(momentId);
    expect(taken).toMatchObject([
      {
        id: decided.value.decision,
        initiative: initiative.id,
        title: initiative.title,
        moment,
        decision,
        note: "Zo besloten.",
        by: member.id,
        at: "2026-11-06T09:00:00.000Z",
        undone: null,
      },
    ]);
    expect(await desk.stores.decisions.of(initiative.id)).toEqual(taken);
  });

  test.each(each)("%s, and takes it back with what it did", async (_, decision) => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const decided = await decide(initiative, decision);
    if (!decided.ok) throw new Error(decided.refusal.code);
    desk.clock.advance(48 * 3_600_000);

    const undoing = { ...(await desk.to(initiative)), decision: decided.value.decision };
    expect(await undoDecision(desk.deps, by(lead), undoing)).toMatchObject({ ok: true });
    expect(await desk.standing(initiative)).toEqual(initiative);
    expect((await desk.events(initiative)).at(-1)).toBe("decision_taken_back");
    expect(await desk.stores.decisions.inMoment(momentId)).toMatchObject([
      { undone: { by: lead.id, at: "2026-11-08T09:00:00.000Z" } },
    ]);

    const again = await undoDecision(desk.deps, by(lead), {
      ...(await desk.to(initiative)),
      decision: decided.value.decision,
    });
    expect(again).toMatchObject({ ok: true });
    expect((await desk.events(initiative)).filter((type) => type === "decision_taken_back")).toHaveLength(1);
  });

  test("over all initiatives, in the order in which it was taken, and the log finds it by its words", async () => {
    const [one, other] = [inKraamkamer(), inProject({ id: InitiativeId.parse("ini_bomen"), title: "Bomen" })];
    await desk.given(one);
    await desk.given(other);
    await decide(other, { kind: "continue" });
    desk.clock.advance(60_000);
    await decide(one, { kind: "stop", reason: "Geen aannemer te vinden." });

    expect((await desk.stores.decisions.inMoment(momentId)).map(({ initiative }) => initiative)).toEqual([
      other.id,
      one.id,
    ]);
    const search = (text: string) => desk.stores.decisions.search({ text, marks: {} }, { limit: 10 });
    expect((await search("aannemer")).items.map(({ title }) => title)).toEqual(["Warm wonen"]);
    expect((await search("bomen")).items.map(({ title }) => title)).toEqual(["Bomen"]);
  });

  test("twice the same sent is one decision", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const command = { ...(await desk.to(initiative)), moment, decision: { kind: "continue" } } as const;
    const first = await decideOnInitiative(desk.deps, by(member), command);
    expect(await decideOnInitiative(desk.deps, by(member), command)).toEqual(first);
    expect(await desk.stores.decisions.of(initiative.id)).toHaveLength(1);
  });

  test("two at once on what both saw: the second hears that it changed, and nothing of it is written", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const [first, second] = [await desk.to(initiative), await desk.to(initiative)];
    const outcomes = await Promise.all([
      decideOnInitiative(desk.deps, by(member), {
        ...first,
        moment,
        decision: { kind: "move", move: { to: "project" } },
      }),
      decideOnInitiative(desk.deps, by(lead), { ...second, moment, decision: { kind: "stop", reason: "Te duur." } }),
    ]);
    expect(outcomes).toMatchObject([{ ok: true }, { ok: false, refusal: { code: "stale" } }]);
    expect(await desk.stores.decisions.of(initiative.id)).toHaveLength(1);
    const words = { ...second, moment, decision: { kind: "other", text: "Toch iets gezegd." } } as const;
    expect(await decideOnInitiative(desk.deps, by(lead), words)).toMatchObject({ ok: true });
  });

  test.each<readonly [LivingInitiative, InitiativeDecision, object]>([
    [
      inKraamkamer({ problemOwner: null }),
      { kind: "move", move: { to: "project" } },
      { code: "problem_owner_missing" },
    ],
    [stopped(), { kind: "stop", reason: "Nog eens." }, { code: "illegal_move", from: "stopped", to: "stopped" }],
    [
      inKraamkamer(),
      { kind: "set_gate", gate: { name: "Te laat", day: Day.parse("2026-11-05") } },
      { code: "due_in_past", due: "2026-11-05" },
    ],
    [
      inKraamkamer({ end: Day.parse("2027-01-31") }),
      { kind: "set_gate", gate: { name: "Na het einde", day: Day.parse("2027-02-01") } },
      { code: "gate_after_end", gate: "2027-02-01", end: "2027-01-31" },
    ],
    [
      inKraamkamer(),
      { kind: "change_owner", owner: { of: "process", to: PersonId.parse("per_nobody") } },
      { code: "unknown_person" },
    ],
  ])("nothing that cannot be", async (initiative, decision, refusal) => {
    await desk.given(initiative);
    expect(await decide(initiative, decision)).toEqual({ ok: false, refusal });
    expect(await desk.stores.decisions.of(initiative.id)).toEqual([]);
  });

  test("not without the kernteam", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const command = { ...(await desk.to(initiative)), moment, decision: { kind: "continue" } } as const;
    expect(await decideOnInitiative(desk.deps, by(owner), command)).toEqual({
      ok: false,
      refusal: { code: "forbidden", needs: "deciding" },
    });
  });
});

describe("what was decided", () => {
  test("is not taken back by hand", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    await decide(initiative, { kind: "move", move: { to: "project" } });
    expect(await undoMove(desk.deps, by(owner), await desk.to(initiative))).toEqual({
      ok: false,
      refusal: { code: "decided_in_moment" },
    });
  });

  test("stays when the same was changed after it", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const decided = await decide(initiative, { kind: "set_gate", gate });
    if (!decided.ok) throw new Error(decided.refusal.code);
    const later = { name: gate.name, day: Day.parse("2027-02-15") };
    await planInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), gate: later, end: null });
    const undoing = { ...(await desk.to(initiative)), decision: decided.value.decision };
    expect(await undoDecision(desk.deps, by(lead), undoing)).toEqual({ ok: false, refusal: { code: "overtaken" } });
    expect(await desk.standing(initiative)).toMatchObject({ gate: later });
  });
});
