import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  askToRemoveObstacle,
  noteObstacle,
  removeObstacle,
  reopenObstacle,
} from "#src/initiative/clear-obstacle.usecase.ts";
import { addDocument, removeDocument } from "#src/initiative/keep-documents.usecase.ts";
import { bringInPartner, joinInitiative, leaveInitiative, letPartnerGo } from "#src/initiative/participate.usecase.ts";
import { correctUpdate, postUpdate } from "#src/initiative/post-update.usecase.ts";
import { appointProblemOwner, appointProcessOwner, planInitiative } from "#src/initiative/steer-initiative.usecase.ts";
import { mostObstacles } from "#src/initiative/obstacle.ts";
import { mostUpdates } from "#src/initiative/update.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import type { InitiativeDesk } from "#tests/support/initiative-desk.ts";
import { by, initiativeDesk, lead, member, outsider } from "#tests/support/initiative-desk.ts";
import { told } from "#tests/support/initiative-events.ts";
import { housing, noor, owner, school } from "#tests/support/people.ts";
import { inKraamkamer, stopped, takingPart } from "#tests/support/portfolio.ts";

const initiative = inKraamkamer();
const minute = 60_000;

let desk: InitiativeDesk;
beforeEach(async () => {
  desk = await initiativeDesk();
  await desk.given(initiative);
});
afterEach(() => desk.close());

const to = () => desk.to(initiative);
const refused = (refusal: object) => ({ ok: false, refusal });

describe("partners say what they bring", () => {
  test("one joins, says more later, and leaves", async () => {
    const [, other] = initiative.partners;
    if (!other) throw new Error("no other partner");
    await joinInitiative(desk.deps, by(noor), { ...(await to()), brings: "Cijfers" });
    await joinInitiative(desk.deps, by(noor), { ...(await to()), brings: "Cijfers en een projectleider" });
    expect((await desk.standing(initiative)).partners).toEqual([
      takingPart(housing, "Cijfers en een projectleider"),
      other,
    ]);

    await leaveInitiative(desk.deps, by(noor), await to());
    expect((await desk.standing(initiative)).partners).toEqual([other]);
    expect(await desk.events(initiative)).toEqual([
      "initiative_born",
      "partner_joined",
      "partner_joined",
      "partner_left",
    ]);
  });

  test("saying the same again, or leaving what one is not in, tells nothing", async () => {
    await joinInitiative(desk.deps, by(noor), { ...(await to()), brings: "" });
    await leaveInitiative(desk.deps, by(lead), await to());
    expect(await desk.events(initiative)).toEqual(["initiative_born"]);
  });

  test("who carries it notes a partner, and lets one go", async () => {
    await letPartnerGo(desk.deps, by(owner), { ...(await to()), partner: housing.id });
    await bringInPartner(desk.deps, by(owner), { ...(await to()), partner: housing.id, brings: "Panden" });
    expect((await desk.standing(initiative)).partners).toEqual([
      takingPart(school),
      { partner: housing.id, brings: "Panden", since: "2026-11-06" },
    ]);
    const unknown = { ...(await to()), partner: PartnerId.parse("prt_nobody"), brings: "" };
    expect(await bringInPartner(desk.deps, by(owner), unknown)).toEqual(refused({ code: "unknown_partner" }));
  });

  test("what merged since takes part under the name of today, with what both bring", async () => {
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
    await postUpdate(desk.deps, by(owner), { ...(await to()), told });
    expect((await desk.standing(initiative)).partners).toEqual([takingPart(school)]);
  });
});

