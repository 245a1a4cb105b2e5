import { afterEach, describe, expect, test } from "@jest/globals";
import type { Person } from "#src/people/person.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Api, Given } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import type { ChangeListener } from "#tests/support/change-listener.ts";
import { listening } from "#tests/support/change-listener.ts";
import type { FakeTimer } from "#tests/support/fake-timer.ts";
import { fakeTimer } from "#tests/support/fake-timer.ts";
import { eve, noor, owner, sam } from "#tests/support/people.ts";
import { submitted } from "#tests/support/questions.ts";
import { stalled, talk } from "#tests/support/raw-http.ts";

let api: Api | undefined;
let timer: FakeTimer;
const open: ChangeListener[] = [];
afterEach(async () => {
  for (const listener of open.splice(0)) listener.leave();
  await api?.close();
});

async function started(given: Given = {}): Promise<Api> {
  timer = fakeTimer();
  api = await startApi({ questions: [question], timer, ...given });
  return api;
}

/** Somebody who has been told where the stream stands. */
async function follower(running: Api, person: Person, after?: string): Promise<ChangeListener> {
  const listener = await listening(running.address, person, after);
  open.push(listener);
  if (after === undefined) expect((await listener.next())?.news).toEqual({ kind: "at" });
  return listener;
}

const question = submitted();
const path = `/questions/${question.id}`;
const changed = `question ${question.id}`;

let acts = 0;
/** Eve begins or ceases to follow the question, which is a change that everybody may know of. */
async function somethingHappens(running: Api): Promise<void> {
  acts += 1;
  const body = { nonce: `nonce-of-act-${acts}`, follows: acts % 2 === 1 };
  expect((await running.as(eve).post(`${path}/follow`, body)).status).toBe(200);
}

