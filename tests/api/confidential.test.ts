import { afterEach, describe, expect, test } from "@jest/globals";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { nobodyInvolved } from "#src/question/involved.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { emptyWorkbench } from "#src/question/workbench.ts";
import { acts } from "#tests/support/api-acts.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { eve, housing, noor, owner, sam, school } from "#tests/support/people.ts";
import { inKraamkamer } from "#tests/support/portfolio.ts";
import { decided, decisions, inTriage, submitted, waitingForAsker } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const secret = {
  confidential: true,
  title: "Wie helpt dit gezin met schulden?",
  text: "Het gaat om het gezin op nummer 12.",
} as const;
/** Of a partner that the QRT added. */
const invited: Person = {
  ...eve,
  id: PersonId.parse("per_lia"),
  name: "Lia Voorbeeld",
  organisation: school.id,
};
const withSchool = { involved: { ...nobodyInvolved, parties: [school.id] } };
const everybody = [noor, sam, owner, eve, invited];

describe("a confidential question", () => {
  test("exists for its asker, the QRT and the parties that were added, and for nobody else", async () => {
    const question = submitted({ ...secret, ...withSchool });
    api = await startApi({ questions: [question], people: everybody });
    const reading = async (person: Person) => (await api?.as(person).get(`/questions/${question.id}`))?.status;
    for (const person of [noor, sam, invited]) expect(await reading(person)).toBe(200);
    for (const person of [owner, eve]) expect(await reading(person)).toBe(404);
  });

  test("answers every act of somebody who may not see it as if it did not exist", async () => {
    const question = submitted(secret);
    api = await startApi({ questions: [question] });
    for (const { path, body } of acts) {
      const hidden = await api.as(owner).post(`/questions/${question.id}${path}`, body);
      const missing = await api.as(owner).post(`/questions/qst_missing${path}`, body);
      expect({ path, status: hidden.status }).toEqual({ path, status: 404 });
      expect({ path, status: missing.status }).toEqual({ path, status: 404 });
    }
    expect((await api.stores.questions.get(question.id))?.rev).toBe(1);
  });

  test("stands in no list and in no count of somebody who may not see it", async () => {
    api = await startApi({
      questions: [
        named(submitted({ ...secret, ...withSchool }), 1),
        named(submitted(), 2),
        named(inTriage(secret), 3),
        named(waitingForAsker(secret), 4),
      ],
      people: everybody,
    });
    const told = async (person: Person) => {
      const [lists, portfolio] = await Promise.all([
        Promise.all(
          ["", "?stage=submitted", "?stage=in_triage", "?theme=brede-duurzaamheid"].map(async (query) =>
            api?.as(person).get(`/questions${query}`),
          ),
        ),
        api?.as(person).get("/portfolio"),
      ]);
      return { lists: JSON.stringify(lists), portfolio: portfolio?.body };
    };
    const outsider = await told(owner);
    expect(outsider.lists).not.toContain(secret.title);
    expect(outsider.portfolio).toMatchObject({ questions: { submitted: 1, in_triage: 0, waiting_for_asker: 0 } });
    expect((await told(invited)).portfolio).toMatchObject({
      questions: { submitted: 2, in_triage: 0, waiting_for_asker: 0 },
    });
    for (const insider of [sam, noor]) {
      const { lists, portfolio } = await told(insider);
      expect(lists).toContain(secret.title);
      expect(portfolio).toMatchObject({ questions: { submitted: 2, in_triage: 1, waiting_for_asker: 1 } });
    }
  });

  test("is not named by the initiative that it bore", async () => {
    const question = decided(decisions.kraamkamer, secret);
    const initiative = inKraamkamer({ id: initiativeIdOf(question.id), origin: question.id });
    api = await startApi({ questions: [question], initiatives: [initiative] });
    const hidden = { origin: null, originHidden: true };
    expect((await api.as(owner).get(`/initiatives/${initiative.id}`)).body).toMatchObject(hidden);
    expect((await api.as(owner).get("/initiatives")).body).toMatchObject({ items: [hidden] });
    expect((await api.as(owner).get("/portfolio")).body).toMatchObject({
      columns: [{ initiatives: [hidden] }, {}, {}, {}],
    });
    expect((await api.as(sam).get(`/initiatives/${initiative.id}`)).body).toMatchObject({
      origin: { id: question.id, title: secret.title },
      originHidden: false,
    });
  });

  test("is opened to the alliance by its asker, and closed again", async () => {
    api = await startApi({ questions: [submitted(secret)] });
    const path = `/questions/${submitted().id}`;
    const confide = (confidential: boolean, nonce: string) =>
      api?.as(noor).post(`${path}/confidential`, { nonce, confidential });
    expect(await confide(false, "open-it-up")).toMatchObject({ status: 200, body: { confidential: false } });
    expect((await api.as(owner).get(path)).status).toBe(200);
    expect(await confide(true, "close-again")).toMatchObject({ status: 200, body: { confidential: true } });
    expect((await api.as(owner).get(path)).status).toBe(404);
  });
});

