import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { moveInitiative, stopInitiative, undoMove } from "#src/initiative/move-initiative.usecase.ts";
import type { Move } from "#src/initiative/moves.ts";
import { appointProblemOwner } from "#src/initiative/steer-initiative.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { PersonId } from "#src/people/person.ts";
import type { InitiativeDesk } from "#tests/support/initiative-desk.ts";
import { by, initiativeDesk, lead, problemOwner } from "#tests/support/initiative-desk.ts";
import { housing, noor, owner, school } from "#tests/support/people.ts";
import { handedOver, inKraamkamer, inProject, stopped } from "#tests/support/portfolio.ts";

let desk: InitiativeDesk;
beforeEach(async () => {
  desk = await initiativeDesk();
});
afterEach(() => desk.close());

const hour = 3_600_000;
const toHandedOver: Move = { to: "handed_over", handedOverTo: "Gemeente Voorbeeld" };

describe("an initiative goes through its phases", () => {
  test("from the kraamkamer to a project, and over to who goes on with it", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move: { to: "project" } });
    await moveInitiative(desk.deps, by(lead), { ...(await desk.to(initiative)), move: toHandedOver });

    expect(await desk.standing(initiative)).toMatchObject({
      phase: "handed_over",
      startedOn: "2026-11-06",
      handedOverOn: "2026-11-06",
      handedOverTo: "Gemeente Voorbeeld",
      phases: [
        { phase: "kraamkamer", since: "2026-10-01", by: owner.id },
        { phase: "project", since: "2026-11-06", by: owner.id, decision: null },
        { phase: "handed_over", since: "2026-11-06", by: lead.id, decision: null },
      ],
    });
    expect(await desk.events(initiative)).toEqual(["initiative_born", "initiative_moved", "initiative_handed_over"]);
  });

  test.each([inKraamkamer(), inProject()])("it stops from a phase in which it runs", async (initiative) => {
    await desk.given(initiative);
    const command = { ...(await desk.to(initiative)), reason: "Niemand heeft tijd." };
    expect(await stopInitiative(desk.deps, by(owner), command)).toMatchObject({ ok: true });
    expect(await desk.standing(initiative)).toMatchObject({
      phase: "stopped",
      reason: "Niemand heeft tijd.",
      stoppedOn: "2026-11-06",
      startedOn: initiative.phase === "project" ? initiative.startedOn : null,
    });
  });

  test.each([
    [inKraamkamer(), toHandedOver, { from: "kraamkamer", to: "handed_over" }],
    [inKraamkamer(), { to: "kraamkamer" }, { from: "kraamkamer", to: "kraamkamer" }],
    [inProject(), { to: "kraamkamer" }, { from: "project", to: "kraamkamer" }],
    [inProject(), { to: "project" }, { from: "project", to: "project" }],
    [handedOver(), { to: "project" }, { from: "handed_over", to: "project" }],
    [stopped(), { to: "project" }, { from: "stopped", to: "project" }],
  ] as const)("there is no way that a card can be dropped there", async (initiative, move, refused) => {
    await desk.given(initiative);
    expect(await moveInitiative(desk.deps, by(lead), { ...(await desk.to(initiative)), move })).toEqual({
      ok: false,
      refusal: { code: "illegal_move", ...refused },
    });
    expect(await desk.standing(initiative)).toEqual(initiative);
  });

  test("what has ended cannot stop", async () => {
    for (const ended of [handedOver(), stopped({ id: inKraamkamer().id })]) {
      const apart = await initiativeDesk();
      await apart.given(ended);
      const command = { ...(await apart.to(ended)), reason: "Alsnog." };
      expect(await stopInitiative(apart.deps, by(lead), command)).toEqual({
        ok: false,
        refusal: { code: "illegal_move", from: ended.phase, to: "stopped" },
      });
      await apart.close();
    }
  });

  test("nothing becomes a project that nobody is committed to solve", async () => {
    const initiative = inKraamkamer({ problemOwner: null });
    await desk.given(initiative);
    const command = { ...(await desk.to(initiative)), move: { to: "project" } } as const;
    expect(await moveInitiative(desk.deps, by(owner), command)).toEqual({
      ok: false,
      refusal: { code: "problem_owner_missing" },
    });
  });

  test("nor that somebody whom nobody knows is committed to solve", async () => {
    const initiative = inKraamkamer({ problemOwner: null });
    await desk.given(initiative);
    const move = { to: "project", problemOwner: { kind: "person", person: PersonId.parse("per_nobody") } } as const;
    expect(await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move })).toEqual({
      ok: false,
      refusal: { code: "unknown_person" },
    });
    expect(await desk.standing(initiative)).toEqual(initiative);
  });

  test("the problem owner can stop it, and not move it; a partner can do neither", async () => {
    const initiative = inProject({ problemOwner: { kind: "person", person: problemOwner.id } });
    await desk.given(initiative);
    const to = await desk.to(initiative);
    expect(await moveInitiative(desk.deps, by(problemOwner), { ...to, move: toHandedOver })).toEqual({
      ok: false,
      refusal: { code: "forbidden", needs: "steering" },
    });
    expect(await stopInitiative(desk.deps, by(noor), { ...to, reason: "Zomaar." })).toEqual({
      ok: false,
      refusal: { code: "forbidden", needs: "carrying" },
    });
    expect(await stopInitiative(desk.deps, by(problemOwner), { ...to, reason: "Opgelost." })).toMatchObject({
      ok: true,
    });
  });

  test("who moved on an old screen is told that it changed", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const old = await desk.to(initiative);
    await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move: { to: "project" } });
    expect(await stopInitiative(desk.deps, by(lead), { ...old, reason: "Te laat." })).toEqual({
      ok: false,
      refusal: { code: "stale" },
    });
  });

  test("the same move sent twice is one move", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    const command = { ...(await desk.to(initiative)), move: { to: "project" } } as const;
    const first = await moveInitiative(desk.deps, by(owner), command);
    expect(await moveInitiative(desk.deps, by(owner), command)).toMatchObject(first);
    expect(await desk.events(initiative)).toEqual(["initiative_born", "initiative_moved"]);
  });
});

