import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startIntake } from "#src/intake/start-intake.usecase.ts";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import { Instant, addMilliseconds } from "#src/kernel/time.ts";
import { typedStores } from "#src/main/stores.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Actor } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import { joinQuestion } from "#src/question/join-question.usecase.ts";
import { QuestionId } from "#src/question/question.ts";
import { remindQuestion } from "#src/question/remind-question.usecase.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import { rescheduleQuestion } from "#src/triage/reschedule-question.usecase.ts";
import { asker, day, findings, now, offer, partner, triager } from "../support/doers.ts";
import type { QuestionDesk } from "../support/question-desk.ts";
import { commandOf, questionDesk } from "../support/question-desk.ts";
import { decided, decisions, draft, inTriage, intakeThread, submitted, theme } from "../support/questions.ts";

let desk: QuestionDesk;
/** Another program on the same database. */
let elsewhere: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
  elsewhere = { ...desk, ...typedStores(desk.documents, "V", () => undefined) };
});
afterEach(() => desk.close());

const colleague: Actor = { ...triager, person: PersonId.parse("per_mo") };

function partnerNumber(number: number): Actor {
  return {
    person: PersonId.parse(`per_partner-${number}`),
    organisation: PartnerId.parse(`prt_partner-${number}`),
    roles: [],
  };
}