describe("the stream of changes", () => {
  test("is for who is signed in", async () => {
    const running = await started();
    const stranger = await listening(running.address, null);
    expect(stranger.status).toBe(401);
    expect((await running.request("/api/v1/changes")).body).toMatchObject({ status: 401, code: "signed_out" });
  });

  test("tells everybody at once which things changed, and says nothing of what is in them", async () => {
    const running = await started();
    const [one, other] = [await follower(running, noor), await follower(running, sam)];
    await somethingHappens(running);
    timer.pass(100);
    expect(await one.next()).toEqual({
      position: expect.stringMatching(/^start-\d+$/),
      news: { kind: "changed", changes: [{ concept: "question", id: question.id }] },
    });
    expect(await other.changed()).toEqual([changed]);
    expect(one.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(one.headers.get("cache-control")).toContain("no-store");
  });

  test("tells of many changes together, each thing once", async () => {
    const running = await started();
    const listener = await follower(running, noor);
    await somethingHappens(running);
    await somethingHappens(running);
    await somethingHappens(running);
    timer.pass(100);
    expect(await listener.changed()).toEqual([changed]);
    await somethingHappens(running);
    timer.pass(100);
    expect(await listener.changed()).toEqual([changed]);
  });

  test("tells who comes back what they missed", async () => {
    const running = await started();
    const before = await follower(running, noor);
    await somethingHappens(running);
    timer.pass(100);
    const heard = await before.next();
    before.leave();
    await somethingHappens(running);
    timer.pass(100);
    const back = await follower(running, noor, heard?.position);
    expect(await back.changed()).toEqual([changed]);
    const upToDate = await follower(running, noor, running.changes.position());
    expect(await upToDate.next()).toEqual({ position: running.changes.position(), news: { kind: "at" } });
  });

  test.each(["elsewhere-3", "start-999999", "start-", "nonsense", "start-1 or 1=1"])(
    "has who comes back with %s read all anew",
    async (position) => {
      const running = await started();
      const listener = await follower(running, noor, position);
      expect((await listener.next())?.news).toEqual({ kind: "reset" });
    },
  );

  test("has who was away for longer than it remembers read all anew", async () => {
    const running = await started();
    const position = running.changes.position();
    for (let count = 0; count < 5_000; count++) {
      running.changes.announce({ concept: "partner", id: `prt_${count}`, closing: false });
    }
    const listener = await follower(running, noor, position);
    expect((await listener.next())?.news).toEqual({ kind: "reset" });
  });

  test("gives a sign of life every quarter of a minute", async () => {
    const running = await started();
    const listener = await follower(running, noor);
    for (const _ of [1, 2]) {
      timer.pass(15_000);
      expect(await listener.next()).toEqual({ position: running.changes.position(), news: { kind: "at" } });
    }
  });

  test("is not ended by the limits on slow requests", async () => {
    const running = await started({ server: { limits: { headers: 100, request: 200 } } });
    const listener = await follower(running, noor);
    // By the time that this one is cut off, the server has looked at all of them.
    expect(await talk(running.address, "GET /healthz HTTP/1.1\r\nHost: x\r\n")).toMatch(/^HTTP\/1\.1 408 /);
    timer.pass(15_000);
    expect((await listener.next())?.news).toEqual({ kind: "at" });
  });

  test("ends after half an hour, so that who follows it signs in anew", async () => {
    const running = await started();
    const listener = await follower(running, noor);
    timer.pass(30 * 60_000);
    let last = await listener.next();
    while (last !== null) last = await listener.next();
    expect(last).toBeNull();
  });

  test("ends at once when the server closes", async () => {
    const running = await started();
    const listener = await follower(running, noor);
    await running.server.close();
    expect(await listener.next()).toBeNull();
  });

  test("ends when what its reader may do has changed, so that it begins again with what holds now", async () => {
    const running = await started();
    const [own, other] = [await follower(running, noor), await follower(running, sam)];
    running.changes.announce({ concept: "person", id: noor.id, closing: false });
    timer.pass(100);
    expect(await own.changed()).toEqual([`person ${noor.id}`]);
    expect(await own.next()).toBeNull();
    expect(await other.changed()).toEqual([`person ${noor.id}`]);
    timer.pass(15_000);
    expect((await other.next())?.news).toEqual({ kind: "at" });
  });

  test("takes so many windows of one person; the oldest makes room, and is told so", async () => {
    const running = await started({ server: { streamLimits: { perPerson: 2 } } });
    const first = await follower(running, noor);
    const second = await follower(running, noor);
    await follower(running, sam);
    await follower(running, noor);
    expect((await first.next())?.news).toEqual({ kind: "replaced" });
    expect(await first.next()).toBeNull();
    await somethingHappens(running);
    timer.pass(100);
    expect(await second.changed()).toEqual([changed]);
  });

  test("takes so many in all, and asks whoever comes above that to come back", async () => {
    const running = await started({ server: { streamLimits: { inAll: 1 } } });
    await follower(running, noor);
    const late = await listening(running.address, sam);
    expect([late.status, late.headers.get("retry-after")]).toEqual([503, "15"]);
  });

  test("cuts off who does not read, and everybody else hears on", async () => {
    const running = await started({ server: { streamLimits: { unread: 1_000, heartbeat: 1e9 } } });
    const idle = stalled(running.address, `GET /api/v1/changes HTTP/1.1\r\nHost: x\r\n${bearer(sam)}\r\n\r\n`);
    await idle.answered;
    const listener = await follower(running, noor);
    // More than what the two ends of a connection hold by themselves.
    for (let round = 0; round < 300; round++) {
      for (let count = 0; count < 500; count++) {
        running.changes.announce({ concept: "partner", id: `prt_${"x".repeat(60)}${count}`, closing: false });
      }
      timer.pass(100);
      expect(await listener.changed()).toHaveLength(500);
    }
    await idle.untilCut();
    await somethingHappens(running);
    timer.pass(100);
    expect(await listener.changed()).toEqual([changed]);
    // So many megabytes take a busy machine a while.
  }, 30_000);
});

function bearer({ id }: Person): string {
  return `Authorization: Bearer demo.${id}`;
}

describe("of what not everybody may see the stream", () => {
  const hidden = submitted({ confidential: true, id: QuestionId.parse("qst_hidden") });

  test("tells those who may, and nobody else", async () => {
    const running = await started({ questions: [question, hidden] });
    const [asker, qrt, outsider] = [
      await follower(running, noor),
      await follower(running, sam),
      await follower(running, owner),
    ];
    await running.as(sam).post(`/questions/${hidden.id}/notes`, { nonce: "a-note-of-sam", text: "Bel de wijkagent." });
    timer.pass(100);
    await somethingHappens(running);
    timer.pass(100);
    expect(await asker.changed()).toEqual([`question ${hidden.id}`]);
    expect(await qrt.changed()).toEqual([`question ${hidden.id}`]);
    expect(await outsider.changed()).toEqual([changed]);
  });

  test("tells those who may not any more that it is gone for them, once", async () => {
    const running = await started();
    const outsider = await follower(running, owner);
    await running.as(noor).post(`${path}/confidential`, { nonce: "close-it-now", confidential: true });
    timer.pass(100);
    expect(await outsider.changed()).toEqual([changed]);
    await running.as(sam).post(`${path}/notes`, { nonce: "a-note-of-sam", text: "Dit blijft onder ons." });
    timer.pass(100);
    timer.pass(15_000);
    expect((await outsider.next())?.news).toEqual({ kind: "at" });
  });

  test("says nothing of channels to who does not look after them", async () => {
    const running = await started();
    const [qrt, outsider] = [await follower(running, sam), await follower(running, owner)];
    running.changes.announce({ concept: "conversation", id: "cnv_channel", closing: false });
    timer.pass(100);
    expect(await qrt.changed()).toEqual(["conversation cnv_channel"]);
    timer.pass(15_000);
    expect((await outsider.next())?.news).toEqual({ kind: "at" });
  });
});
