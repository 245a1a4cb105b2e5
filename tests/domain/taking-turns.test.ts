import { expect, test } from "@jest/globals";
import { takingTurns } from "#src/kernel/taking-turns.ts";

test("work on one thing is done in the order in which it was asked, and work on another does not wait for it", async () => {
  const inTurn = takingTurns();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  const all = [
    inTurn("V-2026-014", async () => {
      await first.promise;
      done.push("first");
    }),
    inTurn("V-2026-014", async () => void done.push("second")),
    inTurn("V-2026-015", async () => void done.push("another question")),
  ];
  await all[2];
  expect(done).toEqual(["another question"]);
  first.resolve();
  await Promise.all(all);
  expect(done).toEqual(["another question", "first", "second"]);
});

test("what fails is told to whoever asked for it, and to nobody else", async () => {
  const inTurn = takingTurns();
  const failing = inTurn("V-2026-014", () => Promise.reject(new Error("the disk is full")));
  const next = inTurn("V-2026-014", async () => "done");
  await expect(failing).rejects.toThrow("the disk is full");
  expect(await next).toBe("done");
});
