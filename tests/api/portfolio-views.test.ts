import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { usuallyArranged } from "#src/portfolio/arranged.ts";
import { whoMayKnow } from "#src/main/who-may-know.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { lead, member } from "#tests/support/initiative-desk.ts";
import { noor, owner, sam } from "#tests/support/people.ts";

let api: Api;
beforeEach(async () => {
  api = await startApi({ people: [noor, sam, owner, lead, member] });
});
afterEach(() => api.close());

const mine = {
  name: "Wat vastzit in mijn thema",
  view: "table",
  filter: { theme: "brede-duurzaamheid", attention: "stuck_obstacle", sdg: 7 },
  grouping: "process_owner",
  density: "compact",
  arranged: {
    sort: { by: "gate", direction: "descending" },
    columns: ["phase", "gate"],
    timeline: { grouping: "phase", scale: "months", form: "table" },
    partners: { initiatives: "all", partners: "all" },
  },
  shared: false,
} as const;
const Saved = z.object({ id: z.string(), rev: z.int() });

let count = 0;
async function save(person: typeof noor, view: object) {
  return api.as(person).post("/portfolio-views", { nonce: `saving-${count++}`, view });
}
async function seenBy(person: typeof noor) {
  const { body } = await api.as(person).get("/portfolio-views");
  return z
    .object({ items: z.array(z.object({ name: z.string(), mine: z.boolean(), may: z.array(z.string()) })) })
    .parse(body).items;
}