describe("who steers it", () => {
  test("names a problem owner, and another process owner", async () => {
    const problem = { ...(await to()), problemOwner: { kind: "partner", partner: school.id } } as const;
    await appointProblemOwner(desk.deps, by(owner), problem);
    await appointProcessOwner(desk.deps, by(lead), { ...(await to()), processOwner: member.id });
    expect(await desk.standing(initiative)).toMatchObject({
      problemOwner: { kind: "partner", partner: school.id },
      processOwner: member.id,
    });
    expect(
      (await desk.stores.initiatives.history(initiative.id)).slice(1).map(({ by: who, event }) => [who, event]),
    ).toEqual([
      [
        owner.id,
        { type: "problem_owner_changed", from: initiative.problemOwner, to: { kind: "partner", partner: school.id } },
      ],
      [lead.id, { type: "process_owner_changed", from: owner.id, to: member.id }],
    ]);
  });

  test("names only who exists", async () => {
    const nobody = PersonId.parse("per_nobody");
    const person = { ...(await to()), problemOwner: { kind: "person", person: nobody } } as const;
    expect(await appointProblemOwner(desk.deps, by(owner), person)).toEqual(refused({ code: "unknown_person" }));
    const process = { ...(await to()), processOwner: nobody };
    expect(await appointProcessOwner(desk.deps, by(owner), process)).toEqual(refused({ code: "unknown_person" }));
    const partner = {
      ...(await to()),
      problemOwner: { kind: "partner", partner: PartnerId.parse("prt_nobody") },
    } as const;
    expect(await appointProblemOwner(desk.deps, by(owner), partner)).toEqual(refused({ code: "unknown_partner" }));
  });

  test("plans a gate and a last day, never in the past; what stands already may have passed", async () => {
    const gate = { name: "Doorgaan of stoppen", day: Day.parse("2026-11-06") };
    const end = Day.parse("2027-02-01");
    await planInitiative(desk.deps, by(owner), { ...(await to()), gate, end });
    desk.clock.advance(2 * 24 * 60 * minute);
    const past = { ...(await to()), gate: { name: "Andere", day: Day.parse("2026-11-07") }, end };
    expect(await planInitiative(desk.deps, by(owner), past)).toEqual(
      refused({ code: "due_in_past", due: "2026-11-07" }),
    );
    const mistyped = { ...(await to()), gate, end: Day.parse("9999-03-01") };
    expect(await planInitiative(desk.deps, by(owner), mistyped)).toEqual(
      refused({ code: "day_too_far", day: "9999-03-01", latest: "2036-12-31" }),
    );
    const crossed = { ...(await to()), gate: { ...gate, day: Day.parse("2027-02-02") }, end };
    expect(await planInitiative(desk.deps, by(owner), crossed)).toEqual(
      refused({ code: "gate_after_end", gate: "2027-02-02", end }),
    );
    const later = { ...(await to()), gate, end: Day.parse("2027-03-01") };
    expect(await planInitiative(desk.deps, by(owner), later)).toMatchObject({ ok: true });
    expect(await desk.standing(initiative)).toMatchObject({ gate, end: "2027-03-01" });
  });

  test("goes on with what was planned before days were looked at: it is read, and what stays may stay", async () => {
    const apart = await initiativeDesk();
    const odd = { gate: { name: "Fasedocument", day: Day.parse("9999-12-31") }, end: Day.parse("9999-06-01") };
    const planned = inKraamkamer(odd);
    await apart.given(planned);
    expect(await apart.standing(planned)).toMatchObject(odd);
    const renamed = { ...(await apart.to(planned)), gate: { ...odd.gate, name: "Ethische toets" }, end: odd.end };
    expect(await planInitiative(apart.deps, by(owner), renamed)).toMatchObject({ ok: true });
    const mended = { ...(await apart.to(planned)), gate: odd.gate, end: Day.parse("2027-06-01") };
    expect(await planInitiative(apart.deps, by(owner), mended)).toEqual(
      refused({ code: "gate_after_end", gate: "9999-12-31", end: "2027-06-01" }),
    );
    await apart.close();
  });

  test("works on nothing that has ended", async () => {
    const apart = await initiativeDesk();
    const ended = stopped();
    await apart.given(ended);
    const command = { ...(await apart.to(ended)), told };
    expect(await postUpdate(apart.deps, by(owner), command)).toEqual(refused({ code: "wrong_phase", is: "stopped" }));
    await apart.close();
  });
});

