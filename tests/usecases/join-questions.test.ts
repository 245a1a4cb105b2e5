import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addMilliseconds } from "#src/kernel/time.ts";
import { follow } from "#src/main/follow.ts";
import { confideQuestion } from "#src/question/confide-question.usecase.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import { Question, QuestionId, QuestionNumber } from "#src/question/question.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { joinQuestions } from "#src/triage/join-questions.usecase.ts";
import { undoLastDecision } from "#src/triage/undo-decision.usecase.ts";
import { asker, findings, newcomer, now, offer, partner, triager } from "../support/doers.ts";
import { school } from "../support/people.ts";
import type { QuestionDesk } from "../support/question-desk.ts";
import { commandOf, questionDesk } from "../support/question-desk.ts";
import {
  askedBefore,
  decided,
  decisions,
  draft,
  helpedAlready,
  inTriage,
  joinedInto,
  submitted,
  theme,
  waitingForAsker,
  withdrawn,
} from "../support/questions.ts";

let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
});
afterEach(() => desk.close());

/** As the outbox does: each event in its order, again for what it led to. */
async function announced(question: QuestionId): Promise<void> {
  const told = done.get(question) ?? 0;
  const history = await desk.questions.history(question);
  done.set(question, history.length);
  for (const happened of history.slice(told)) await follow(desk, question, happened);
}
const done = new Map<QuestionId, number>();
beforeEach(() => done.clear());

async function standing(id: QuestionId): Promise<Question> {
  const found = await desk.questions.get(id);
  if (!found) throw new Error(`no question ${id}`);
  return found.value;
}

async function trailOf(id: QuestionId): Promise<readonly QuestionEvent["type"][]> {
  return (await desk.questions.history(id)).map(({ event }) => event.type);
}

const join = (question: Question, into = "V-2026-009", rev = 1) =>
  joinQuestions(desk, triager, { key: commandOf(`join ${question.id} ${rev}`), question: question.id, rev, into });

async function joined(question: Question = inTriage(), into: Question = askedBefore()) {
  await desk.lay(into);
  await desk.lay(question);
  const outcome = await join(question);
  expect(outcome).toMatchObject({ ok: true });
  await announced(question.id);
  return { question: question.id, into: into.id };
}

describe("the QRT joins a question into one that asks the same", () => {
  const muted = newcomer.person;
  const involved = {
    ...inTriage().involved,
    joined: [{ ...offer, organisation: school.id, by: partner.person, at: now }],
    followers: [partner.person, muted],
    muted: [muted],
  };

  test("its asker and followers follow the other one, but for who muted it, and who joined takes part there", async () => {
    const { into } = await joined(inTriage({ involved }));
    expect(await standing(into)).toMatchObject({
      involved: { followers: [asker.person, partner.person], joined: involved.joined },
      takenIn: [{ question: inTriage().id, number: "V-2026-014", askedBy: asker.person }],
    });
  });

  test("the trails of both tell it", async () => {
    const { question, into } = await joined();
    expect(await trailOf(question)).toEqual(["question_joined"]);
    expect(await trailOf(into)).toEqual(["question_taken_in"]);
  });

  test("an organisation that said to both what it puts in keeps what it said to the standing one", async () => {
    const said = { ...offer, data: "Verbruik per wijk", organisation: school.id, by: partner.person, at: now };
    const { into } = await joined(
      inTriage({ involved }),
      askedBefore({ involved: { ...askedBefore().involved, joined: [said] } }),
    );
    expect((await standing(into)).involved.joined).toEqual([said]);
  });

  test("told twice by the outbox, it is taken in once", async () => {
    const { question, into } = await joined(inTriage({ involved }));
    done.clear();
    await announced(question);
    expect((await standing(into)).takenIn).toHaveLength(1);
    expect(await trailOf(into)).toEqual(["question_taken_in"]);
  });

  test("both are what the store can keep", async () => {
    const { question, into } = await joined(waitingForAsker({ involved }));
    for (const id of [question, into]) expect(Question.parse(await standing(id))).toEqual(await standing(id));
  });
});

describe("undone within a quarter of an hour", () => {
  test.each([
    ["waited for the QRT", submitted()],
    ["was in triage", inTriage()],
    ["waited for its asker", waitingForAsker()],
  ] as const)("a question that %s stands there again, and takes along what it brought", async (_, question) => {
    const involved = {
      ...question.involved,
      followers: [partner.person],
      joined: [{ ...offer, organisation: school.id, by: partner.person, at: now }],
    };
    const { into } = await joined({ ...question, involved });
    const undone = await undoLastDecision(desk, triager, { key: commandOf("undo"), question: question.id, rev: 2 });
    expect(undone).toMatchObject({
      ok: true,
      value: { value: { ...question, involved, reminder: expect.anything() } },
    });
    await announced(question.id);
    expect(await standing(into)).toMatchObject({ involved: askedBefore().involved, takenIn: [] });
    expect(await trailOf(into)).toEqual(["question_taken_in", "question_let_go"]);
  });

  test("who followed the other one already goes on following it, and an offer made anew stays", async () => {
    const followed = { ...askedBefore().involved, followers: [asker.person] };
    const { question, into } = await joined(inTriage(), askedBefore({ involved: followed }));
    await undoLastDecision(desk, triager, { key: commandOf("undo"), question, rev: 2 });
    await announced(question);
    expect((await standing(into)).involved.followers).toEqual([asker.person]);
  });

  test("after that it cannot be undone", async () => {
    const { question } = await joined();
    desk.clock.set(addMilliseconds(now, 15 * 60_000));
    const late = await undoLastDecision(desk, triager, { key: commandOf("undo"), question, rev: 2 });
    expect(late).toEqual({ ok: false, refusal: { code: "too_late" } });
  });
});

