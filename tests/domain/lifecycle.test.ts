import { describe, expect, test } from "@jest/globals";
import { Day, Instant, addMilliseconds, dayOf } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import {
  answerAskBack,
  askBack,
  backToDraft,
  backToQrt,
  canReopen,
  canUndo,
  decide,
  edit,
  expire,
  handOver,
  helpedBy,
  pickUp,
  reopenUntil,
  reportAnalysis,
  reschedule,
  submit,
  undoDecision,
  walkOn,
  withdraw,
} from "#src/question/lifecycle.ts";
import { Question, QuestionNumber, routeOf } from "#src/question/question.ts";
import { someResult } from "../support/involved.ts";
import {
  decided,
  decisions,
  draft,
  expired,
  fullAnswers,
  helpedAlready,
  inTriage,
  organisation,
  submitted,
  theme,
  triager,
  waitingForAsker,
} from "../support/questions.ts";

const day = (text: string) => Day.parse(text);
const now = Instant.parse("2026-11-16T10:00:00.000Z");
const today = dayOf(now);
const rosa = PersonId.parse("per_rosa");
const promised = { pickUpBy: day("2026-11-18"), decideBy: day("2026-11-23") };
const minutes = (count: number) => addMilliseconds(now, count * 60_000);
const days = (count: number) => addMilliseconds(now, count * 86_400_000);
const result = { text: "Drie straten.", link: null, picture: null, by: triager, at: now };
const verdict = { theme: theme.housing, findings: decided(decisions.answered).findings };

/** Somebody has been around the question already: none of it may get lost on the way. */
const busy = {
  involved: { ...draft().involved, followers: [rosa], muted: [triager] },
  workbench: { ...draft().workbench, team: [rosa] },
};
const overdue = { reminded: ["decide_due" as const, "decide_overdue" as const] };

describe("the way of a question", () => {
  test("every step gives a whole question of its stage, which knows everybody around it and begins its time afresh", () => {
    const asked = draft({ ...busy, reminded: ["draft_waits"] });
    const number = QuestionNumber.parse("V-2026-015");
    const handedIn = submit(
      asked,
      { title: "Cijfers?", answers: fullAnswers, organisation, number, sharedIn: asked.sharedIn },
      { at: now, ...promised },
    );
    const inHand = pickUp({ ...handedIn, reminded: ["pick_up_due"] }, triager, now);
    const waiting = askBack({ ...inHand, ...overdue }, "Welke straten?", now);
    const back = answerAskBack({ ...waiting, reminded: ["answer_awaited"] }, day("2026-11-24"));
    const decision = decide({ ...back, ...overdue }, { ...verdict, decision: decisions.answered }, rosa, now);
    const steps = [
      walkOn(asked, { title: "Cijfers?", answers: fullAnswers, step: "goals" }, now),
      handedIn,
      inHand,
      waiting,
      back,
      ...(decision.ok ? [decision.value, backToQrt(decision.value, promised)] : []),
      expire(asked, now),
      withdraw(waiting, now),
    ];
    expect(steps.map(({ stage }) => stage)).toEqual([
      "draft",
      "submitted",
      "in_triage",
      "waiting_for_asker",
      "in_triage",
      "decided",
      "submitted",
      "expired",
      "withdrawn",
    ]);
    for (const step of steps) {
      expect(Question.parse(step)).toEqual(step);
      expect(step).toMatchObject({ ...busy, reminder: null, reminded: [], text: asked.text, askedBy: asked.askedBy });
    }
  });

  test("the asker words a waiting question better, and nothing else of it changes", () => {
    const standing = submitted(busy);
    expect(edit(standing, { title: "Beter", text: "Zo is het duidelijker." })).toEqual({
      ...standing,
      title: "Beter",
      text: "Zo is het duidelijker.",
    });
  });

  test("a withdrawn question keeps its number; a draft never had one", () => {
    expect(withdraw(inTriage(), now).number).toBe("V-2026-014");
    expect(withdraw(draft(), now).number).toBeNull();
  });

  test("a solution helps only when it was offered", () => {
    const offered = KnownSolutionId.parse("k15");
    expect(helpedBy(draft(), offered, now)).toMatchObject({ ok: true, value: { helpedBy: offered, helpedAt: now } });
    expect(helpedBy(draft(), KnownSolutionId.parse("k99"), now)).toEqual({
      ok: false,
      refusal: { code: "solution_not_offered" },
    });
  });

  test("whoever takes a question over no longer helps with it on the side", () => {
    const standing = waitingForAsker(busy);
    expect(handOver(standing, rosa)).toEqual({
      ...standing,
      triagedBy: rosa,
      workbench: { ...standing.workbench, team: [] },
    });
  });
});

