import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { Person } from "#src/people/person.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { eve, housing, noor, owner, sam } from "#tests/support/people.ts";

let api: Api;
beforeEach(async () => {
  api = await startApi({ people: [noor, sam, eve, owner, lea] });
});
afterEach(() => api.close());

const Listed = z.object({
  items: z.array(z.looseObject({ id: z.string(), title: z.string(), themes: z.array(z.string()).optional() })),
  next: z.string().nullable(),
  total: z.int().optional(),
});

async function listed(path: string, person = noor) {
  return Listed.parse((await api.as(person).get(path)).body);
}

const titlesOf = async (path: string) => (await listed(path)).items.map(({ title }) => title);

const proposal = {
  title: "Warmtefoto's van de wijk",
  description: "Vrijwilligers maken foto's die laten zien waar huizen warmte verliezen.",
  forWhom: "Huiseigenaren",
  link: "https://warmtefoto.example/aanpak",
  themes: ["brede-duurzaamheid"],
  despitePersonalData: false,
};

async function proposed(nonce = "propose-it", changes: object = {}): Promise<string> {
  const { body } = await api.as(noor).post("/solution-proposals", { nonce, ...proposal, ...changes });
  return z.object({ id: z.string() }).parse(body).id;
}

describe("the solutions", () => {
  test("are all there, in the order of their titles, page after page", async () => {
    const first = await listed("/solutions?limit=40");
    const second = await listed(`/solutions?limit=40&cursor=${encodeURIComponent(first.next ?? "")}`);
    const titles = [...first.items, ...second.items].map(({ title }) => title);
    expect(second.next).toBeNull();
    expect([first.total, second.total]).toEqual([titles.length, titles.length]);
    expect(new Set(titles)).toEqual(new Set(profile.knownSolutions.map(({ title }) => title)));
    expect(titles).toEqual(titles.toSorted(new Intl.Collator("nl", { numeric: true }).compare));
  });

  test("are found by the beginning of each word, titles first, and narrowed by theme", async () => {
    expect((await titlesOf("/solutions?q=energiearm"))[0]).toMatch(/energiearmoede/i);
    expect(await titlesOf("/solutions?q=Rotterdam%20wijk")).toEqual(["Wijkprofiel Rotterdam"]);
    const { items } = await listed("/solutions?theme=betaalbare-woonruimte");
    expect(items.length).toBeGreaterThan(5);
    expect(items.every(({ themes }) => themes?.includes("betaalbare-woonruimte"))).toBe(true);
  });

  test.each(["/solutions?q=kwantumcomputer", "/solutions?q=%3F%21", "/solutions?theme=ruimtevaart"])(
    "%s finds none, and says so",
    async (path) => {
      expect(await listed(path)).toEqual({ items: [], next: null, total: 0 });
    },
  );

  test("tell where they were read of, and link only to what is on the web", async () => {
    expect((await api.as(noor).get("/solutions/k30")).body).toMatchObject({
      id: "k30",
      where: "Rotterdam",
      broughtIn: null,
      helped: 0,
      sources: [{ link: "https://rijnmond.nl/nieuws/161641/Sensoren-in-Rotterdamse-afvalcontainers" }],
    });
    expect((await api.as(noor).get("/solutions/k15")).body).toMatchObject({
      sources: [{ text: "document gemeente Zwolle", link: null }],
    });
  });

  test.each(["k999", "sol_ghost", "not-a-key"])("%s is none of them", async (id) => {
    expect(await api.as(noor).get(`/solutions/${id}`)).toMatchObject({ status: 404 });
  });
});

