import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { News } from "#src/kernel/changes.contract.ts";
import { eventReader } from "#tab/api/live/event-reader.ts";
import { gathering } from "#tab/api/live/gathering.ts";
import type { Line } from "#tab/api/live/line.ts";
import { startLine } from "#tab/api/live/line.ts";
import { touches } from "#tab/api/live/touches.ts";
import { AskFailed, noConnection } from "#tab/api/problem.ts";
import { serverTimeFrom } from "#tab/api/server-time.ts";

describe("the line over which a page is told of changes", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    line?.stop();
    jest.useRealTimers();
  });

  let line: Line | undefined;

  /** A server that each time does the next of these. */
  function to(...answers: readonly (readonly string[] | AskFailed)[]) {
    const asked: (string | null)[] = [];
    const at: number[] = [];
    const happened: string[] = [];
    line = startLine({
      open: async (after) => {
        const answer = answers[asked.length] ?? noAnswer;
        asked.push(after);
        at.push(Date.now());
        if (answer instanceof AskFailed) throw answer;
        return streamOf(answer);
      },
      heard: (news) => happened.push(news.kind),
      up: () => happened.push("up"),
      down: (setback) => happened.push(setback ? `down ${setback.status}` : "down"),
      random: () => 1,
    });
    return { asked, at, happened };
  }

  test("goes on from where it broke off", async () => {
    const { asked, happened } = to([event("a-1", { kind: "at" }), event("a-2", { kind: "reset" })], []);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(happened.slice(0, 4)).toEqual(["up", "at", "reset", "down"]);
    expect(asked.slice(0, 2)).toEqual([null, "a-2"]);
  });

  test("waits longer after each failure, up to a quarter of a minute", async () => {
    const { at } = to();
    await jest.advanceTimersByTimeAsync(60_000);
    const rests = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(rests).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });

  test("is sought at once when it is woken, and rests while it is paused", async () => {
    const { asked } = to();
    await jest.advanceTimersByTimeAsync(3_000);
    const before = asked.length;
    line?.wake();
    await jest.advanceTimersByTimeAsync(0);
    expect(asked.length).toBe(before + 1);
    line?.pause();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(asked.length).toBeLessThanOrEqual(before + 2);
    line?.wake();
    await jest.advanceTimersByTimeAsync(0);
    expect(asked.length).toBeGreaterThan(before + 1);
  });

  test("does not insist where it is refused, or given up for newer windows", async () => {
    const refused = new AskFailed({ status: 401, code: "signed_out", detail: "" });
    const first = to(refused);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(first).toMatchObject({ asked: [null], happened: ["down 401"] });
    line?.stop();
    const second = to([event("a-1", { kind: "at" }), event("a-1", { kind: "replaced" })]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(second.asked).toEqual([null]);
  });
});

describe("what is told", () => {
  test("is read whole, wherever the parts that it comes in end", () => {
    const read = eventReader();
    const text = `: hello\n\n${event("a-1", { kind: "at" })}${event("a-2", { kind: "reset" })}`;
    const found = text.split("").flatMap((letter) => read(letter));
    expect(found).toEqual([
      { id: "a-1", data: `{"kind":"at"}` },
      { id: "a-2", data: `{"kind":"reset"}` },
    ]);
  });

  test("renews what shows it, and leaves alone what does not", () => {
    const question = { concept: "question", id: "qst_1" };
    const keys = [
      ["per_noor", "question", "qst_1"],
      ["per_noor", "question", "qst_2"],
      ["per_noor", "questions", "all", null],
      ["per_noor", "delivery-moments"],
      ["per_noor", "profile"],
      ["per_noor", "something-new"],
    ];
    expect(keys.map((key) => touches(key, question))).toEqual([true, false, true, false, false, true]);
    expect(touches(["per_noor", "question", "qst_1"], { concept: "notice", id: "qst_1" })).toBe(true);
  });

  test("is gathered while a renewal is under way, so that a slow server is not asked time and again", async () => {
    const renewals: unknown[] = [];
    const slow: (() => void)[] = [];
    const told = gathering({
      renew: (changed) => {
        renewals.push(changed);
        return new Promise<void>((resolve) => slow.push(resolve));
      },
      wait: (milliseconds) => (milliseconds < 1_000 ? Promise.resolve() : new Promise(() => undefined)),
    });
    const change = (id: string) => [{ concept: "question", id }];
    told(change("qst_1"));
    await turns();
    told(change("qst_2"));
    told(change("qst_3"));
    await turns();
    expect(renewals).toEqual([change("qst_1")]);
    slow[0]?.();
    await turns();
    expect(renewals).toEqual([change("qst_1"), [...change("qst_2"), ...change("qst_3")]]);
    told("all");
    slow[1]?.();
    await turns();
    expect(renewals.at(-1)).toBe("all");
  });
});

test("a clock that is wrong is read by that of the server; a second more or less is nothing", () => {
  const time = serverTimeFrom(() => Date.parse("2026-11-20T10:00:00Z"));
  time.heard("Fri, 20 Nov 2026 10:00:01 GMT");
  expect(time.now()).toBe(Date.parse("2026-11-20T10:00:00Z"));
  time.heard("Thu, 19 Nov 2026 10:00:00 GMT");
  time.heard(null);
  expect(time.now()).toBe(Date.parse("2026-11-19T10:00:00Z"));
});

const noAnswer = new AskFailed(noConnection);

function event(id: string, news: News): string {
  return `id: ${id}\ndata: ${JSON.stringify(news)}\n\n`;
}

function streamOf(parts: readonly string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
}

function turns(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
