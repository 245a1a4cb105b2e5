import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Instant } from "#src/kernel/time.ts";
import type { Involved } from "#src/question/involved.ts";
import { nobodyInvolved } from "#src/question/involved.ts";
import type { Question } from "#src/question/question.ts";
import { answersIn, decidedBefore, storyOf } from "#src/question/question-story.ts";
import { answerAskedBack } from "#src/question/answer-ask-back.usecase.ts";
import { remindQuestion } from "#src/question/remind-question.usecase.ts";
import { reopenQuestion } from "#src/question/reopen-question.usecase.ts";
import { withdrawContribution } from "#src/question/withdraw-contribution.usecase.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import { askAskerBack } from "#src/triage/ask-back.usecase.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import { asker, day, now, triager } from "../support/doers.ts";
import { someResult } from "../support/involved.ts";
import type { QuestionDesk } from "../support/question-desk.ts";
import { commandOf, questionDesk } from "../support/question-desk.ts";
import { decided, decisions, expired, submitted, theme } from "../support/questions.ts";

let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
});
afterEach(() => desk.close());

const { id: question } = decided(decisions.answered);
const analysed = () => desk.lay(decided(decisions.quick_analysis, { result: someResult, helped: false }));
const command = (name: string) => ({ key: commandOf(name), question, rev: 1 });
const reopened = (name: string, text = "") => reopenQuestion(desk, asker, { ...command(name), text });
const standing = async (): Promise<Question | undefined> => (await desk.questions.get(question))?.value;
const history = () => desk.questions.history(question);

async function decidedAnew(): Promise<void> {
  await pickUpQuestion(desk, triager, command("pick-up"));
  const rev = (await desk.questions.get(question))?.rev ?? 0;
  await decideQuestion(desk, triager, {
    ...command("decide"),
    rev,
    theme: theme.housing,
    findings: { solutions: "", needs: "", partners: "" },
    decision: decisions.not_for_alliance,
  });
}

test("a reopened question that its asker takes back is decided as it stood, with its result and what time had done", async () => {
  const before = await analysed();
  await reopened("again");
  expect(await withdrawQuestion(desk, asker, command("close"))).toMatchObject({ ok: true, value: { value: before } });
  expect(await standing()).toEqual(before);
  expect((await history()).map(({ event }) => event.type)).toEqual(["question_reopened", "reopening_undone"]);
});

test("that goes as well once the QRT picked it up, and what was said meanwhile stays", async () => {
  const before = await analysed();
  await reopened("again", "De kaart mist onze wijk.");
  await pickUpQuestion(desk, triager, command("pick-up"));
  await withdrawQuestion(desk, asker, command("close"));
  const after = await standing();
  expect(after).toEqual({ ...before, involved: after?.involved });
  expect(storyOf(await history(), before.involved)).toMatchObject({ back: null });
  expect(after?.involved.contributions).toMatchObject([{ text: "De kaart mist onze wijk." }]);
  expect(storyOf(await history(), after?.involved ?? before.involved).contributions).toHaveLength(1);
});

test("what reopened a question takes the reopening along when it is taken off", async () => {
  const before = await analysed();
  await reopened("again", "Wie beheert de vijvers?");
  const [said] = (await standing())?.involved.contributions ?? [];
  await withdrawContribution(desk, asker, { ...command("off"), contribution: said?.id ?? "" });
  expect(await standing()).toEqual(before);
});

test("words that were added later are taken off without closing the question", async () => {
  await analysed();
  await reopened("again", "De kaart mist onze wijk.");
  await decidedAnew();
  const [said] = (await standing())?.involved.contributions ?? [];
  await withdrawContribution(desk, asker, { ...command("off"), contribution: said?.id ?? "" });
  expect(await standing()).toMatchObject({ stage: "decided", decision: decisions.not_for_alliance });
});

test("a question that lapsed is a draft when it is reopened, and can be withdrawn", async () => {
  await desk.lay(expired());
  await reopened("again");
  expect(await standing()).toMatchObject({ stage: "draft" });
  await withdrawQuestion(desk, asker, command("withdraw"));
  expect(await standing()).toMatchObject({ stage: "withdrawn" });
});