describe("a decision", () => {
  test("for a quick analysis is not planned in the past", () => {
    const decision = { ...decisions.quick_analysis, due: day("2026-11-15") };
    expect(decide(inTriage(), { ...verdict, decision }, rosa, now)).toEqual({
      ok: false,
      refusal: { code: "due_in_past", due: "2026-11-15" },
    });
  });

  test.each(["2026-11-15", today])("for a miscellaneous matter is looked at again after today: not on %s", (gone) => {
    const lookAgainOn = day(gone);
    const refused = { ok: false, refusal: { code: "day_not_ahead", day: gone } };
    const decision = { ...decisions.miscellaneous, lookAgainOn };
    expect(decide(inTriage(), { ...verdict, decision }, rosa, now)).toEqual(refused);
    expect(reschedule(decided(decisions.miscellaneous), lookAgainOn, now)).toEqual(refused);
  });

  test("today is not the past, also when it is still yesterday in UTC", () => {
    const justAfterMidnight = Instant.parse("2026-11-15T23:30:00.000Z");
    const decision = { ...decisions.quick_analysis, due: today };
    expect(decide(inTriage(), { ...verdict, decision }, rosa, justAfterMidnight)).toMatchObject({ ok: true });
  });

  test("is undone for a quarter of an hour, and comes back to who had it", () => {
    const standing = decided(decisions.kraamkamer, { decidedAt: now, decidedBy: rosa, ...busy });
    expect(undoDecision(standing, minutes(14.99))).toEqual({ ok: true, value: inTriage(busy) });
    expect(undoDecision(standing, minutes(15))).toEqual({ ok: false, refusal: { code: "too_late" } });
  });

  test("is not undone once people may rely on a result", () => {
    expect(canUndo(decided(decisions.quick_analysis, { decidedAt: now }), minutes(1))).toBe(true);
    expect(canUndo(decided(decisions.quick_analysis, { decidedAt: now, result }), minutes(1))).toBe(false);
  });

  test("a miscellaneous matter moves to another day, tomorrow at the earliest", () => {
    const standing = decided(decisions.miscellaneous);
    const lookAgainOn = day("2026-11-17");
    const decision = { ...decisions.miscellaneous, lookAgainOn };
    expect(reschedule(standing, lookAgainOn, now)).toEqual({ ok: true, value: { ...standing, decision } });
  });

  test("a quick analysis moves to another day, today at the earliest", () => {
    const standing = decided(decisions.quick_analysis);
    const decision = { ...decisions.quick_analysis, due: today };
    expect(reschedule(standing, today, now)).toEqual({ ok: true, value: { ...standing, decision } });
    expect(reschedule(standing, day("2026-11-15"), now)).toEqual({
      ok: false,
      refusal: { code: "due_in_past", due: "2026-11-15" },
    });
  });

  test.each([
    ["a quick analysis", decisions.quick_analysis, "2027-11-16"],
    ["a miscellaneous matter", decisions.miscellaneous, "2027-11-16"],
  ] as const)("%s moves a year ahead at the most", (_, decision, latest) => {
    const standing = decided(decision);
    expect(reschedule(standing, day(latest), now).ok).toBe(true);
    for (const tooFar of ["2027-11-17", "2036-11-16"]) {
      expect(reschedule(standing, day(tooFar), now)).toEqual({
        ok: false,
        refusal: { code: "day_too_far", day: tooFar, latest },
      });
    }
  });

  test.each([
    ["an answer", decided(decisions.answered)],
    ["a kraamkamer", decided(decisions.kraamkamer)],
    ["a referral", decided(decisions.not_for_alliance)],
    ["a quick analysis that is there", decided(decisions.quick_analysis, { result })],
  ] as const)("%s has no day to move", (_, standing) => {
    expect(reschedule(standing, today, now)).toEqual({ ok: false, refusal: { code: "nothing_planned" } });
  });

  test("a quick analysis counts as answered once its result is there; the decision stays what it was", () => {
    const analysis = decided(decisions.quick_analysis);
    expect(routeOf(analysis)).toBe("quick_analysis");
    const reported = decided(decisions.quick_analysis, { result: someResult });
    expect(routeOf(reported)).toBe("answered");
    expect(reported.decision.route).toBe("quick_analysis");
    expect(routeOf(inTriage())).toBeNull();
  });

  test("the result belongs to a quick analysis, and a better one replaces it", () => {
    const standing = decided(decisions.quick_analysis, { result });
    const better = { ...result, text: "Vier straten." };
    expect(reportAnalysis(standing, better)).toEqual({ ok: true, value: { ...standing, result: better } });
    expect(reportAnalysis(decided(decisions.answered), better)).toEqual({
      ok: false,
      refusal: { code: "nothing_planned" },
    });
  });
});

describe("thirty days to come back to it", () => {
  test.each([
    ["decided", decided(decisions.answered, { decidedAt: now })],
    ["decided with a result", decided(decisions.quick_analysis, { decidedAt: days(-100), result })],
    ["helped already", helpedAlready({ helpedAt: now })],
    ["lapsed", expired({ expiredAt: now })],
  ] as const)("for a question that is %s", (_, question) => {
    expect(reopenUntil(question)).toBe("2026-12-16");
    expect(canReopen(question, days(30))).toBe(true);
    expect(canReopen(question, days(31))).toBe(false);
  });

  test("the whole thirtieth day counts, also across the change of the clocks", () => {
    const question = decided(decisions.answered, { decidedAt: Instant.parse("2026-10-01T21:00:00.000Z") });
    expect(canReopen(question, Instant.parse("2026-10-31T22:59:00.000Z"))).toBe(true);
    expect(canReopen(question, Instant.parse("2026-10-31T23:01:00.000Z"))).toBe(false);
  });

  test("a decided question waits for the QRT under its own number with the promise of today", () => {
    expect(backToQrt(decided(decisions.answered, busy), promised)).toEqual(submitted({ ...busy, ...promised }));
  });

  test("what never reached the QRT is a draft again, at the start of the walk", () => {
    expect(backToDraft(helpedAlready(), now)).toEqual(draft({ touchedAt: now }));
    expect(backToDraft(expired(), now)).toEqual(draft({ touchedAt: now }));
  });
});