describe.each([
  ["on one server", () => desk],
  ["on two servers with one database", () => elsewhere],
] as const)("two people press at the same moment %s", (_, otherDesk) => {
  test("to pick the question up: one has it, and the other is told that somebody was faster", async () => {
    const { id } = await desk.lay(submitted());
    const outcomes = await Promise.all([
      pickUpQuestion(desk, triager, { key: commandOf("one"), question: id, rev: 1 }),
      pickUpQuestion(otherDesk(), colleague, { key: commandOf("other"), question: id, rev: 1 }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(outcomes[1]).toEqual({
      ok: false,
      refusal: { code: "wrong_stage", is: "in_triage", needs: "submitted" },
    });
    expect((await desk.questions.get(id))?.value).toMatchObject({ stage: "in_triage", triagedBy: triager.person });
  });

  test("to set another day: the second chose from a card that is out of date", async () => {
    const { id } = await desk.lay(decided(decisions.quick_analysis));
    const outcomes = await Promise.all([
      rescheduleQuestion(desk, triager, { key: commandOf("one"), question: id, rev: 1, due: day("2026-12-10") }),
      rescheduleQuestion(otherDesk(), colleague, {
        key: commandOf("other"),
        question: id,
        rev: 1,
        due: day("2026-12-17"),
      }),
    ]);
    expect(outcomes[1]).toEqual({ ok: false, refusal: { code: "stale" } });
    expect((await desk.questions.get(id))?.value).toMatchObject({
      decision: { due: "2026-12-10" },
      reminder: { kind: "analysis_due", due: "2026-12-10T08:00:00.000Z" },
    });
  });

  test("to decide differently: one decision stands", async () => {
    const { id } = await desk.lay(inTriage());
    const verdict = { question: id, rev: 1, theme: theme.housing, findings };
    const outcomes = await Promise.all([
      decideQuestion(desk, triager, { ...verdict, key: commandOf("one"), decision: decisions.answered }),
      decideQuestion(otherDesk(), colleague, { ...verdict, key: commandOf("other"), decision: decisions.kraamkamer }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await desk.trail(submitted())).events).toEqual([
      { type: "question_decided", decision: decisions.answered },
    ]);
  });

  test("the asker withdraws while the QRT picks up: either is told, and what stands is one of both ways", async () => {
    const { id } = await desk.lay(submitted());
    await Promise.all([
      withdrawQuestion(desk, asker, { key: commandOf("one"), question: id, rev: 1 }),
      pickUpQuestion(otherDesk(), triager, { key: commandOf("other"), question: id, rev: 1 }),
    ]);
    const { events } = await desk.trail(submitted());
    expect([["question_withdrawn"], ["question_picked_up", "question_withdrawn"]]).toContainEqual(
      events.map(({ type }) => type),
    );
    expect((await desk.questions.get(id))?.value.stage).toBe("withdrawn");
  });

  test("somebody contributes while the QRT picks up: neither is lost", async () => {
    const { id } = await desk.lay(submitted());
    const said = { text: "Wij meten dat.", despitePersonalData: false };
    const outcomes = await Promise.all([
      contribute(desk, partner, { key: commandOf("one"), question: id, rev: 1, ...said }),
      pickUpQuestion(otherDesk(), triager, { key: commandOf("other"), question: id, rev: 1 }),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await desk.questions.get(id))?.value).toMatchObject({
      stage: "in_triage",
      involved: { contributions: [{ text: "Wij meten dat." }] },
    });
  });
});

test("three hundred organisations join one question at once, and all of them are there", async () => {
  const { id } = await desk.lay(submitted());
  const partners = Array.from({ length: 300 }, (_, number) => partnerNumber(number));
  const outcomes = await Promise.all(
    partners.map((actor) => joinQuestion(desk, actor, { key: commandOf(actor.person), question: id, rev: 1, offer })),
  );
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
  const joined = (await desk.questions.get(id))?.value.involved.joined.map(({ organisation }) => organisation);
  expect(new Set(joined)).toEqual(new Set(partners.map(({ organisation }) => organisation)));
  expect(joined).toHaveLength(300);
  expect((await desk.trail(submitted())).announced).toBe(300);
});

test("a hundred askers submit at once, and each gets a number of its own", async () => {
  const drafts = Array.from({ length: 100 }, (_, number) => draft({ id: QuestionId.parse(`qst_draft-${number}`) }));
  for (const each of drafts) await desk.lay(each);
  const outcomes = await Promise.all(
    drafts.map(({ id }) =>
      submitQuestion(desk, asker, {
        key: commandOf(id),
        question: id,
        rev: 1,
        filled: { answers: {} },
        despitePersonalData: false,
      }),
    ),
  );
  const numbers = outcomes.map((outcome) =>
    outcome.ok && "number" in outcome.value.value ? outcome.value.value.number : null,
  );
  expect(new Set(numbers).size).toBe(100);
  expect(numbers).not.toContain(null);
});

describe("asking", () => {
  const asking = {
    key: commandOf("ask"),
    text: "Wie heeft cijfers over energiearmoede in Holtenbroek?",
    thread: intakeThread,
    sharedIn: intakeThread,
    language: "nl",
  } as const;

  test("makes a draft with what the filter proposes and what may help already, and a reminder for who forgets it", async () => {
    const outcome = await startIntake(desk, asker, asking);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { value } = outcome.value;
    expect(value).toMatchObject({
      stage: "draft",
      step: "start",
      title: asking.text,
      askedBy: asker.person,
      organisation: asker.organisation,
      proposal: { ranked: expect.arrayContaining([expect.objectContaining({ theme: theme.sustainability })]) },
      reminder: { kind: "draft_waits", due: "2026-11-09T08:00:00.000Z" },
      touchedAt: now,
    });
    expect(await desk.trail(value)).toEqual({ events: [{ type: "question_asked" }], announced: 1 });
  });

  test("the same message, delivered five times at once and once more later, is one question", async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => startIntake(desk, asker, asking)));
    const later = await startIntake(desk, asker, asking);
    expect(new Set([...outcomes, later].map((outcome) => outcome.ok && outcome.value.value.id)).size).toBe(1);
    expect(await desk.questions.count({ stage: "draft" })).toBe(1);
  });
});

describe("time", () => {
  const morning = Instant.parse("2026-11-19T08:00:00.000Z");

  test("lets a draft lapse that lies for a fortnight, and lets it come back when its asker does", async () => {
    const { id } = await desk.lay(draft({ touchedAt: now, reminded: ["draft_waits"] }));
    desk.clock.set(addMilliseconds(morning, -1));
    expect(await remindQuestion(desk, id)).toEqual({ ok: false, refusal: { code: "nothing_due" } });
    desk.clock.set(morning);
    expect(await remindQuestion(desk, id)).toMatchObject({
      ok: true,
      value: { value: { stage: "expired", expiredAt: morning, reminder: null } },
    });
    expect(await desk.trail(draft())).toEqual({ events: [{ type: "question_expired" }], announced: 1 });
  });

  test("brings a miscellaneous matter back to the QRT on its day, with the promise of that day", async () => {
    const before = decided({ ...decisions.miscellaneous, lookAgainOn: day("2026-11-19") });
    const { id } = await desk.lay(before);
    desk.clock.set(morning);
    expect(await remindQuestion(desk, id)).toMatchObject({
      ok: true,
      value: {
        value: {
          stage: "submitted",
          pickUpBy: "2026-11-23",
          decideBy: "2026-11-26",
          reminder: { kind: "pick_up_due", due: "2026-11-23T08:00:00.000Z" },
        },
      },
    });
  });

  test("reminds once, also when two programs look at the same moment", async () => {
    const { id } = await desk.lay(submitted({ pickUpBy: day("2026-11-06") }));
    desk.clock.set(Instant.parse("2026-11-06T08:00:00.000Z"));
    await Promise.all([remindQuestion(desk, id), remindQuestion(desk, id), remindQuestion(desk, id)]);
    expect(await desk.trail(submitted())).toEqual({
      events: [{ type: "reminder_came", reminder: "pick_up_due" }],
      announced: 1,
    });
    expect((await desk.questions.get(id))?.value).toMatchObject({
      reminded: ["pick_up_due"],
      reminder: { kind: "pick_up_overdue", due: "2026-11-09T08:00:00.000Z" },
    });
  });

  test("does not overtake somebody who picks the question up at the same moment", async () => {
    const { id } = await desk.lay(submitted({ pickUpBy: day("2026-11-06") }));
    desk.clock.set(Instant.parse("2026-11-06T08:00:00.000Z"));
    const [picked] = await Promise.all([
      pickUpQuestion(desk, triager, { key: commandOf("one"), question: id, rev: 1 }),
      remindQuestion(desk, id),
    ]);
    expect(picked).toMatchObject({ ok: true });
    expect((await desk.questions.get(id))?.value).toMatchObject({ stage: "in_triage", triagedBy: triager.person });
  });
});
