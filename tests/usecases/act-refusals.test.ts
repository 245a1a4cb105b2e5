import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import type { QuestionCommand } from "#src/question/change-question.usecase.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import { joinQuestion } from "#src/question/join-question.usecase.ts";
import { mostContributions } from "#src/question/involved.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import { reopenQuestion } from "#src/question/reopen-question.usecase.ts";
import { mostNotes } from "#src/question/workbench.ts";
import { assistTriage } from "#src/triage/assist-triage.usecase.ts";
import { callPartners } from "#src/triage/call-partners.usecase.ts";
import { correctTheme } from "#src/triage/correct-theme.usecase.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { handOverQuestion } from "#src/triage/hand-over-question.usecase.ts";
import { inviteParties } from "#src/triage/invite-parties.usecase.ts";
import { markSolution } from "#src/triage/mark-solution.usecase.ts";
import { rescheduleQuestion } from "#src/triage/reschedule-question.usecase.ts";
import { acceptSolution } from "#src/intake/accept-solution.usecase.ts";
import { acts } from "../support/acts-done.ts";
import { asker, day, filled, findings, newcomer, now, offer, partner, triager } from "../support/doers.ts";
import { noor, school } from "../support/people.ts";
import type { QuestionDesk } from "../support/question-desk.ts";
import { commandOf, questionDesk } from "../support/question-desk.ts";
import { decided, decisions, draft, expired, inTriage, submitted, waitingForAsker } from "../support/questions.ts";

let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
});
afterEach(() => desk.close());

const yesterday = day("2026-11-04");
const notOurs = ThemeKey.parse("ruimtevaart");
const k99 = KnownSolutionId.parse("k99");

function command(question: Question): QuestionCommand {
  return { key: commandOf("command"), question: question.id, rev: 1 };
}

/** Refused with this code, and the question stands as it stood. */
async function expectRefusal(
  before: Question,
  act: (command: QuestionCommand) => Promise<unknown>,
  refusal: object,
): Promise<void> {
  const standing = await desk.lay(before);
  expect(await act(command(standing))).toEqual({ ok: false, refusal });
  expect(await desk.questions.get(standing.id)).toMatchObject({ value: standing, rev: 1 });
  expect(await desk.trail(standing)).toEqual({ events: [], announced: 0 });
}

describe("submitting", () => {
  const submits =
    (again = {}) =>
    (each: QuestionCommand) =>
      submitQuestion(desk, asker, { ...each, filled: { answers: {} }, despitePersonalData: false, ...again });

  test("takes an organisation to ask for", async () => {
    const orphan = draft({ askedBy: newcomer.person, organisation: null });
    const act = (each: QuestionCommand) =>
      submitQuestion(desk, newcomer, { ...each, filled, despitePersonalData: false });
    await expectRefusal(orphan, act, { code: "organisation_missing" });
  });

  test("points out what looks like the data of a person, in the title, the text and every answer", async () => {
    const { answers } = draft();
    const telling = draft({
      title: "Wie helpt mevrouw De Vries?",
      text: "Haar BSN is 123456782.",
      answers: { ...answers, problemOwner: "ria@voorbeeld.nl", parties: "06-12345678" },
    });
    await expectRefusal(telling, submits(), {
      code: "holds_personal_data",
      writing: "question",
      found: [
        { kind: "mail", text: "ria@voorbeeld.nl" },
        { kind: "phone", text: "06-12345678" },
        { kind: "bsn", text: "123456782" },
        { kind: "name", text: "mevrouw De Vries" },
      ],
    });
  });

  test.each([
    ["the asker has read it and submits all the same", {}, { despitePersonalData: true }],
    ["the question is confidential", { confidential: true }, {}],
  ])("goes through when %s", async (_, changes, again) => {
    const telling = await desk.lay(draft({ text: "Het gaat om mevrouw De Vries.", ...changes }));
    expect(await submits(again)(command(telling))).toMatchObject({
      ok: true,
      value: { value: { stage: "submitted" } },
    });
  });

  test("uses up no number when it is refused", async () => {
    const telling = await desk.lay(draft({ text: "Mail ria@voorbeeld.nl" }));
    await submits()(command(telling));
    const outcome = await submits({ despitePersonalData: true })(command(telling));
    expect(outcome).toMatchObject({ ok: true, value: { value: { number: "V-2026-001" } } });
  });
});

