import { afterEach, expect, test } from "@jest/globals";
import { takeIn } from "#src/question/joining.ts";
import type { Question } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { noor, owner, sam } from "#tests/support/people.ts";
import { askedAt, askedBefore, decided, decisions, draft, inTriage, joinedInto } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const asks = "Wie heeft cijfers over energiearmoede bij huurders in Holtenbroek?";

async function asked(path: string, questions: readonly Question[], person = owner) {
  api = await startApi({ questions });
  return api.as(person).get(path);
}

test("an open question of somebody else that asks the same is told apart from what is only like it", async () => {
  const answered = decided(decisions.answered);
  const { body } = await asked(`/similar-questions?q=${encodeURIComponent(asks)}`, [answered, askedBefore()]);
  expect(body).toMatchObject({
    items: [
      { number: "V-2026-009", asksTheSame: true, organisation: { name: expect.any(String) } },
      { number: "V-2026-014", asksTheSame: false },
    ],
  });
});

test.each([
  ["one's own", askedBefore({ askedBy: owner.id }), false],
  ["a decided one", decided(decisions.answered, { id: askedBefore().id }), false],
] as const)("%s is never what was asked already", async (_, question, expected) => {
  const { body } = await asked(`/similar-questions?q=${encodeURIComponent(asks)}`, [question]);
  expect(body).toMatchObject({ items: [{ asksTheSame: expected }] });
});

test("to the QRT, open questions that may ask the same are proposed, without the question itself", async () => {
  const open = inTriage();
  expect(await asked(`/questions/${open.id}/joinable-questions`, [askedBefore(), open], sam)).toMatchObject({
    status: 200,
    body: { items: [{ id: askedBefore().id, number: "V-2026-009", title: askedBefore().title }], next: null },
  });
});

test("to anybody else they are not told", async () => {
  const open = inTriage();
  expect(await asked(`/questions/${open.id}/joinable-questions`, [askedBefore(), open], owner)).toMatchObject({
    status: 403,
  });
});

test("a joined question leads to the one that stands for it, and that one tells what was joined into it", async () => {
  const joined = joinedInto();
  const standing = takeIn(askedBefore(), joined, askedAt);
  const { body } = await asked(`/questions/${joined.id}`, [standing, joined]);
  expect(body).toMatchObject({
    stage: "joined",
    leadsTo: { id: standing.id, number: "V-2026-009", stage: "submitted", ending: null },
  });
  expect((await api?.as(owner).get(`/questions/${standing.id}`))?.body).toMatchObject({
    takenIn: [{ id: joined.id, number: "V-2026-014", asker: { id: noor.id } }],
  });
});

test("where it leads stays hidden from who may not see that", async () => {
  const { body } = await asked(`/questions/${joinedInto().id}`, [askedBefore({ confidential: true }), joinedInto()]);
  expect(body).toMatchObject({ stage: "joined", leadsTo: null });
});

test("a draft shows the questions of before that may answer it, with their answers", async () => {
  const answered = decided(decisions.answered, { id: askedBefore().id });
  const own = draft({ earlier: [{ question: answered.id, words: ["huurders"] }] });
  const { body } = await asked(`/questions/${own.id}`, [answered, own], noor);
  expect(body).toMatchObject({
    earlier: [{ id: answered.id, number: answered.number, route: "answered", words: ["huurders"] }],
  });
});
