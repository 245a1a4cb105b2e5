import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { QuestionId } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { listening } from "#tests/support/change-listener.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { judgedAs } from "#tests/support/filter-desk.ts";
import { eve, noor, owner, sam } from "#tests/support/people.ts";
import { theme } from "#tests/support/questions.ts";

const corrected = { from: theme.liveability, to: theme.sustainability } as const;

const corrections = [
  judgedAs("Waar mag een stoeplader staan?", corrected),
  judgedAs("Stoepladers voor de hele straat", corrected),
  judgedAs("Een stoeplader voor de burgemeester", { ...corrected, changes: { confidential: true } }),
] as const;

let api: Api;
beforeEach(async () => {
  api = await startApi({
    people: [noor, sam, eve, owner, lea],
    questions: corrections,
  });
});
afterEach(() => api.close());

const said = { term: "stoeplader", theme: "brede-duurzaamheid", sdgs: [7] };
const accepts = (nonce: string, rev: number, changes: object = {}, person = sam) =>
  api.as(person).post("/filter/terms", { nonce, rev, ...said, ...changes });

/** The rules by which a question is proposed a theme today. */
async function rulesOf(nonce: string): Promise<string | undefined> {
  const { body } = await api.as(noor).post("/questions", { nonce, text: "Waar mag mijn stoeplader?" });
  const { id } = z.object({ id: QuestionId }).parse(body);
  return (await api.stores.questions.get(id))?.value.proposal.rules;
}

