import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { nobodyInvolved } from "#src/question/involved.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { eve, noor, sam } from "#tests/support/people.ts";
import { submitted } from "#tests/support/questions.ts";

let api: Api;
const mutedOne = submitted({ involved: { ...nobodyInvolved, muted: [sam.id] } });
const secret = submitted({
  id: QuestionId.parse("qst_secret"),
  confidential: true,
  involved: { ...nobodyInvolved, muted: [noor.id] },
  askedBy: eve.id,
});

beforeEach(async () => {
  api = await startApi({ questions: [mutedOne, secret] });
});
afterEach(() => api.close());

const usual = {
  rev: 1,
  language: "nl",
  news: "at_once",
  quietHours: null,
  allianceHours: { from: "18:00", until: "08:00" },
  absences: null,
};
const evenings = { from: "17:30", until: "09:30", workingDaysOnly: false };

describe("one's own settings", () => {
  test("are those of the alliance until something is chosen, and absences are for the QRT", async () => {
    expect(await api.as(noor).get("/me/settings")).toMatchObject({ status: 200, body: usual });
    expect((await api.as(sam).get("/me/settings")).body).toEqual({ ...usual, absences: [] });
  });

  test("are changed in part", async () => {
    const chosen = await api.as(noor).post("/me/settings", { ...saving(1), news: "daily", quietHours: evenings });
    expect(chosen.body).toEqual({ ...usual, rev: 2, news: "daily", quietHours: evenings });
    const language = await api.as(noor).post("/me/settings", { ...saving(2), language: "en" });
    expect(language.body).toEqual({ ...usual, rev: 3, language: "en", news: "daily", quietHours: evenings });
  });

  test("that another window changed meanwhile are not overwritten", async () => {
    await api.as(noor).post("/me/settings", { ...saving(1), news: "daily" });
    expect(await api.as(noor).post("/me/settings", { ...saving(1), news: "asked_only" })).toMatchObject({
      status: 409,
      body: { code: "stale" },
    });
  });

  test("with quiet hours that begin and end at once are refused, in words", async () => {
    const never = { ...evenings, until: evenings.from };
    expect(await api.as(noor).post("/me/settings", { ...saving(1), quietHours: never })).toMatchObject({
      status: 422,
      body: {
        code: "hours_empty",
        detail: "Je stille uren beginnen en eindigen op dezelfde tijd. Kies twee verschillende tijden.",
      },
    });
  });

  test.each([
    ["a time that no clock shows", { quietHours: { ...evenings, from: "25:00" } }],
    ["a time of one digit", { quietHours: { ...evenings, from: "8:00" } }],
    ["a time in words", { quietHours: { ...evenings, until: "ochtend" } }],
    ["a time before midnight", { quietHours: { ...evenings, until: "-1:30" } }],
    ["hours without an end", { quietHours: { from: "18:00", workingDaysOnly: true } }],
    ["a zone of one's own", { quietHours: { ...evenings, zone: "Mars/Olympus" } }],
    ["another choice than there is", { news: "sometimes" }],
    ["a language that we do not speak", { language: "fr" }],
    ["somebody else's name", { person: "per_sam" }],
    ["no revision", { rev: null }],
  ])("with %s are not understood", async (_, nonsense) => {
    const answer = await api.as(noor).post("/me/settings", { ...saving(1), ...nonsense });
    expect(answer).toMatchObject({ status: 400, body: { code: "not_understood" } });
    expect((await api.as(noor).get("/me/settings")).body).toEqual(usual);
  });
});

describe("absence", () => {
  const period = { from: "2026-12-21", until: "2027-01-01" };

  test("is noted by a member of the QRT for themselves, and taken back", async () => {
    const noted = await api.as(sam).post("/me/absences", { ...period, absent: true, nonce: "nonce-one" });
    expect(noted).toMatchObject({ status: 200, body: { absences: [period] } });
    const back = await api.as(sam).post("/me/absences", { ...period, absent: false, nonce: "nonce-two" });
    expect(back).toMatchObject({ status: 200, body: { absences: [] } });
  });

  test("is asked of nobody else", async () => {
    expect(await api.as(noor).post("/me/absences", { ...period, absent: true, nonce: "nonce-one" })).toMatchObject({
      status: 403,
      body: { code: "role_missing" },
    });
  });

  test.each([
    ["backwards", { from: "2026-12-24", until: "2026-12-21" }, 422, "absence_backwards"],
    ["in the past", { from: "2026-10-01", until: "2026-10-02" }, 422, "due_in_past"],
    ["of no day that exists", { from: "2026-02-30", until: "2026-03-01" }, 400, "not_understood"],
  ])("%s is refused", async (_, days, status, code) => {
    const answer = await api.as(sam).post("/me/absences", { ...days, absent: true, nonce: "nonce-one" });
    expect(answer).toMatchObject({ status, body: { code } });
  });
});

describe("muted questions", () => {
  test("are found from who muted them", async () => {
    await api.stores.muted.remember(sam.id, mutedOne.id, true);

    const { body } = await api.as(sam).get("/me/muted-questions");

    expect(body).toMatchObject({ items: [{ id: mutedOne.id, title: mutedOne.title, rev: 1 }], next: null });
  });

  test("that were unmuted meanwhile, or that the reader may no longer see, are not told of", async () => {
    await api.stores.muted.remember(noor.id, mutedOne.id, true);
    await api.stores.muted.remember(noor.id, secret.id, true);
    expect((await api.as(noor).get("/me/muted-questions")).body).toEqual({ items: [], next: null });
  });

  test("remembering twice, or forgetting what was never known, does no harm", async () => {
    const { muted } = api.stores;
    await muted.remember(sam.id, mutedOne.id, true);
    await muted.remember(sam.id, mutedOne.id, true);
    expect(await muted.of(sam.id)).toEqual([mutedOne.id]);
    await muted.remember(sam.id, mutedOne.id, false);
    await muted.remember(sam.id, mutedOne.id, false);
    expect(await muted.of(sam.id)).toEqual([]);
  });
});

function saving(rev: number) {
  return { nonce: crypto.randomUUID(), rev };
}