describe("the QRT's own work", () => {
  const worked = inTriage({
    workbench: {
      ...emptyWorkbench,
      team: [owner.id],
      notes: [{ by: sam.id, at: submitted().submittedAt, text: "Eerst de wijkagent bellen." }],
    },
  });

  test("is read by the QRT alone", async () => {
    api = await startApi({ questions: [worked] });
    const path = `/questions/${worked.id}`;
    expect((await api.as(sam).get(path)).body).toMatchObject({
      workbench: {
        team: [{ name: owner.name }],
        notes: [{ by: { name: sam.name }, text: "Eerst de wijkagent bellen." }],
        marks: [],
      },
    });
    for (const other of [noor, owner, eve])
      expect((await api.as(other).get(path)).body).toMatchObject({ workbench: null });
  });

  test("does not show in anybody else's timeline, nor does who follows or mutes", async () => {
    api = await startApi({ questions: [worked] });
    const path = `/questions/${worked.id}`;
    const nonce = "tab-nonce-1";
    await api.as(sam).post(`${path}/notes`, { nonce, text: "Nog een notitie." });
    await api.as(sam).post(`${path}/solution-marks`, { nonce, solution: "k15", useful: false });
    await api.as(owner).post(`${path}/follow`, { nonce, follows: true });
    await api.as(owner).post(`${path}/mute`, { nonce, muted: true });
    await api.as(owner).post(`${path}/join`, {
      nonce,
      offer: { data: "", knowledge: "", people: "Pim", hours: 8, until: null },
    });
    const happened = async (person: Person) => {
      const { body } = (await api?.as(person).get(path)) ?? {};
      const { timeline } = body as { readonly timeline: readonly { readonly what: string }[] };
      return timeline.map(({ what }) => what);
    };
    expect(await happened(noor)).toEqual(["question_asked", "partner_joined"]);
    expect(await happened(owner)).toEqual(["question_asked", "follower_changed", "mute_changed", "partner_joined"]);
    expect(await happened(sam)).toEqual(["question_asked", "note_written", "solution_marked", "partner_joined"]);
    expect((await api.as(noor).get(path)).body).toMatchObject({
      joined: [{ organisation: { name: housing.name }, by: { name: owner.name }, people: "Pim", hours: 8, own: true }],
      timeline: [{}, { what: "partner_joined", whom: [housing.name], done: null }],
    });
    expect((await api.as(sam).get(path)).body).toMatchObject({
      joined: [{ own: false }],
      follows: false,
      muted: false,
    });
    expect((await api.as(owner).get(path)).body).toMatchObject({ follows: true, muted: true });
  });
});

function named<Q extends Extract<Question, { readonly number: QuestionNumber }>>(question: Q, n: number): Q {
  return {
    ...question,
    id: QuestionId.parse(`qst_${n}`),
    number: QuestionNumber.parse(`V-2026-${String(n).padStart(3, "0")}`),
  };
}