describe("a move is taken back", () => {
  test.each([
    ["a project", inKraamkamer(), { to: "project" }],
    ["a handover", inProject(), toHandedOver],
  ] as const)("%s, and all is as it was", async (_, initiative, move) => {
    await desk.given(initiative);
    await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move });
    expect(await undoMove(desk.deps, by(lead), await desk.to(initiative))).toMatchObject({ ok: true });
    expect(await desk.standing(initiative)).toEqual(initiative);
    expect((await desk.events(initiative)).at(-1)).toBe("move_undone");
  });

  test.each([inKraamkamer(), inProject()])("a stop, back to the phase that it was in", async (initiative) => {
    await desk.given(initiative);
    await stopInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), reason: "Te vroeg." });
    await undoMove(desk.deps, by(owner), await desk.to(initiative));
    expect(await desk.standing(initiative)).toEqual(initiative);
  });

  test("with the problem owner that it named, unless somebody named another since", async () => {
    const initiative = inKraamkamer({ problemOwner: null });
    const move = { to: "project", problemOwner: { kind: "words", words: "De wijkraad" } } as const;
    await desk.given(initiative);
    await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move });
    expect(await desk.standing(initiative)).toMatchObject({ phase: "project", problemOwner: move.problemOwner });
    await undoMove(desk.deps, by(owner), await desk.to(initiative));
    expect(await desk.standing(initiative)).toEqual(initiative);
    expect(await desk.events(initiative)).toEqual([
      "initiative_born",
      "problem_owner_changed",
      "initiative_moved",
      "move_undone",
      "problem_owner_changed",
    ]);

    await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move });
    const another = { kind: "words", words: "De school" } as const;
    await appointProblemOwner(desk.deps, by(owner), { ...(await desk.to(initiative)), problemOwner: another });
    await undoMove(desk.deps, by(owner), await desk.to(initiative));
    expect(await desk.standing(initiative)).toEqual({ ...initiative, problemOwner: another });
  });

  test("with the organisation that it named, under whatever name that goes on since", async () => {
    const initiative = inKraamkamer({ problemOwner: null });
    await desk.given(initiative);
    const move = { to: "project", problemOwner: { kind: "partner", partner: housing.id } } as const;
    await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move });
    const standing = await desk.stores.partners.get(housing.id);
    if (!standing) throw new Error("no partner");
    await desk.stores.partners.save({
      value: { ...housing, mergedInto: school.id },
      expected: standing,
      command: commandKey("test", "merge", "1", "1"),
      by: null,
      at: desk.clock.now(),
      events: [{ type: "partner_merged", into: school.id }],
    });
    await undoMove(desk.deps, by(owner), await desk.to(initiative));
    expect(await desk.standing(initiative)).toMatchObject({ phase: "kraamkamer", problemOwner: null });
  });

  test("within a day, and not after it", async () => {
    const initiative = inKraamkamer();
    await desk.given(initiative);
    await moveInitiative(desk.deps, by(owner), { ...(await desk.to(initiative)), move: { to: "project" } });
    desk.clock.advance(24 * hour + 1);
    const late = { ok: false, refusal: { code: "too_late" } };
    expect(await undoMove(desk.deps, by(owner), await desk.to(initiative))).toEqual(late);
    desk.clock.advance(-1);
    expect(await undoMove(desk.deps, by(owner), await desk.to(initiative))).toMatchObject({ ok: true });
    expect(await undoMove(desk.deps, by(owner), await desk.to(initiative))).toEqual(late);
  });
});
