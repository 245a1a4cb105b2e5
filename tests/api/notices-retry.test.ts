import { afterEach, expect, test } from "@jest/globals";
import { Instant } from "#src/kernel/time.ts";
import type { Notice } from "#src/notice/notice.ts";
import { planned } from "#src/notice/notice.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { noor, sam } from "#tests/support/people.ts";
import { intakeThread, submitted } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const question = submitted();
const at = Instant.parse("2026-11-06T08:00:00.000Z");
const content = { kind: "card", template: "thread" } as const;
const waiting = planned({ id: "card:thread", content, place: intakeThread }, question.id, 100, at);
const dead: Notice = { ...waiting, state: "dead", due: null, attempts: 100, problem: "status 403" };
const path = `/questions/${question.id}/notices/card:thread/retry`;

test("a member of the QRT has a message that was given up tried again", async () => {
  api = await startApi({ questions: [question], notices: [dead] });
  const { status, body } = await api.as(sam).post(path, {});
  expect(status).toBe(200);
  expect(body).toEqual({ id: "card:thread", state: "waiting", due: "2026-11-06T09:00:00.000Z" });
  const stored = await api.stores.notices.get(question.id, "card:thread");
  expect(stored?.notice).toMatchObject({ state: "waiting", attempts: 0 });
});

test("a message that waits already is left alone", async () => {
  api = await startApi({ questions: [question], notices: [{ ...waiting, attempts: 3 }] });
  expect((await api.as(sam).post(path, {})).body).toEqual({ id: "card:thread", state: "waiting", due: at });
  expect((await api.stores.notices.get(question.id, "card:thread"))?.notice.attempts).toBe(3);
});

test("a partner cannot, and a message that nobody planned is not found", async () => {
  api = await startApi({ questions: [question], notices: [dead] });
  expect(await api.as(noor).post(path, {})).toMatchObject({ status: 403, body: { code: "role_missing" } });
  const unknown = `/questions/${question.id}/notices/${encodeURIComponent("900#per_noor")}/retry`;
  expect(await api.as(sam).post(unknown, {})).toMatchObject({ status: 404, body: { code: "not_found" } });
  expect((await api.stores.notices.get(question.id, "card:thread"))?.notice.state).toBe("dead");
});