test("what was decided before is told as long as the question exists, with what an analysis found", async () => {
  const before = await analysed();
  const told = {
    decision: before.decision,
    by: before.decidedBy,
    at: before.decidedAt,
    result: someResult,
  };
  await reopened("again");
  expect(decidedBefore(await history())).toEqual([told]);
  await withdrawQuestion(desk, asker, command("close"));
  expect(decidedBefore(await history())).toEqual([]);
  await reopened("once more");
  await decidedAnew();
  expect(decidedBefore(await history())).toEqual([told]);
});

test("and where the trail kept no more than the decision, that is told", () => {
  const decision = decisions.answered;
  const events = [
    { type: "question_decided", decision: decisions.miscellaneous },
    { type: "decision_undone" },
    { type: "question_decided", decision },
    { type: "question_reopened" },
  ] as const;
  const trail = events.map((event, seq) => ({ seq, by: triager.person, at: now, event }));
  expect(decidedBefore(trail)).toEqual([{ decision, by: triager.person, at: now, result: null }]);
  expect(decidedBefore(trail.slice(0, 2))).toEqual([]);
});

test("what the QRT asked back is told with each answer", async () => {
  await analysed();
  await reopened("again");
  await pickUpQuestion(desk, triager, command("pick-up"));
  for (const [asked, answer] of [
    ["Gaat het om huur?", "Ja, om huur."],
    ["Welke wijk?", "Holtenbroek."],
  ] as const) {
    await askAskerBack(desk, triager, { ...command(asked), text: asked });
    await answerAskedBack(desk, asker, { ...command(answer), text: answer });
  }
  expect(answersIn(await history())).toEqual([
    { asked: "Gaat het om huur?", answer: "Ja, om huur.", at: now },
    { asked: "Welke wijk?", answer: "Holtenbroek.", at: now },
  ]);
});

test("a call that ended while the question was decided is not told when the question is open again", async () => {
  await desk.lay(decided(decisions.answered, { involved: withCall("2026-11-06") }));
  desk.clock.set(Instant.parse("2026-11-12T10:00:00.000Z"));
  await reopened("again");
  const expectedNext = { kind: "pick_up_due", due: "2026-11-16T08:00:00.000Z" };
  expect(await standing()).toMatchObject({ stage: "submitted", reminded: ["call_ends"], reminder: expectedNext });
  await pickUpQuestion(desk, triager, command("pick-up"));
  expect(await standing()).toMatchObject({ reminded: ["call_ends"], reminder: { kind: "decide_due" } });
});

test("a call that still stands when the question is open again ends as announced", async () => {
  await desk.lay(decided(decisions.answered, { involved: withCall("2026-11-06") }));
  desk.clock.set(Instant.parse("2026-11-06T10:00:00.000Z"));
  await reopened("again");
  const ends = { kind: "call_ends", due: "2026-11-09T08:00:00.000Z" };
  expect(await standing()).toMatchObject({ stage: "submitted", reminded: [], reminder: ends });
});

test("a miscellaneous matter that is looked at again tells nobody of a call that ended long before", async () => {
  const laid = await desk.lay(decided(decisions.miscellaneous, { involved: withCall("2026-11-06") }));
  desk.clock.set(laid.reminder?.due ?? now);
  await remindQuestion(desk, question);
  expect(await standing()).toMatchObject({ stage: "submitted", reminded: ["call_ends"] });
});

test("the end of a call is told once, whoever picks the question up afterwards", async () => {
  await desk.lay(
    submitted({ involved: withCall("2026-11-06"), pickUpBy: day("2026-11-20"), decideBy: day("2026-11-24") }),
  );
  desk.clock.set(Instant.parse("2026-11-09T08:00:00.000Z"));
  await remindQuestion(desk, question);
  await pickUpQuestion(desk, triager, command("pick-up"));
  expect(await standing()).toMatchObject({ stage: "in_triage", reminder: { kind: "decide_due" } });
  expect((await history()).map(({ event }) => event)).toMatchObject([
    { type: "reminder_came", reminder: "call_ends" },
    { type: "question_picked_up" },
  ]);
});

function withCall(due: string): Involved {
  return { ...nobodyInvolved, call: { text: "Wie doet mee?", due: day(due), by: triager.person, at: now } };
}