describe("what comes of the standing question", () => {
  test("is told in the joined one, so that its asker hears it as if it came of their own", async () => {
    const { question, into } = await joined(inTriage(), { ...inTriage(), ...idsOf(askedBefore()) });
    await decideQuestion(desk, triager, {
      key: commandOf("decide"),
      question: into,
      rev: (await desk.questions.get(into))?.rev ?? 0,
      theme: theme.housing,
      findings,
      decision: decisions.answered,
    });
    await announced(into);
    await announced(into);
    expect(await trailOf(question)).toEqual(["question_joined", "standing_moved_on"]);
    await undoLastDecision(desk, triager, { key: commandOf("undo"), question: into, rev: 3 });
    await announced(into);
    expect(await trailOf(question)).toEqual(["question_joined", "standing_moved_on", "standing_moved_on"]);
  });

  test("when its asker takes it back, the joined one waits for the QRT again with the promise of today", async () => {
    const { question, into } = await joined(inTriage(), askedBefore({ askedBy: asker.person }));
    await withdrawQuestion(desk, asker, { key: commandOf("withdraw"), question: into, rev: 2 });
    await announced(into);
    expect(await standing(question)).toMatchObject({ stage: "submitted", pickUpBy: "2026-11-09" });
    await announced(question);
    expect((await standing(into)).takenIn).toEqual([]);
  });

  test("when it becomes confidential, the joined one stands by itself again", async () => {
    const { question, into } = await joined();
    await confideQuestion(desk, triager, { key: commandOf("confide"), question: into, rev: 2, confidential: true });
    await announced(into);
    await announced(question);
    expect(await standing(question)).toMatchObject({ stage: "submitted" });
    expect((await standing(into)).involved.followers).toEqual([]);
  });

  test("when it was taken back at the same moment, the joined one comes back at once", async () => {
    await desk.lay(askedBefore({ askedBy: asker.person }));
    await desk.lay(inTriage());
    await join(inTriage());
    await withdrawQuestion(desk, asker, { key: commandOf("withdraw"), question: askedBefore().id, rev: 1 });
    await announced(inTriage().id);
    expect(await standing(inTriage().id)).toMatchObject({ stage: "submitted" });
  });
});

test("a joined question that its asker makes confidential stands by itself again", async () => {
  const { question, into } = await joined();
  await confideQuestion(desk, asker, { key: commandOf("confide"), question, rev: 2, confidential: true });
  await announced(question);
  await announced(question);
  expect(await standing(question)).toMatchObject({ stage: "submitted", confidential: true });
  expect((await standing(into)).takenIn).toEqual([]);
});

describe("cannot be joined", () => {
  test.each([
    ["into itself", submitted(), null, "V-2026-014", { code: "joins_itself" }],
    ["into one that nobody asked", submitted(), null, "V-2026-999", { code: "unknown_question" }],
    ["into words", submitted(), null, "energiearmoede", { code: "unknown_question" }],
    ["into one that was taken back", submitted(), withdrawn(), "V-2026-009", { code: "cannot_stand", is: "withdrawn" }],
    ["into one that is joined itself", submitted(), joinedInto(), "V-2026-009", { code: "cannot_stand", is: "joined" }],
    ["into a confidential one", submitted(), submitted({ confidential: true }), "V-2026-009", apart()],
    ["when it is confidential itself", submitted({ confidential: true }), submitted(), "V-2026-009", apart()],
  ] as const)("%s", async (_, question, other, into, refusal) => {
    if (other) await desk.lay({ ...other, ...idsOf(askedBefore()) });
    await desk.lay(question);
    expect(await join(question, into)).toEqual({ ok: false, refusal });
    expect((await desk.questions.get(question.id))?.rev).toBe(1);
  });

  test("while others were joined into it: the other way round it can", async () => {
    const { into } = await joined();
    const third = submitted({ id: QuestionId.parse("qst_third"), number: QuestionNumber.parse("V-2026-020") });
    await desk.lay(third);
    const taken = await standing(into);
    expect(await join(taken, "V-2026-020", 2)).toEqual({ ok: false, refusal: { code: "stands_for_others" } });
    expect(await join(third, "V-2026-009")).toMatchObject({ ok: true });
  });

  test("by somebody who is not of the QRT", async () => {
    await desk.lay(askedBefore());
    await desk.lay(submitted());
    const outcome = await joinQuestions(desk, asker, {
      key: commandOf("join"),
      question: submitted().id,
      rev: 1,
      into: "V-2026-009",
    });
    expect(outcome).toEqual({ ok: false, refusal: { code: "forbidden", needs: "qrt" } });
  });

  test.each([
    ["a decided one", decided(decisions.answered)],
    ["one that was helped already", helpedAlready()],
  ] as const)("%s", async (_, question) => {
    await desk.lay(askedBefore());
    await desk.lay(question);
    expect(await join(question)).toMatchObject({ ok: false, refusal: { code: "wrong_stage" } });
  });
});

test("the QRT joins no draft, which only its asker sees", async () => {
  await desk.lay(askedBefore());
  await desk.lay(draft());
  expect(await join(draft())).toEqual({ ok: false, refusal: { code: "forbidden", needs: "asker" } });
});

test("a number is understood as people type it", async () => {
  await desk.lay(askedBefore());
  await desk.lay(submitted());
  expect(await join(submitted(), " v 2026 9 ")).toMatchObject({
    ok: true,
    value: { value: { into: askedBefore().id } },
  });
});

function idsOf({ id, number }: Pick<ReturnType<typeof askedBefore>, "id" | "number">) {
  return { id, number };
}

function apart() {
  return { code: "confidential_apart" } as const;
}