describe("an update", () => {
  test("tells how it goes, and is put right within the hour by who wrote it", async () => {
    await postUpdate(desk.deps, by(owner), { ...(await to()), told });
    const update = (await desk.standing(initiative)).updates[0]?.id ?? "";
    const better = { ...told, result: "Drie straten doen mee." };

    desk.clock.advance(60 * minute);
    const others = { ...(await to()), update, told: better };
    expect(await correctUpdate(desk.deps, by(lead), others)).toEqual(refused({ code: "forbidden", needs: "poster" }));
    expect(await correctUpdate(desk.deps, by(owner), { ...(await to()), update, told: better })).toMatchObject({
      ok: true,
    });
    expect((await desk.standing(initiative)).updates).toEqual([
      {
        ...better,
        id: update,
        by: owner.id,
        at: "2026-11-06T09:00:00.000Z",
        correctedAt: "2026-11-06T10:00:00.000Z",
      },
    ]);
    expect((await desk.stores.initiatives.history(initiative.id)).slice(1).map(({ event }) => event)).toEqual([
      { type: "update_posted", update, told },
      { type: "obstacle_noted", obstacle: update, text: told.obstacle },
      { type: "update_corrected", update, told: better },
    ]);

    desk.clock.advance(1);
    expect(await correctUpdate(desk.deps, by(owner), { ...(await to()), update, told })).toEqual(
      refused({ code: "too_late" }),
    );
    expect(await correctUpdate(desk.deps, by(owner), { ...(await to()), update: "gone", told })).toEqual(
      refused({ code: "not_found" }),
    );
  });

  test("that tells what is in the way notes the obstacle with it, but not one that stands already", async () => {
    const stands = { ...told, obstacle: "Geen ruimte." };
    await postUpdate(desk.deps, by(owner), { ...(await to()), told: stands });
    await postUpdate(desk.deps, by(owner), { ...(await to()), told: { ...stands, obstacle: "geen  ruimte" } });
    const { updates, obstacles } = await desk.standing(initiative);
    expect(updates.map(({ obstacle }) => obstacle)).toEqual(["Geen ruimte.", "geen  ruimte"]);
    expect(obstacles).toEqual([
      {
        state: "open",
        id: updates[0]?.id,
        text: "Geen ruimte.",
        remover: null,
        notedBy: owner.id,
        since: "2026-11-06T09:00:00.000Z",
        asked: null,
      },
    ]);
    expect(await desk.events(initiative)).toEqual([
      "initiative_born",
      "update_posted",
      "obstacle_noted",
      "update_posted",
    ]);
  });

  test("that is put right takes its obstacle along, until somebody was asked to take that away", async () => {
    const says = (obstacle: string) => ({ ...told, obstacle });
    await postUpdate(desk.deps, by(owner), { ...(await to()), told: says("Geen ruimte.") });
    const update = (await desk.standing(initiative)).updates[0]?.id ?? "";
    const corrects = async (obstacle: string) => {
      await correctUpdate(desk.deps, by(owner), { ...(await to()), update, told: says(obstacle) });
      return (await desk.standing(initiative)).obstacles.map(({ id, text }) => [id, text]);
    };
    expect(await corrects("Geen zaal.")).toEqual([[update, "Geen zaal."]]);
    expect(await corrects("")).toEqual([]);
    expect(await corrects("Geen sleutel.")).toEqual([[update, "Geen sleutel."]]);

    const whom = { kind: "words", words: "de beheerder" } as const;
    await askToRemoveObstacle(desk.deps, by(owner), { ...(await to()), obstacle: update, whom });
    expect(await corrects("")).toEqual([[update, "Geen sleutel."]]);
    expect((await desk.events(initiative)).filter((event) => event.startsWith("obstacle"))).toEqual([
      "obstacle_noted",
      "obstacle_noted",
      "obstacle_asked",
    ]);
  });

  test("whose obstacle has no room any more is refused, so that it is not lost", async () => {
    const apart = await initiativeDesk();
    const one = { text: "x", remover: null, notedBy: owner.id, since: apart.clock.now(), asked: null };
    const blocked = inKraamkamer({
      obstacles: Array.from({ length: mostObstacles }, (_, index) => ({ ...one, state: "open", id: `o${index}` })),
    });
    await apart.given(blocked);
    const command = { ...(await apart.to(blocked)), told: { ...told, obstacle: "Geen ruimte." } };
    expect(await postUpdate(apart.deps, by(owner), command)).toEqual(refused({ code: "full" }));
    await apart.close();
  });

  test("is refused once there are more than anybody reads", async () => {
    const apart = await initiativeDesk();
    const one = { ...told, id: "u", by: owner.id, at: apart.clock.now(), correctedAt: null };
    const talkative = inKraamkamer({
      updates: Array.from({ length: mostUpdates }, (_, index) => ({ ...one, id: `u${index}` })),
    });
    await apart.given(talkative);
    expect(await postUpdate(apart.deps, by(owner), { ...(await apart.to(talkative)), told })).toEqual(
      refused({ code: "full" }),
    );
    await apart.close();
  });
});

