import { afterEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { Day } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import type { DecideBody } from "#src/triage/triage.contract.ts";
import { fakeClock } from "#tests/support/fake-clock.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { eve, noor, sam } from "#tests/support/people.ts";
import { problem } from "#tests/support/problem.ts";
import { askedAt, decisions, draft, inTriage, submitted, theme, withdrawn } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const { id } = draft();
const pickUpPath = `/questions/${id}/pick-up`;
const decisionPath = `/questions/${id}/decision`;
const colleague: Person = { ...sam, id: PersonId.parse("per_lia"), name: "Lia Voorbeeld" };

function decision(changes: Partial<DecideBody> = {}): DecideBody {
  return {
    nonce: "tab-nonce-1",
    rev: 1,
    theme: theme.sustainability,
    findings: { solutions: "", needs: "Verbruik per straat", partners: "" },
    decision: decisions.quick_analysis,
    ...changes,
  };
}

describe("picking up", () => {
  test("a member of the QRT picks a question up, and the timeline tells who did", async () => {
    api = await startApi({ questions: [submitted()] });
    const { status, body } = await api.as(sam).post(pickUpPath, { nonce: "tab-nonce-1" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: "in_triage",
      rev: 2,
      triager: { id: sam.id, name: sam.name },
      may: expect.arrayContaining(["triage.decide", "triage.ask-back", "triage.hand-over"]) as unknown,
      timeline: [
        { who: null, what: "question_asked" },
        { at: "2026-11-06T09:00:00.000Z", who: { id: sam.id, name: sam.name }, what: "question_picked_up" },
      ],
    });
    expect((await api.stores.questions.get(id))?.value).toMatchObject({ stage: "in_triage", triagedBy: sam.id });
  });

  test("the same click twice, even at once, has one effect and one answer", async () => {
    api = await startApi({ questions: [submitted()] });
    const click = () => (api ? api.as(sam).post(pickUpPath, { nonce: "tab-nonce-1" }) : undefined);
    const answers = [...(await Promise.all([click(), click(), click()])), await click()];
    expect(answers.map((answer) => answer?.status)).toEqual([200, 200, 200, 200]);
    for (const answer of answers) expect(answer?.body).toMatchObject({ stage: "in_triage", rev: 2 });
    expect(await api.stores.questions.history(id)).toHaveLength(2);
  });

  test("of two people who pick it up at once, one is told that it is in triage already", async () => {
    api = await startApi({ questions: [submitted()], people: [sam, colleague] });
    const [one, other] = [api.as(sam), api.as(colleague)];
    const body = { nonce: "tab-nonce-1" };
    const answers = await Promise.all([one.post(pickUpPath, body), other.post(pickUpPath, body)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await api.stores.questions.history(id)).toHaveLength(2);
  });
});

describe("deciding", () => {
  test("a decision is stored with its findings and its reason", async () => {
    api = await startApi({ questions: [inTriage()] });
    const { status, body } = await api.as(sam).post(decisionPath, decision());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: "decided",
      route: "quick_analysis",
      rev: 2,
      due: null,
      may: expect.arrayContaining(["triage.undo", "triage.reschedule", "analysis.report"]) as unknown,
      undoUntil: "2026-11-06T09:15:00.000Z",
      decision: decisions.quick_analysis,
      findings: { solutions: "", needs: "Verbruik per straat", partners: "" },
      decidedAt: "2026-11-06T09:00:00.000Z",
    });
    const stored = await api.stores.questions.get(id);
    expect(stored).toMatchObject({
      rev: 2,
      value: { stage: "decided", decision: decisions.quick_analysis, decidedBy: sam.id },
    });
  });

  test("a decision on what somebody has changed since is refused", async () => {
    api = await startApi({ questions: [inTriage()] });
    const { status, body } = await api.as(sam).post(decisionPath, decision({ rev: 0 }));
    expect({ status, body }).toEqual({
      status: 409,
      body: problem(409, "stale", "Iemand anders heeft dit net gewijzigd. Kijk eerst hoe het nu is."),
    });
    expect((await api.stores.questions.get(id))?.value).toEqual(inTriage());
  });

  test("a day that has passed is refused", async () => {
    api = await startApi({ questions: [inTriage()] });
    const past = { ...decisions.quick_analysis, due: Day.parse("2026-11-05") };
    const { status, body } = await api.as(sam).post(decisionPath, decision({ decision: past }));
    const detail = "5 november 2026 is al geweest. Kies een dag vanaf vandaag.";
    expect({ status, body }).toEqual({ status: 422, body: problem(422, "due_in_past", detail) });
  });

  test("today as the day to look again is refused", async () => {
    api = await startApi({ questions: [inTriage()] });
    const today = { ...decisions.miscellaneous, lookAgainOn: Day.parse("2026-11-06") };
    const { status, body } = await api.as(sam).post(decisionPath, decision({ decision: today }));
    const detail = "Kies een dag na vandaag. Op die dag komt de vraag terug bij het Quick Respons Team.";
    expect({ status, body }).toEqual({ status: 422, body: problem(422, "day_not_ahead", detail) });
  });

  test("a theme that the alliance does not have is refused", async () => {
    api = await startApi({ questions: [inTriage()] });
    const unknown = { ...decision(), theme: "ruimtevaart" };
    const { status, body } = await api.as(sam).post(decisionPath, unknown);
    const detail = "Dit thema bestaat niet. Kies een thema uit de lijst.";
    expect({ status, body }).toEqual({ status: 422, body: problem(422, "unknown_theme", detail) });
  });

  test("the same nonce with another decision is refused", async () => {
    api = await startApi({ questions: [inTriage()] });
    await api.as(sam).post(decisionPath, decision());
    const { status, body } = await api.as(sam).post(decisionPath, decision({ decision: decisions.answered }));
    const detail = "Deze klik is al verwerkt, met andere gegevens.";
    expect({ status, body }).toEqual({ status: 409, body: problem(409, "key_reused", detail) });
    expect((await api.stores.questions.get(id))?.value).toMatchObject({ decision: decisions.quick_analysis });
  });

  test("a decision that was taken on a card with the same nonce counts as the same one", async () => {
    api = await startApi({ questions: [inTriage()] });
    const { nonce, rev, ...content } = decision();
    const key = commandKey(sam.id, "triage.decide", nonce, { question: id, ...content });
    const actor = { person: sam.id, roles: sam.roles, organisation: sam.organisation };
    const deps = { questions: api.stores.questions, profile, clock: fakeClock(askedAt) };
    await decideQuestion(deps, actor, { key, question: id, rev, ...content });
    expect(await api.as(sam).post(decisionPath, decision())).toMatchObject({
      status: 200,
      body: { stage: "decided", rev: 2 },
    });
    expect(await api.stores.questions.history(id)).toHaveLength(2);
  });

  test.each([
    ["without a nonce", { ...decision(), nonce: undefined }, ["nonce"]],
    ["with a nonce too short to be unique", { ...decision(), nonce: "1" }, ["nonce"]],
    ["with a revision in words", { ...decision(), rev: "one" }, ["rev"]],
    ["without a reason", { ...decision(), decision: { ...decisions.answered, reason: "" } }, ["decision.reason"]],
    ["for a route that does not exist", { ...decision(), decision: { route: "lost" } }, ["decision.route"]],
    [
      "with a day that does not exist",
      { ...decision(), decision: { ...decisions.quick_analysis, due: "2026-02-30" } },
      ["decision.due"],
    ],
    ["with a field that nobody asked for", { ...decision(), decidedBy: "per_eve" }, ["decidedBy"]],
    [
      "with a field of another route",
      { ...decision(), decision: { ...decisions.kraamkamer, due: "2026-12-01" } },
      ["decision.due"],
    ],
  ])("a decision %s is refused, and says where it is wrong", async (_, body, fields) => {
    api = await startApi({ questions: [inTriage()] });
    const answer = await api.as(sam).post(decisionPath, body);
    expect(answer.status).toBe(400);
    const detail = "Nog niet alles is goed ingevuld. Controleer de velden en probeer het opnieuw.";
    expect(answer.body).toEqual(problem(400, "not_understood", detail, fields));
    expect((await api.stores.questions.get(id))?.rev).toBe(1);
  });
});