describe("the filter", () => {
  test("is for the QRT and the network lead; everybody else hears whom it is for", async () => {
    const paths = ["/filter", "/filter/terms", "/filter/preview?term=warmte"];
    for (const path of paths) {
      const statuses = [sam, lea, noor, owner, eve].map(async (person) => (await api.as(person).get(path)).status);
      expect(await Promise.all(statuses)).toEqual([200, 200, 403, 403, 403]);
    }
    expect(await api.as(noor).get("/filter")).toMatchObject({
      body: { code: "role_missing", detail: "Dit kan alleen het Quick Respons Team of de netwerkleider." },
    });
    expect(await accepts("not-mine-1", 0, {}, noor)).toMatchObject({ status: 403 });
    expect(await api.as(lea).get("/me")).toMatchObject({
      body: { may: expect.arrayContaining(["filter.teach"]) },
    });
  });

  test("proposes what corrected questions share, without a word of a confidential one", async () => {
    const { body } = await api.as(lea).get("/filter");
    expect(body).toMatchObject({
      period: { questions: 3, judged: 3 },
      candidates: [{ place: { is: "theme", theme: "brede-duurzaamheid" }, questions: [{}, {}] }],
    });
    expect(JSON.stringify(body)).not.toContain("burgemeester");
  });

  test("learns a term once, tells who taught it, and forgets it when that is taken back", async () => {
    expect(await accepts("teach-once", 0)).toMatchObject({ status: 200, body: { rev: 1 } });
    expect(await accepts("teach-once", 0)).toMatchObject({ status: 200, body: { rev: 1 } });
    const told = await api.as(lea).get("/filter/terms");
    expect(told.body).toEqual({
      items: [
        {
          id: expect.stringMatching(/^trm_/),
          seq: expect.any(Number),
          term: "stoeplader",
          place: { is: "theme", theme: "brede-duurzaamheid" },
          sdgs: [7],
          what: "accepted",
          was: null,
          by: { id: sam.id, name: sam.name },
          at: "2026-11-06T09:00:00.000Z",
          stands: true,
          may: ["term.withdraw"],
        },
      ],
      next: null,
      rev: 1,
    });
    expect(await api.as(lea).get("/filter")).toMatchObject({ body: { candidates: [] } });
    const id = (told.body as { readonly items: readonly { readonly id: string }[] }).items[0]?.id;
    const back = `/filter/terms/${id}/withdraw`;
    expect(await api.as(lea).post(back, { nonce: "take-back", rev: 0 })).toMatchObject({
      status: 409,
      body: { code: "stale" },
    });
    expect(await api.as(lea).post(back, { nonce: "take-back", rev: 1 })).toMatchObject({ body: { rev: 2 } });
    expect(await api.as(sam).get("/filter/terms?standing=true")).toMatchObject({ body: { items: [] } });
    expect(await api.as(sam).get("/filter/terms")).toMatchObject({
      body: {
        items: [
          { what: "withdrawn", was: "accepted", stands: false, may: [] },
          { what: "accepted", stands: false },
        ],
      },
    });
    expect(await api.as(sam).post("/filter/terms/trm_gone/withdraw", { nonce: "gone-one", rev: 2 })).toMatchObject({
      status: 404,
    });
  });

  test("tells its history page after page, newest first", async () => {
    for (const rev of [0, 1, 2]) await accepts(`teach-${rev}-now`, rev, { term: `wiebelbank${"x".repeat(rev + 2)}` });
    const first = await api.as(sam).get("/filter/terms?limit=2");
    const { items, next } = first.body as { items: readonly { seq: number }[]; next: string };
    const second = await api.as(sam).get(`/filter/terms?limit=2&cursor=${encodeURIComponent(next)}`);
    const { items: last, next: end } = second.body as { items: readonly { seq: number }[]; next: null };
    const order = [...items, ...last].map(({ seq }) => seq);
    expect([items.length, last.length, end]).toEqual([2, 1, null]);
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    expect(new Set(order).size).toBe(3);
  });

  test.each([
    ["a stop word", { term: "van de" }, 422, "term_unfit"],
    ["no letters", { term: "2026" }, 422, "term_unfit"],
    ["what is far too long", { term: "lader ".repeat(60) }, 422, "term_unfit"],
    ["a phone number", { term: "bel 038 498 91 11" }, 422, "term_unfit"],
    ["an unknown theme", { theme: "ruimtevaart" }, 422, "unknown_theme"],
    ["an unknown SDG", { sdgs: [14] }, 422, "unknown_sdg"],
    ["no number of an SDG", { sdgs: [99] }, 400, "not_understood"],
    ["no text", { term: null }, 400, "not_understood"],
  ])("does not learn %s, and says why", async (_, changes, status, code) => {
    expect(await accepts("bad-input", 0, changes)).toMatchObject({
      status,
      body: { code, detail: expect.stringMatching(/^[A-Z].*\.$/) },
    });
    expect(await api.as(sam).get("/filter/terms")).toMatchObject({ body: { items: [] } });
  });

  test("does not take two meanings for one word, and names the one that it has", async () => {
    await accepts("teach-once", 0);
    expect(await accepts("contradict", 1, { term: "stoepladers", theme: "leefbare-stad" })).toMatchObject({
      status: 409,
      body: { code: "term_contradicts", detail: expect.stringContaining("Brede duurzaamheid") },
    });
    expect(await accepts("contradict-2", 1, { term: "stoepladers", theme: null }, lea)).toMatchObject({ status: 409 });
  });

  test("refuses a term that nobody wants proposed again", async () => {
    const answer = await api.as(sam).post("/filter/refused-terms", { nonce: "refuse-it", rev: 0, ...said });
    expect(answer).toMatchObject({ status: 200, body: { rev: 1 } });
    expect(await api.as(lea).get("/filter")).toMatchObject({ body: { candidates: [] } });
    expect(await api.as(lea).get("/filter/terms")).toMatchObject({
      body: { items: [{ what: "refused", stands: true }] },
    });
  });

  test("shows what a term would change, and proposes by its rules once it is accepted", async () => {
    const shown = await api.as(sam).get("/filter/preview?term=stoeplader&theme=betaalbare-woonruimte");
    expect(shown).toMatchObject({ status: 200, body: { term: "stoeplader", known: null, questions: 3 } });
    expect(JSON.stringify(shown.body)).not.toContain("burgemeester");
    const rules = await rulesOf("ask-before");
    await accepts("teach-once", 0, { theme: "betaalbare-woonruimte" });
    expect(await rulesOf("ask-after")).toBe(`${rules}+1`);
  });

  test("tells open pages of the QRT and the network lead that it learned something, and nobody else's", async () => {
    const [lead, asker] = [await listening(api.address, lea), await listening(api.address, noor)];
    try {
      await Promise.all([lead.next(), asker.next()]);
      await accepts("teach-once", 0);
      expect(await lead.changed()).toEqual(["filter-terms flt_terms"]);
      const { id } = corrections[0];
      await api.as(owner).post(`/questions/${id}/follow`, { nonce: "follow-it", follows: true });
      expect(await asker.changed()).toEqual([`question ${id}`]);
    } finally {
      lead.leave();
      asker.leave();
    }
  });
});
