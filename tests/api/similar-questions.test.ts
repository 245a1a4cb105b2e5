import { afterEach, describe, expect, test } from "@jest/globals";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { owner, sam } from "#tests/support/people.ts";
import { decided, decisions, draft, submitted } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const asks = "Heeft iemand cijfers over energiearmoede bij huurders in Holtenbroek?";

async function similarTo(text: string, questions: readonly Question[], person = owner) {
  api = await startApi({ questions });
  const { status, body } = await api.as(person).get(`/similar-questions?q=${encodeURIComponent(text)}`);
  return { status, body };
}

function numbered<Q extends Question>(question: Q, number: string): Q {
  return { ...question, id: QuestionId.parse(`qst_nr-${number}`), number: QuestionNumber.parse(`V-2026-${number}`) };
}

describe("an earlier question that is like the one being typed", () => {
  test("comes with its number, how it ended, and following it", async () => {
    const answered = decided(decisions.answered);
    const answer = answered.decision.route === "answered" ? answered.decision.answer : "";
    expect(await similarTo(asks, [answered])).toMatchObject({
      status: 200,
      body: {
        items: [
          {
            id: answered.id,
            number: answered.number,
            stage: "decided",
            route: "answered",
            ending: answer,
            follows: false,
            may: expect.arrayContaining(["question.follow"]) as unknown,
          },
        ],
        next: null,
      },
    });
  });

  test("stays hidden while it is somebody's draft, or confidential", async () => {
    const hidden = [draft(), numbered(submitted({ confidential: true }), "014")];
    expect(await similarTo(asks, hidden)).toMatchObject({ status: 200, body: { items: [] } });
  });

  test.each(["cijfers", "Welke wijk heeft nog plaats voor een moestuin?", "???", "👩‍👩‍👧 🏡"])(
    "is not shown for %j: one common word, something else, or signs alone",
    async (text) => {
      expect(await similarTo(text, [submitted()])).toMatchObject({ status: 200, body: { items: [] } });
    },
  );

  test("is followed in one step, and says so from then on", async () => {
    const question = submitted();
    await similarTo(asks, [question], sam);
    const path = `/similar-questions?q=${encodeURIComponent(asks)}`;
    await api?.as(sam).post(`/questions/${question.id}/follow`, { nonce: "follow-it", follows: true });
    expect((await api?.as(sam).get(path))?.body).toMatchObject({ items: [{ id: question.id, follows: true }] });
  });

  test.each([
    ["nothing", ""],
    ["more than a thousand characters", "huur ".repeat(300)],
  ])("is not searched for by %s", async (_, text) => {
    expect(await similarTo(text, [])).toMatchObject({ status: 400, body: { code: "not_understood", fields: ["q"] } });
  });
});
