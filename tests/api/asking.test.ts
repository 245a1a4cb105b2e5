import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { QuestionId } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { eve, housing, noor } from "#tests/support/people.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const text = "Wie heeft cijfers over energiearmoede in Holtenbroek? We willen huurders helpen.";
const Asked = z.object({ id: QuestionId, rev: z.int() });

async function ask(words = text, person = noor) {
  const answer = await api?.as(person).post("/questions", { nonce: "tab-nonce-1", text: words });
  return { status: answer?.status, ...Asked.parse(answer?.body), body: answer?.body };
}

describe("asking in the tab", () => {
  test("makes a draft with a title, a proposed theme and what may already help", async () => {
    api = await startApi();
    const { status, body, id } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: "draft",
      step: "start",
      rev: 1,
      number: null,
      title: "Wie heeft cijfers over energiearmoede in Holtenbroek?",
      text,
      theme: "brede-duurzaamheid",
      organisation: { id: housing.id },
      askedIn: "tab",
      thread: null,
      may: expect.arrayContaining(["intake.walk", "intake.submit", "intake.helped", "question.withdraw"]) as unknown,
    });
    expect((await api.stores.questions.get(id))?.value).toMatchObject({ thread: null, sharedIn: null, language: "nl" });
  });

  test("sent twice is asked once", async () => {
    api = await startApi();
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.id).toBe(other.id);
    expect((await api.as(noor).get("/questions?mine=true")).body).toMatchObject({
      items: [{ id: one.id }],
      next: null,
    });
  });

  test("walks the same steps as the card, and what is not named stays as it was", async () => {
    api = await startApi();
    const { id } = await ask();
    const step = (rev: number, to: string, filled: object) =>
      api?.as(noor).post(`/questions/${id}/walk`, { nonce: `walk-step-${rev}`, rev, to, filled });
    await step(1, "goals", { title: "Energiearmoede in Holtenbroek", answers: { theme: "leefbare-stad" } });
    expect(await step(2, "needs", { answers: { data: "Verbruik per straat", neededBy: "2026-12-01" } })).toMatchObject({
      status: 200,
      body: {
        stage: "draft",
        step: "needs",
        rev: 3,
        title: "Energiearmoede in Holtenbroek",
        theme: "leefbare-stad",
        answers: { theme: "leefbare-stad", data: "Verbruik per straat", neededBy: "2026-12-01", knowledge: "" },
      },
    });
    expect(await step(0, "start", { answers: {} })).toMatchObject({ status: 409, body: { code: "stale" } });
  });

  test("what looks like personal data is pointed out, and goes in only when the asker has seen it", async () => {
    api = await startApi();
    const { id } = await ask("Wie belt mevrouw Jansen terug? Haar nummer is 038 498 91 11.");
    const submit = (nonce: string, despitePersonalData: boolean) =>
      api?.as(noor).post(`/questions/${id}/submit`, { nonce, rev: 1, filled: { answers: {} }, despitePersonalData });
    expect(await submit("first-press", false)).toMatchObject({
      status: 422,
      body: { code: "holds_personal_data", detail: expect.stringContaining("mevrouw Jansen") as unknown },
    });
    expect(await submit("second-press", true)).toMatchObject({
      status: 200,
      body: { stage: "submitted", number: "V-2026-001" },
    });
  });

  test("a confidential question may hold personal data", async () => {
    api = await startApi();
    const { id } = await ask("Wie belt mevrouw Jansen terug?");
    await api.as(noor).post(`/questions/${id}/confidential`, { nonce: "keep-it-close", confidential: true });
    const body = { nonce: "submit-it", rev: 2, filled: { answers: {} }, despitePersonalData: false };
    expect(await api.as(noor).post(`/questions/${id}/submit`, body)).toMatchObject({
      status: 200,
      body: { stage: "submitted", confidential: true },
    });
  });

  test("a known solution that helps closes it happily", async () => {
    api = await startApi();
    const { id, body } = await ask();
    const { offered } = z.object({ offered: z.array(z.object({ id: z.string() })) }).parse(body);
    const helped = { nonce: "that-helps", solution: offered[0]?.id };
    expect(await api.as(noor).post(`/questions/${id}/helped`, helped)).toMatchObject({
      status: 200,
      body: { stage: "helped_already", helpedBy: { id: offered[0]?.id }, reopenUntil: "2026-12-06" },
    });
  });

  test("who acts for no organisation chooses one first, and cannot choose another", async () => {
    api = await startApi();
    const { id } = await ask(text, eve);
    const submit = (nonce: string) =>
      api
        ?.as(eve)
        .post(`/questions/${id}/submit`, { nonce, rev: 1, filled: { answers: {} }, despitePersonalData: false });
    expect(await submit("first-press")).toMatchObject({ status: 422, body: { code: "organisation_missing" } });
    expect(await api.as(eve).post("/me/organisation", { organisation: housing.id })).toMatchObject({
      status: 200,
      body: { organisation: { name: housing.name } },
    });
    expect(await submit("second-press")).toMatchObject({ status: 200, body: { organisation: { id: housing.id } } });
    expect(await api.as(eve).post("/me/organisation", { organisation: "prt_sample-school" })).toMatchObject({
      status: 409,
      body: { code: "organisation_fixed" },
    });
  });

  test.each([
    ["nothing but spaces", { text: "   " }, ["text"]],
    ["more than 4,000 characters", { text: "a".repeat(4001) }, ["text"]],
    ["a thread to put it in", { text, thread: "cnv_1" }, ["thread"]],
  ])("%s is refused", async (_, body, fields) => {
    api = await startApi();
    expect(await api.as(noor).post("/questions", { nonce: "tab-nonce-1", ...body })).toMatchObject({
      status: 400,
      body: { code: "not_understood", fields },
    });
  });
});