describe("an obstacle", () => {
  test("is noted, put before somebody, removed, and comes back", async () => {
    const remover = { kind: "partner", partner: school.id } as const;
    await noteObstacle(desk.deps, by(noor), { ...(await to()), text: "Geen ruimte.", remover });
    const obstacle = (await desk.standing(initiative)).obstacles[0]?.id ?? "";
    const whom = { kind: "person", person: lead.id } as const;
    await askToRemoveObstacle(desk.deps, by(member), { ...(await to()), obstacle, whom });
    expect((await desk.standing(initiative)).obstacles).toEqual([
      {
        state: "open",
        id: obstacle,
        text: "Geen ruimte.",
        remover,
        notedBy: noor.id,
        since: "2026-11-06T09:00:00.000Z",
        asked: { whom, by: member.id, at: "2026-11-06T09:00:00.000Z" },
      },
    ]);

    desk.clock.advance(minute);
    await removeObstacle(desk.deps, by(lead), { ...(await to()), obstacle, how: "Een andere zaal." });
    expect((await desk.standing(initiative)).obstacles).toMatchObject([
      { state: "removed", how: "Een andere zaal.", removedBy: lead.id, removedAt: "2026-11-06T09:01:00.000Z" },
    ]);

    desk.clock.advance(minute);
    await reopenObstacle(desk.deps, by(noor), { ...(await to()), obstacle });
    expect((await desk.standing(initiative)).obstacles).toMatchObject([
      { state: "open", since: "2026-11-06T09:02:00.000Z", asked: null },
    ]);
    expect((await desk.events(initiative)).slice(1)).toEqual([
      "obstacle_noted",
      "obstacle_asked",
      "obstacle_removed",
      "obstacle_reopened",
    ]);
  });

  test("that somebody removed already keeps how it was removed", async () => {
    await noteObstacle(desk.deps, by(noor), { ...(await to()), text: "Geen ruimte.", remover: null });
    const obstacle = (await desk.standing(initiative)).obstacles[0]?.id ?? "";
    const [first, second] = [await to(), await to()];
    await removeObstacle(desk.deps, by(noor), { ...first, obstacle, how: "Eerste." });
    expect(await removeObstacle(desk.deps, by(owner), { ...second, obstacle, how: "Tweede." })).toEqual(
      refused({ code: "obstacle_removed" }),
    );
    const whom = { kind: "words", words: "het bestuur" } as const;
    expect(await askToRemoveObstacle(desk.deps, by(owner), { ...(await to()), obstacle, whom })).toEqual(
      refused({ code: "obstacle_removed" }),
    );
    expect(await reopenObstacle(desk.deps, by(owner), { ...(await to()), obstacle: "gone" })).toEqual(
      refused({ code: "not_found" }),
    );
  });

  test("is none of who has nothing to do with it", async () => {
    expect(await noteObstacle(desk.deps, by(outsider), { ...(await to()), text: "Te duur.", remover: null })).toEqual(
      refused({ code: "forbidden", needs: "helping" }),
    );
  });
});

describe("a document", () => {
  test("is a link with a title, and can be taken away", async () => {
    const link = "https://voorbeeld.invalid/canvas";
    await addDocument(desk.deps, by(noor), { ...(await to()), title: "Canvas", link });
    const [document] = (await desk.standing(initiative)).documents;
    expect(document).toEqual({
      id: expect.any(String) as unknown,
      title: "Canvas",
      link,
      by: noor.id,
      at: "2026-11-06T09:00:00.000Z",
    });
    await removeDocument(desk.deps, by(owner), { ...(await to()), document: document?.id ?? "" });
    expect((await desk.standing(initiative)).documents).toEqual([]);
    expect(await removeDocument(desk.deps, by(owner), { ...(await to()), document: "gone" })).toEqual(
      refused({ code: "not_found" }),
    );
  });
});
