import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Actor } from "#src/people/person.ts";
import type { QuestionCommand } from "#src/question/change-question.usecase.ts";
import type { Doer } from "#src/question/question-acts.ts";
import { questionActNames, questionActs } from "#src/question/question-acts.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import { acts } from "../support/acts-done.ts";
import type { Done } from "../support/doers.ts";
import { asker, newcomer, now, partner, triager } from "../support/doers.ts";
import type { QuestionDesk } from "../support/question-desk.ts";
import { commandOf, questionDesk } from "../support/question-desk.ts";
import {
  decided,
  decisions,
  draft,
  expired,
  helpedAlready,
  inTriage,
  joinedInto,
  submitted,
  waitingForAsker,
  withdrawn,
} from "../support/questions.ts";

const nobodyKnows = QuestionId.parse("qst_nobody-knows");

const outsiders: Readonly<Record<Doer, readonly Actor[]>> = {
  asker: [partner, triager, newcomer],
  qrt: [asker, partner, newcomer],
  asker_or_qrt: [partner, newcomer],
  partner: [newcomer],
  everybody: [],
};

const everyStage: readonly Question[] = [
  draft(),
  submitted(),
  inTriage(),
  waitingForAsker(),
  decided(decisions.answered),
  joinedInto(),
  helpedAlready(),
  withdrawn(),
  expired(),
];

let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
});
afterEach(() => desk.close());

describe.each(questionActNames.map((act) => [act, acts[act]] as const))("%s", (act, done) => {
  const nonce = act.split(".")[1] ?? act;
  const command = (question: Question, content: unknown = null): QuestionCommand => ({
    key: commandOf(nonce, content),
    question: question.id,
    rev: 1,
  });

  test("changes the question, tells it once, and sets what time does next", async () => {
    const before = await desk.lay(done.before);
    const outcome = await done.does(desk, done.by, command(before));
    const after = expectedAfter(before, done);
    expect(outcome).toMatchObject({ ok: true, value: { value: after, rev: 2 } });
    expect((await desk.questions.get(before.id))?.value).toEqual(after);
    expect(await desk.trail(before)).toEqual({ events: [done.event], announced: 1 });
  });

  test("said twice, it is done once; the same key for something else is refused", async () => {
    const before = await desk.lay(done.before);
    const first = await done.does(desk, done.by, command(before));
    expect(await done.does(desk, done.by, command(before))).toMatchObject(first);
    expect(await done.does(desk, done.by, command(before, "otherwise"))).toEqual(refused({ code: "key_reused" }));
    expect(await desk.trail(before)).toEqual({ events: [done.event], announced: 1 });
  });

  test("said twice at the same moment, it is done once", async () => {
    const before = await desk.lay(done.before);
    const [first, second] = await Promise.all([
      done.does(desk, done.by, command(before)),
      done.does(desk, done.by, command(before)),
    ]);
    expect(second).toMatchObject(first);
    expect(first).toMatchObject({ ok: true, value: { rev: 2 } });
    expect(await desk.trail(before)).toEqual({ events: [done.event], announced: 1 });
  });

  test("does nothing to a question that nobody knows", async () => {
    const outcome = await done.does(desk, done.by, { ...command(done.before), question: nobodyKnows });
    expect(outcome).toEqual(refused({ code: "not_found" }));
  });

  test("is refused in every stage but its own, and then changes nothing", async () => {
    const mine: readonly string[] = questionActs[act].stages;
    const elsewhere = everyStage.filter(({ stage }) => !mine.includes(stage));
    // The asker of the samples; a draft of somebody else is refused for another reason.
    const by = questionActs[act].who === "asker" ? done.by : { ...triager, person: asker.person };
    for (const [index, question] of elsewhere.entries()) {
      const before = await desk.lay({ ...question, id: QuestionId.parse(`qst_stage-${index}`) });
      const outcome = await done.does(desk, by, command(before));
      expect(outcome).toEqual(refused({ code: "wrong_stage", is: before.stage, needs: questionActs[act].stages[0] }));
      expect((await desk.questions.get(before.id))?.value).toEqual(before);
    }
    expect(elsewhere.length).toBe(everyStage.length - mine.length);
  });

  const { who } = questionActs[act];
  for (const outsider of outsiders[who]) {
    test(`is not for ${outsider.person}`, async () => {
      const before = await desk.lay(done.before);
      expect(await done.does(desk, outsider, command(before))).toEqual(refused({ code: "forbidden", needs: who }));
      expect(await desk.trail(before)).toEqual({ events: [], announced: 0 });
    });
  }

  test("of a confidential question is not for whoever may not see it", async () => {
    const before = await desk.lay({ ...done.before, confidential: true });
    const outcome = await done.does(desk, partner, command(before));
    expect(outcome).toMatchObject(refused({ code: "forbidden" }));
    expect(await desk.trail(before)).toEqual({ events: [], announced: 0 });
  });

  if (questionActs[act].atRevision) {
    test("is refused when the screen showed an older question", async () => {
      const before = await desk.lay(done.before);
      const outcome = await done.does(desk, done.by, { ...command(before), rev: 0 });
      expect(outcome).toEqual(refused({ code: "stale" }));
      expect(await desk.trail(before)).toEqual({ events: [], announced: 0 });
    });
  }
});

/** The question before, less what its stage had of its own, with what is another value now. */
function expectedAfter(before: Question, { changes, drops = [], reminder }: Done): unknown {
  const kept = Object.entries(before).filter(([field]) => !drops.includes(field));
  const [kind, due] = reminder?.split(" ") ?? [];
  return { ...Object.fromEntries(kept), ...changes, reminder: kind ? { kind, due } : null };
}

function refused(refusal: { readonly code: string } & Readonly<Record<string, unknown>>) {
  return { ok: false, refusal };
}
