import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { followInstead } from "#src/intake/follow-instead.usecase.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { follow } from "#src/main/follow.ts";
import { reopenQuestion } from "#src/question/reopen-question.usecase.ts";
import type { Question } from "#src/question/question.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import { asker, now } from "../support/doers.ts";
import type { QuestionDesk } from "../support/question-desk.ts";
import { commandOf, questionDesk } from "../support/question-desk.ts";
import { askedBefore, decided, decisions, draft, expired, withdrawn } from "../support/questions.ts";

let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
});
afterEach(() => desk.close());

const followIt = (question: Question = draft()) =>
  followInstead(desk, asker, {
    key: commandOf("follow"),
    question: question.id,
    rev: 1,
    instead: askedBefore().id,
  });

async function announced(question: Question): Promise<void> {
  for (const happened of await desk.questions.history(question.id)) await follow(desk, question.id, happened);
}

test("whoever follows a question that was asked already does not submit their own, and is a follower of it", async () => {
  await desk.lay(draft());
  await desk.lay(askedBefore());
  expect(await followIt()).toMatchObject({ ok: true, value: { value: { stage: "withdrawn", number: null } } });
  await announced(draft());
  expect((await desk.questions.get(askedBefore().id))?.value.involved.followers).toEqual([asker.person]);
});

test("told twice by the outbox, they follow it once", async () => {
  await desk.lay(draft());
  await desk.lay(askedBefore());
  await followIt();
  await announced(draft());
  await announced(draft());
  expect((await desk.questions.history(askedBefore().id)).map(({ event }) => event.type)).toEqual(["follower_changed"]);
});

test("for thirty days they can ask it after all, and then go on where they were", async () => {
  await desk.lay(draft());
  await desk.lay(askedBefore());
  await followIt();
  const again = { key: commandOf("reopen"), question: draft().id, rev: 2, text: "" };
  expect(await reopenQuestion(desk, asker, again)).toMatchObject({
    ok: true,
    value: { value: { stage: "draft", title: draft().title, offered: draft().offered } },
  });
});

test.each([
  ["after thirty days", 31],
  ["once it was thrown away for good", null],
] as const)("%s it stays away", async (_, days) => {
  await desk.lay(draft());
  await desk.lay(askedBefore());
  if (days === null) await withdrawQuestion(desk, asker, { key: commandOf("withdraw"), question: draft().id, rev: 1 });
  else await followIt();
  desk.clock.set(addMilliseconds(now, (days ?? 0) * 86_400_000));
  const again = { key: commandOf("reopen"), question: draft().id, rev: 2, text: "" };
  expect(await reopenQuestion(desk, asker, again)).toEqual({ ok: false, refusal: { code: "too_late" } });
});

test.each([
  ["one that is not there", null, { code: "not_found" }],
  ["a draft of somebody else", { ...draft(), id: askedBefore().id }, { code: "not_found" }],
  ["one that lapsed", { ...expired(), id: askedBefore().id }, { code: "not_found" }],
  ["a confidential one", askedBefore({ confidential: true }), { code: "not_found" }],
  [
    "one that was taken back",
    { ...withdrawn(), id: askedBefore().id },
    { code: "wrong_stage", is: "withdrawn", needs: "submitted" },
  ],
] as const)("%s cannot be followed instead, and the draft stays", async (_, other, refusal) => {
  await desk.lay(draft());
  if (other) await desk.lay(other);
  expect(await followIt()).toEqual({ ok: false, refusal });
  expect((await desk.questions.get(draft().id))?.rev).toBe(1);
});

test("one that was decided meanwhile can be followed as well", async () => {
  await desk.lay(draft());
  await desk.lay(decided(decisions.answered, { id: askedBefore().id, number: askedBefore().number }));
  expect(await followIt()).toMatchObject({ ok: true });
});