describe("a way of looking at the portfolio", () => {
  test("is kept for oneself, with all that it showed", async () => {
    const { status, body } = await save(noor, mine);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...mine,
      rev: 1,
      mine: true,
      owner: { name: noor.name },
      may: ["view.change", "view.remove"],
    });
    expect(await seenBy(noor)).toMatchObject([{ name: mine.name, mine: true }]);
    expect(await seenBy(sam)).toEqual([]);
    const { id } = Saved.parse(body);
    const change = { nonce: "changing-1", rev: 1, view: mine };
    expect((await api.as(lead).post(`/portfolio-views/${id}`, change)).status).toBe(404);
  });

  test("that tells only what views kept before is kept with the rest as usual", async () => {
    const { arranged: _, ...before } = mine;
    expect(await save(noor, before)).toMatchObject({ status: 200, body: { ...before, arranged: usuallyArranged } });
  });

  test("has a name without what nobody sees, and no name is left of that alone", async () => {
    const turned = "Wat\u202Evastzit\u0007";
    expect(await save(noor, { ...mine, name: turned })).toMatchObject({ body: { name: "Watvastzit" } });
    expect((await save(noor, { ...mine, name: " \u200F\u202E " })).status).toBe(400);
  });

  test("is shared by the kernteam, the network lead and process owners, for all to use", async () => {
    expect(await save(noor, { ...mine, shared: true })).toMatchObject({ status: 403, body: { code: "role_missing" } });
    for (const [index, person] of [owner, lead, member].entries()) {
      expect((await save(person, { ...mine, name: `Gedeeld ${index}`, shared: true })).status).toBe(200);
    }
    expect(await seenBy(noor)).toEqual(
      ["Gedeeld 0", "Gedeeld 1", "Gedeeld 2"].map((name) => expect.objectContaining({ name, mine: false, may: [] })),
    );
  });

  test("is changed by its owner, and what is shared by the network lead too", async () => {
    const { id } = Saved.parse((await save(member, { ...mine, shared: true })).body);
    const renamed = { nonce: "changing-1", rev: 1, view: { ...mine, shared: true, name: "Anders" } };
    expect(await api.as(noor).post(`/portfolio-views/${id}`, renamed)).toMatchObject({ status: 403 });
    expect(await api.as(lead).post(`/portfolio-views/${id}`, renamed)).toMatchObject({
      status: 200,
      body: { name: "Anders", rev: 2, owner: { name: member.name } },
    });
    const stale = { ...renamed, nonce: "changing-2" };
    expect(await api.as(member).post(`/portfolio-views/${id}`, stale)).toMatchObject({
      status: 409,
      body: { code: "stale" },
    });
  });

  test("has a name that none of one's own has, nor any that is shared with all", async () => {
    const taken = { status: 409, body: { code: "name_taken" } };
    expect((await save(owner, mine)).status).toBe(200);
    expect(await save(owner, { ...mine, name: " wat  VASTZIT in mijn thema " })).toMatchObject(taken);
    // What somebody keeps alone takes no name away from others, and nobody hears of it so.
    const { id } = Saved.parse((await save(lead, mine)).body);
    expect((await save(member, { ...mine, name: "Van allen", shared: true })).status).toBe(200);
    expect(await save(lead, { ...mine, name: "van allen", shared: true })).toMatchObject(taken);
    const change = (rev: number, view: object) =>
      api.as(lead).post(`/portfolio-views/${id}`, { nonce: `changing-${count++}`, rev, view });
    expect(await change(1, { ...mine, name: "Van allen", shared: true })).toMatchObject(taken);
    // Under the name that it has, it is changed and shared as before.
    expect(await change(1, { ...mine, density: "comfortable" })).toMatchObject({ status: 200, body: { rev: 2 } });
    expect(await change(2, { ...mine, shared: true })).toMatchObject({ status: 200, body: { rev: 3 } });
  });

  test("is shared under one name by the first alone, when two people do so at once", async () => {
    const both = await Promise.all([lead, member].map((person) => save(person, { ...mine, shared: true })));
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
    expect(await seenBy(noor)).toHaveLength(1);
  });

  test("that comes late in a long row of shared ones is shown with the rest, and its name is taken like theirs", async () => {
    const names = [owner, member].flatMap((person) =>
      Array.from({ length: 30 }, (_, number) => ({ person, name: `Gedeeld ${person.id} ${number}` })),
    );
    for (const { person, name } of names) await save(person, { ...mine, name, shared: true });
    expect((await save(member, { ...mine, name: "Zwolle", shared: true })).status).toBe(200);
    expect((await seenBy(noor)).map(({ name }) => name).toSorted()).toEqual(
      [...names.map(({ name }) => name), "Zwolle"].toSorted(),
    );
    expect(await save(lead, { ...mine, name: "zwolle", shared: true })).toMatchObject({
      status: 409,
      body: { code: "name_taken" },
    });
  });

  test("gives its name back when it is taken away", async () => {
    const { id } = Saved.parse((await save(noor, mine)).body);
    await api.as(noor).post(`/portfolio-views/${id}/remove`, { nonce: "removing-1" });
    expect((await save(noor, mine)).status).toBe(200);
  });

  test("is heard of by its owner alone while it is nobody else's", async () => {
    const knows = async (body: unknown, person: typeof noor) => {
      const { id } = Saved.parse(body);
      const audience = await whoMayKnow(api.stores)({ concept: "saved-view", id, closing: false });
      return audience === null || audience(person);
    };
    const own = (await save(noor, mine)).body;
    const shared = (await save(lead, { ...mine, shared: true })).body;
    expect([await knows(own, noor), await knows(own, sam), await knows(shared, sam)]).toEqual([true, false, true]);
  });

  test("is taken away, once", async () => {
    const { id } = Saved.parse((await save(noor, mine)).body);
    expect((await api.as(noor).post(`/portfolio-views/${id}/remove`, { nonce: "removing-1" })).status).toBe(200);
    expect((await api.as(noor).post(`/portfolio-views/${id}/remove`, { nonce: "removing-1" })).status).toBe(200);
    expect((await api.as(noor).post(`/portfolio-views/${id}/remove`, { nonce: "removing-2" })).status).toBe(404);
    expect(await seenBy(noor)).toEqual([]);
  });

  test("sent twice is kept once, and nobody keeps more than fifty", async () => {
    const sent = { nonce: "saving-once", view: mine };
    const [first, again] = [
      await api.as(sam).post("/portfolio-views", sent),
      await api.as(sam).post("/portfolio-views", sent),
    ];
    expect(again.body).toEqual(first.body);
    expect(await seenBy(sam)).toHaveLength(1);
    for (let number = 1; number < 50; number++) await save(sam, { ...mine, name: `Weergave ${number}` });
    expect(await save(sam, mine)).toMatchObject({ status: 409, body: { code: "full" } });
    const { id } = Saved.parse(first.body);
    await api.as(sam).post(`/portfolio-views/${id}/remove`, { nonce: "removing-one" });
    const atOnce = await Promise.all(["Laatste", "Allerlaatste"].map((name) => save(sam, { ...mine, name })));
    expect(atOnce.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
  });

  test.each([
    { name: "" },
    { view: "pie" },
    { filter: { colour: "red" } },
    { density: "dense" },
    { arranged: { ...mine.arranged, columns: ["colour"] } },
    { arranged: { ...mine.arranged, sort: { by: "colour", direction: "ascending" } } },
    { name: "x".repeat(81) },
  ])("that cannot be is not understood", async (broken) => {
    expect((await save(noor, { ...mine, ...broken })).status).toBe(400);
  });
});