describe("adding what one knows", () => {
  const amongParties = { ...submitted().involved, parties: [school.id] };
  const knows =
    (despitePersonalData: boolean) =>
    (each: QuestionCommand): Promise<unknown> =>
      contribute(desk, partner, { ...each, text: "Bel mevrouw De Vries: 06-12345678.", despitePersonalData });

  test("points out what looks like the data of a person before everybody reads it", () =>
    expectRefusal(submitted(), knows(false), {
      code: "holds_personal_data",
      writing: "contribution",
      found: [
        { kind: "phone", text: "06-12345678" },
        { kind: "name", text: "mevrouw De Vries" },
      ],
    }));

  test.each([
    ["whoever knows it has read that and leaves it", submitted(), true],
    ["the question is confidential", submitted({ confidential: true, involved: amongParties }), false],
  ])("goes through when %s", async (_, question, despitePersonalData) => {
    const standing = await desk.lay(question);
    expect(await knows(despitePersonalData)(command(standing))).toMatchObject({
      ok: true,
      value: { value: { involved: { contributions: [{ text: "Bel mevrouw De Vries: 06-12345678." }] } } },
    });
  });
});

describe("what the record does not know", () => {
  test("a solution that was not offered cannot have helped", () =>
    expectRefusal(draft(), (each) => acceptSolution(desk, asker, { ...each, solution: k99 }), {
      code: "solution_not_offered",
    }));

  test("nor can it be marked", () =>
    expectRefusal(inTriage(), (each) => markSolution(desk, triager, { ...each, solution: k99, useful: true }), {
      code: "solution_not_offered",
    }));

  test("a question is not decided under a theme of another alliance", () =>
    expectRefusal(
      inTriage(),
      (each) => decideQuestion(desk, triager, { ...each, theme: notOurs, findings, decision: decisions.answered }),
      { code: "unknown_theme" },
    ));

  test("nor is a theme corrected into one", () =>
    expectRefusal(decided(decisions.answered), (each) => correctTheme(desk, triager, { ...each, theme: notOurs }), {
      code: "unknown_theme",
    }));

  test("a partner that nobody knows is not invited, and neither are those named along with it", () =>
    expectRefusal(
      inTriage(),
      (each) => inviteParties(desk, triager, { ...each, parties: [school.id, PartnerId.parse("prt_nobody")] }),
      { code: "unknown_partner" },
    ));

  test.each([
    ["somebody of no team", noor.id],
    ["somebody whom nobody knows", PersonId.parse("per_nobody")],
  ])("a question is not handed over to %s", (_, to) =>
    expectRefusal(inTriage(), (each) => handOverQuestion(desk, triager, { ...each, to }), { code: "not_in_qrt" }),
  );
});

describe("what would show a confidential question to everybody", () => {
  const secret = inTriage({ confidential: true, title: "Huurachterstand in de Vechtstraat" });
  const named = (initiativeTitle: string) => (each: QuestionCommand) => {
    const decision = { route: "kraamkamer", reason: "Samen verder", initiativeTitle } as const;
    return decideQuestion(desk, triager, { ...each, theme: ThemeKey.parse("overig"), findings, decision });
  };

  test.each([[secret.title], ["  huurachterstand in de vechtstraat!"]])("an initiative is not called %j", (name) =>
    expectRefusal(secret, named(name), { code: "tells_title" }),
  );

  test("an initiative of an open question may bear its title, and one of a confidential question another name", async () => {
    for (const [question, name] of [
      [{ ...secret, confidential: false }, secret.title],
      [secret, "Eerder hulp bij schulden"],
    ] as const) {
      const standing = await desk.lay({ ...question, id: QuestionId.parse(`qst_${question.confidential}`) });
      expect(await named(name)(command(standing))).toMatchObject({ ok: true });
    }
  });

  test("no partners are called", () =>
    expectRefusal(secret, (each) => callPartners(desk, triager, { ...each, text: "", due: day("2026-12-01") }), {
      code: "confidential_call",
    }));
});

describe("what comes too late, or is planned too early", () => {
  test.each([
    ["a decision", inTriage(), decide],
    ["a call for partners", inTriage(), call],
    ["another day", decided(decisions.quick_analysis), reschedule],
  ] as const)("%s is not planned for yesterday", (_, before, act) =>
    expectRefusal(before, act, { code: "due_in_past", due: yesterday }),
  );

  test("a miscellaneous matter is not looked at again on the day of its decision", async () => {
    const today = day("2026-11-05");
    const decision = { ...decisions.miscellaneous, lookAgainOn: today };
    const theme = ThemeKey.parse("overig");
    const refusal = { code: "day_not_ahead", day: today };
    await expectRefusal(
      inTriage(),
      (each) => decideQuestion(desk, triager, { ...each, theme, findings, decision }),
      refusal,
    );
  });

  test("nor is it moved to today", () =>
    expectRefusal(decided(decisions.miscellaneous), reschedulesTo("2026-11-05"), {
      code: "day_not_ahead",
      day: "2026-11-05",
    }));

  test("a decision is not undone after a quarter of an hour", async () => {
    desk.clock.advance(5 * 60_000);
    await expectRefusal(decided(decisions.answered), (each) => acts["triage.undo"].does(desk, triager, each), {
      code: "too_late",
    });
  });

  test("a question is not reopened after thirty days", async () => {
    desk.clock.set(addMilliseconds(expired().expiredAt, 31 * 86_400_000));
    await expectRefusal(expired(), (each) => reopenQuestion(desk, asker, { ...each, text: "" }), { code: "too_late" });
  });

  test("what has no day cannot be moved, and what is no analysis has no result", async () => {
    await expectRefusal(decided(decisions.kraamkamer), reschedulesTo("2026-12-10"), { code: "nothing_planned" });
    await desk.close();
    desk = await questionDesk(now);
    await expectRefusal(decided(decisions.answered), (each) => acts["analysis.report"].does(desk, triager, each), {
      code: "nothing_planned",
    });
  });
});

