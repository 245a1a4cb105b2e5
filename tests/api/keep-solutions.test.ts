import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { sensHagen, shadeMap, writtenAs } from "#tests/support/catalogue.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { eve, noor, owner, sam } from "#tests/support/people.ts";

let api: Api;
beforeEach(async () => {
  api = await startApi({ people: [noor, sam, eve, owner, lea] });
});
afterEach(() => api.close());

const Shown = z.object({ id: z.string(), rev: z.int() });
const Listed = z.object({ items: z.array(z.object({ id: z.string() })), total: z.int() });
const everything = { ...writtenAs(sensHagen), despitePersonalData: false };

const edit = (changes: object, rev = 0, person = sam) =>
  api.as(person).post("/solutions/k01/edit", { nonce: `edit-it ${rev}`, rev, ...everything, ...changes });
const act = (path: string, rev: number, person = sam) =>
  api.as(person).post(`/solutions/k01/${path}`, { nonce: `${path}-it`, rev });

async function found(search: string): Promise<readonly string[]> {
  const { items } = Listed.parse((await api.as(noor).get(`/solutions?q=${search}`)).body);
  return items.map(({ id }) => id);
}

describe("the catalogue is kept by people", () => {
  test("the network lead adds a solution; everybody sees it, with who brought it in", async () => {
    const nonce = "add-it-once";
    const body = { nonce, ...shadeMap, despitePersonalData: false };
    const { status, body: shown } = await api.as(lea).post("/solutions", body);

    expect(status).toBe(200);
    const { id } = Shown.parse(shown);
    expect(await api.as(lea).post("/solutions", body)).toMatchObject({ status: 200, body: { id } });
    expect(await found("schaduwkaart")).toEqual([id]);
    expect(await found("koele-plek")).toEqual([id]);
    expect((await api.as(eve).get(`/solutions/${id}`)).body).toMatchObject({
      ...shadeMap,
      sources: [
        { text: "https://schaduwkaart.example", link: "https://schaduwkaart.example" },
        { text: "Rapport schaduw 2026", link: null },
      ],
      broughtIn: { how: "added", on: "2026-11-06T09:00:00.000Z" },
      retired: null,
      rev: 1,
      may: [],
    });
  });

  test("the QRT edits what stands in the profile, and the history tells it and puts it back", async () => {
    expect((await api.as(sam).get("/solutions/k01")).body).toMatchObject({
      rev: 0,
      may: ["solution.edit", "solution.restore", "solution.retire"],
    });
    expect(await edit({ title: "SensHagen 2", where: "" })).toMatchObject({
      status: 200,
      body: { title: "SensHagen 2", rev: 1 },
    });

    const history = await api.as(lea).get("/solutions/k01/changes");
    expect(history.body).toEqual({
      items: [
        {
          seq: 100,
          at: "2026-11-06T09:00:00.000Z",
          by: { id: sam.id, name: sam.name },
          what: "edited",
          changes: [
            { field: "title", before: ["SensHagen"], after: ["SensHagen 2"] },
            { field: "where", before: ["Zwolle"], after: [] },
          ],
          restorable: true,
        },
      ],
      next: null,
    });

    const restored = await api.as(lea).post("/solutions/k01/restore", { nonce: "restore-it", rev: 1, before: 100 });
    expect(restored).toMatchObject({ status: 200, body: { title: "SensHagen", where: "Zwolle", rev: 2 } });
  });

  test("what is taken out is found no more, stays readable, and comes back", async () => {
    expect(await act("retire", 0)).toMatchObject({
      status: 200,
      body: { retired: "2026-11-06T09:00:00.000Z", may: ["solution.return"] },
    });
    expect(await found("senshagen")).toEqual([]);
    expect(await api.as(noor).get("/solutions/k01")).toMatchObject({ status: 200, body: { title: "SensHagen" } });
    expect(await act("return", 1)).toMatchObject({ status: 200, body: { retired: null, rev: 2 } });
    expect(await found("senshagen")).toEqual(["k01"]);
  });

  test("a question that was offered it still shows it, as it was named", async () => {
    const text = "Wij willen met bewoners hitte en fijnstof meten met sensoren in tuinen, net als SensHagen.";
    const Offered = z.object({ id: z.string(), offered: z.array(z.object({ id: z.string(), title: z.string() })) });
    const { body } = await api.as(noor).post("/questions", { nonce: "ask-about", text, seen: ["k01"] });
    const asked = Offered.parse(body);
    expect(asked.offered).toContainEqual(expect.objectContaining({ id: "k01", title: "SensHagen" }));

    await act("retire", 0);

    const later = Offered.parse((await api.as(noor).get(`/questions/${asked.id}`)).body);
    expect(later.offered).toContainEqual(expect.objectContaining({ id: "k01", title: "SensHagen" }));
  });

  test("of two who edit at once, the second hears it", async () => {
    await edit({ where: "Hier" });
    expect(await edit({ where: "Daar" }, 0, lea)).toMatchObject({ status: 409, body: { code: "stale" } });
    expect((await api.as(noor).get("/solutions/k01")).body).toMatchObject({ where: "Hier", rev: 1 });
  });

  test.each([
    ["a title that stands already", { title: "Snuffelfiets" }, 409, "solution_exists"],
    ["a theme of another alliance", { themes: ["ruimtevaart"] }, 422, "unknown_theme"],
    ["a goal of another alliance", { sdgs: [14] }, 422, "unknown_sdg"],
    ["one example twice", { examples: ["Kan dit?", "kan dit"] }, 422, "example_twice"],
    ["somebody's phone number", { description: "Bel 06-12345678." }, 422, "holds_personal_data"],
    ["no title", { title: " " }, 400, "not_understood"],
    ["a title of 300 characters", { title: "a".repeat(300) }, 400, "not_understood"],
  ])("an edit with %s is refused, and nothing changes", async (_, changes, status, code) => {
    expect(await edit(changes)).toMatchObject({ status, body: { code } });
    expect((await api.as(sam).get("/solutions/k01")).body).toMatchObject({ title: "SensHagen", rev: 0 });
  });

  test("nobody else adds, edits or takes out, nor reads the history", async () => {
    const refused = { status: 403, body: { code: "role_missing" } };
    const body = { nonce: "add-it-once", ...shadeMap, despitePersonalData: false };
    expect(await api.as(noor).post("/solutions", body)).toMatchObject(refused);
    expect(await edit({ where: "Daar" }, 0, noor)).toMatchObject(refused);
    expect(await act("retire", 0, noor)).toMatchObject(refused);
    expect(await api.as(noor).get("/solutions/k01/changes")).toMatchObject(refused);
  });
});

