import { afterEach, expect, test } from "@jest/globals";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { frontOf, happen, named } from "#tests/support/fronts.ts";
import { textsIn } from "#src/texts/texts.ts";
import { eve, noor, sam } from "#tests/support/people.ts";
import { decisions, submitted } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

test("what changed: the newest of each question, newest first, without what one did oneself", async () => {
  api = await startApi({ questions: [submitted(named("a", 1)), submitted(named("b", 2))] });
  await happen(api, { key: "a", event: { type: "question_submitted" } }, { by: noor, at: "2026-11-03T09:00:00.000Z" });
  await happen(api, { key: "a", event: { type: "question_picked_up" } }, { by: sam, at: "2026-11-03T10:00:00.000Z" });
  await happen(
    api,
    { key: "b", event: { type: "question_decided", decision: decisions.answered } },
    { by: sam, at: "2026-11-04T09:00:00.000Z" },
  );
  await happen(api, { key: "b", event: { type: "note_written" } }, { by: sam, at: "2026-11-04T10:00:00.000Z" });
  const told = (await frontOf(api, noor)).news.map(
    (news) => news.about === "question" && [news.question.id, news.what, news.route, news.concerns],
  );
  expect(told).toEqual([
    ["qst_b", "question_decided", "answered", true],
    ["qst_a", "question_picked_up", null, true],
  ]);
  // Who has nothing to do with it reads only what is news for all; who did it reads nothing of it.
  expect((await frontOf(api, eve)).news).toMatchObject([
    { question: { id: "qst_b" }, what: "question_decided", concerns: false },
    { question: { id: "qst_a" }, what: "question_submitted", concerns: false },
  ]);
  expect((await frontOf(api, sam)).news).toMatchObject([{ question: { id: "qst_a" }, what: "question_submitted" }]);
});

test("what changed: who took a question over reads as that, here and on its page, and not as handed to themselves", async () => {
  api = await startApi({ questions: [submitted(named("a", 1))] });
  await happen(api, { key: "a", event: { type: "question_handed_over", to: sam.id } }, { by: sam });
  const tookOver = { what: "question_handed_over", who: { id: sam.id, name: sam.name }, whom: [] };
  expect((await frontOf(api, noor)).news).toMatchObject([tookOver]);
  const { body } = await api.as(noor).get("/questions/qst_a");
  expect(body).toMatchObject({ timeline: [{ what: "question_asked" }, tookOver] });
  const told = (language: "nl" | "en", whom: string) =>
    textsIn(language).tab.question.happened.question_handed_over({ whom, done: null });
  expect([told("nl", ""), told("en", "")]).toEqual(["nam de vraag over", "took the question over"]);
  expect(told("nl", sam.name)).toBe(`droeg de vraag over aan ${sam.name}`);
});

test("what changed: nothing of what one may not see, has muted, or that is a month old", async () => {
  api = await startApi({
    questions: [
      submitted({ ...named("secret", 1), confidential: true }),
      submitted({ ...named("muted", 2), involved: { ...submitted().involved, muted: [eve.id] } }),
      submitted(named("old", 3)),
    ],
  });
  await happen(api, { key: "secret", event: { type: "question_submitted" } }, { by: noor });
  await happen(api, { key: "muted", event: { type: "question_submitted" } }, { by: noor });
  await happen(
    api,
    { key: "old", event: { type: "question_submitted" } },
    { by: noor, at: "2026-10-01T09:00:00.000Z" },
  );
  expect((await frontOf(api, eve)).news).toEqual([]);
  expect((await frontOf(api, sam)).news).toMatchObject([
    { question: { id: "qst_muted" } },
    { question: { id: "qst_secret" } },
  ]);
});