test("what has not been answered cannot be judged", () =>
  expectRefusal(decided(decisions.kraamkamer), (each) => acts["question.rate"].does(desk, asker, each), {
    code: "not_answered",
  }));

describe("what is full", () => {
  const contribution = { id: "c", by: asker.person, at: now, text: "Nog iets." };
  const involved = {
    ...submitted().involved,
    contributions: Array.from({ length: mostContributions }, () => contribution),
  };
  const notes = Array.from({ length: mostNotes }, () => ({ by: triager.person, at: now, text: "Nog een." }));

  test.each([
    [
      "contributions",
      submitted({ involved }),
      (each: QuestionCommand) => contribute(desk, partner, { ...each, text: "Ook dit.", despitePersonalData: false }),
    ],
    [
      "answers",
      waitingForAsker({ involved }),
      (each: QuestionCommand) => acts["question.answer"].does(desk, asker, each),
    ],
    [
      "reasons to reopen",
      decided(decisions.answered, { involved }),
      (each: QuestionCommand) => acts["question.reopen"].does(desk, asker, each),
    ],
    [
      "notes",
      inTriage({ workbench: { ...inTriage().workbench, notes } }),
      (each: QuestionCommand) => acts["triage.note"].does(desk, triager, each),
    ],
  ] as const)("takes no more %s", (_, before, act) => expectRefusal(before, act, { code: "full" }));

  test("but can be reopened without a word", async () => {
    const standing = await desk.lay(decided(decisions.answered, { involved }));
    const outcome = await reopenQuestion(desk, asker, { ...command(standing), text: "" });
    expect(outcome).toMatchObject({ ok: true, value: { value: { stage: "submitted", involved } } });
  });
});

describe("what is so already is accepted, and nobody hears of it", () => {
  test.each([
    [
      "to leave without having joined",
      submitted(),
      (each: QuestionCommand) => acts["question.leave"].does(desk, partner, each),
    ],
    [
      "to hand it to who has it",
      inTriage(),
      (each: QuestionCommand) => handOverQuestion(desk, triager, { ...each, to: triager.person }),
    ],
    [
      "to help with what one has",
      inTriage(),
      (each: QuestionCommand) => assistTriage(desk, triager, { ...each, joins: true }),
    ],
    [
      "to keep the theme that stands",
      decided(decisions.answered),
      (each: QuestionCommand) => correctTheme(desk, triager, { ...each, theme: decided(decisions.answered).theme }),
    ],
    [
      "to keep confidential what is",
      submitted({ confidential: true }),
      (each: QuestionCommand) => acts["question.confide"].does(desk, triager, each),
    ],
    [
      "to invite who was invited",
      inTriage({ involved: { ...inTriage().involved, parties: [school.id] } }),
      (each: QuestionCommand) => inviteParties(desk, triager, { ...each, parties: [school.id] }),
    ],
  ] as const)("%s", async (_, before, act) => {
    const standing = await desk.lay(before);
    expect(await act(command(standing))).toMatchObject({ ok: true, value: { value: standing } });
    expect(await desk.trail(standing)).toEqual({ events: [], announced: 0 });
  });

  test("an organisation that joins again replaces what it said before", async () => {
    const standing = await desk.lay(submitted());
    await joinQuestion(desk, partner, { ...command(standing), offer });
    const again = {
      ...command(standing),
      key: commandOf("again"),
      offer: { ...offer, data: "Ook inkomens", hours: 4 },
    };
    const outcome = await joinQuestion(desk, partner, again);
    expect(outcome.ok && outcome.value.value.involved.joined).toEqual([
      { ...again.offer, organisation: school.id, by: partner.person, at: now },
    ]);
  });
});

function decide(each: QuestionCommand) {
  const decision = { ...decisions.quick_analysis, due: yesterday };
  return decideQuestion(desk, triager, { ...each, theme: ThemeKey.parse("overig"), findings, decision });
}

function call(each: QuestionCommand) {
  return callPartners(desk, triager, { ...each, text: "", due: yesterday });
}

function reschedule(each: QuestionCommand) {
  return rescheduleQuestion(desk, triager, { ...each, due: yesterday });
}

function reschedulesTo(due: string) {
  return (each: QuestionCommand) => rescheduleQuestion(desk, triager, { ...each, due: day(due) });
}