test("accepting a proposal says with which themes and goals, and can be taken back", async () => {
  const { body } = await api.as(noor).post("/solution-proposals", {
    nonce: "propose-it",
    title: "Warmtefoto's van de wijk",
    description: "Vrijwilligers maken foto's die laten zien waar huizen warmte verliezen.",
    forWhom: "",
    link: null,
    themes: [],
    despitePersonalData: false,
  });
  const { id } = z.object({ id: z.string() }).parse(body);
  const chosen = { themes: ["brede-duurzaamheid"], sdgs: [7] };
  await api.as(sam).post(`/solution-proposals/${id}/accept`, { nonce: "accept-it", ...chosen });
  expect((await api.as(noor).get(`/solutions/${id}`)).body).toMatchObject({
    ...chosen,
    broughtIn: { how: "proposed" },
  });

  const undone = await api.as(sam).post(`/solution-proposals/${id}/reopen`, { nonce: "reopen-it" });
  expect(undone).toMatchObject({
    status: 200,
    body: { stage: "waiting", judged: null, themes: [], may: ["solution.accept", "solution.refuse"] },
  });
  expect(await api.as(noor).get(`/solutions/${id}`)).toMatchObject({ status: 404 });
  expect(await api.as(sam).post(`/solution-proposals/${id}/reopen`, { nonce: "reopen-again" })).toMatchObject({
    status: 409,
    body: { code: "changed_since" },
  });
});