describe("a proposed solution", () => {
  test("is seen by its proposer and by whoever judges, and by nobody else", async () => {
    const id = await proposed();
    expect((await listed("/solution-proposals?mine=true")).items).toMatchObject([
      { id, stage: "waiting", may: ["solution.withdraw"] },
    ]);
    expect((await listed("/solution-proposals", sam)).items).toMatchObject([
      { id, may: ["solution.accept", "solution.refuse"] },
    ]);
    expect((await listed("/solution-proposals?mine=true", sam)).items).toEqual([]);
    expect((await listed("/solution-proposals", owner)).items).toEqual([]);
    expect(await api.as(owner).get(`/solutions/${id}`)).toMatchObject({ status: 404 });
  });

  test("waits on the front page of whoever judges, and of nobody else", async () => {
    await proposed();
    const waits = async (person: Person) =>
      JSON.stringify((await api.as(person).get("/front")).body).includes('"proposals"');
    expect(await Promise.all([sam, lea, noor, owner].map(waits))).toEqual([true, true, false, false]);
  });

  test("that is accepted is listed, shown and found at once, with who brought it in", async () => {
    const id = await proposed();
    const path = `/solution-proposals/${id}/accept`;
    expect(await api.as(sam).post(path, { nonce: "accept-it" })).toMatchObject({
      status: 200,
      body: { stage: "accepted", may: ["solution.reopen"] },
    });
    expect(await api.as(sam).post(path, { nonce: "accept-it" })).toMatchObject({ status: 200 });
    expect((await titlesOf("/solutions?q=warmtefoto"))[0]).toBe(proposal.title);
    expect((await api.as(eve).get(`/solutions/${id}`)).body).toMatchObject({
      forWhom: "Huiseigenaren",
      sources: [{ text: proposal.link, link: proposal.link }],
      broughtIn: { organisation: { name: housing.name } },
    });
    const found = await listed(
      "/known-solutions?q=Wie%20maakt%20warmtefoto's%20waarop%20je%20ziet%20waar%20huizen%20warmte%20verliezen%3F",
    );
    expect(found.items.map((solution) => solution.id)).toContain(id);
  });

  test("is offered with a question, and can have helped", async () => {
    const id = await proposed();
    await api.as(sam).post(`/solution-proposals/${id}/accept`, { nonce: "accept-it" });
    const text = "Wie maakt warmtefoto's waarop je ziet waar huizen warmte verliezen?";
    const asked = z
      .object({ id: z.string(), offered: z.array(z.object({ id: z.string() })) })
      .parse((await api.as(eve).post("/questions", { nonce: "ask-about", text })).body);
    expect(asked.offered.map((solution) => solution.id)).toContain(id);
    expect(
      await api.as(eve).post(`/questions/${asked.id}/helped`, { nonce: "that-helps", solution: id }),
    ).toMatchObject({
      status: 200,
      body: { stage: "helped_already", helpedBy: { id, title: proposal.title } },
    });
    expect((await api.as(noor).get(`/solutions/${id}`)).body).toMatchObject({ helped: 1 });
  });

  test("that is refused tells its proposer why", async () => {
    const id = await proposed();
    await api.as(sam).post(`/solution-proposals/${id}/refuse`, { nonce: "refuse-it", reason: "Dit hebben we al." });
    expect((await listed("/solution-proposals")).items).toMatchObject([
      { stage: "refused", reason: "Dit hebben we al.", judged: { by: { name: sam.name } }, may: [] },
    ]);
  });

  test.each([
    ["a title of 300 characters", { title: "a".repeat(300) }, 400, "not_understood"],
    ["a script for a link", { link: "javascript:alert(document.domain)" }, 400, "not_understood"],
    ["the very title of another one", { title: "SENSHAGEN" }, 409, "solution_exists"],
    ["somebody's phone number", { description: "Bel 06-12345678." }, 422, "holds_personal_data"],
    ["a theme of another alliance", { themes: ["ruimtevaart"] }, 422, "unknown_theme"],
  ])("with %s", async (_, changes, status, code) => {
    const answer = await api.as(noor).post("/solution-proposals", { nonce: "propose-it", ...proposal, ...changes });
    expect(answer.status).toBe(status);
    if (code !== undefined) expect(answer.body).toMatchObject({ code });
  });

  test("is judged by the QRT and the network lead only", async () => {
    const id = await proposed();
    expect(await api.as(noor).post(`/solution-proposals/${id}/accept`, { nonce: "accept-it" })).toMatchObject({
      status: 403,
      body: { code: "role_missing" },
    });
    expect(await api.as(owner).post(`/solution-proposals/${id}/withdraw`, { nonce: "withdraw-it" })).toMatchObject({
      status: 404,
    });
  });
});