describe("who may not", () => {
  test("a refusal is told in the language in which the page is read", async () => {
    api = await startApi({ questions: [submitted()] });
    const refused = await api.request(`/api/v1${pickUpPath}`, {
      method: "POST",
      headers: {
        authorization: `Bearer demo.${noor.id}`,
        "content-type": "application/json",
        "accept-language": "en-GB,nl;q=0.5",
      },
      body: JSON.stringify({ nonce: "tab-nonce-1" }),
    });
    expect(refused.body).toMatchObject({ detail: "Only the Quick Respons Team can do this." });
  });

  test("who may not is told who may, in their own language", async () => {
    api = await startApi({ questions: [submitted()] });
    const refused = async (person: Person) => (await api?.as(person).post(pickUpPath, { nonce: "tab-nonce-1" }))?.body;
    const dutch = "Dit kan alleen het Quick Respons Team.";
    const english = "Only the Quick Respons Team can do this.";
    expect(await refused(noor)).toEqual(problem(403, "forbidden", dutch));
    expect(await refused(eve)).toEqual(problem(403, "forbidden", english));
  });

  test("a question in another stage says where it stands", async () => {
    api = await startApi({ questions: [withdrawn()] });
    const { status, body } = await api.as(sam).post(pickUpPath, { nonce: "tab-nonce-1" });
    const detail = 'Dit kan nu niet: de vraag staat op "Ingetrokken".';
    expect({ status, body }).toEqual({ status: 409, body: problem(409, "wrong_stage", detail) });
  });

  test("what does not exist cannot be picked up", async () => {
    api = await startApi();
    expect((await api.as(sam).post(pickUpPath, { nonce: "tab-nonce-1" })).status).toBe(404);
  });
});
