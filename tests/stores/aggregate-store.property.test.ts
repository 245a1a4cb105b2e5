import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Operation } from "#src/kernel/document-store.port.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import type { Canvases } from "#tests/support/sample-canvas.ts";
import { approval, approvalKey, canvasDeclarations, canvasesIn, drawn } from "#tests/support/sample-canvas.ts";

test("in whatever order answers reach people who repeat and collide, each accepted command happens exactly once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAttempt, { maxLength: 10 }), fc.scheduler(), async (attempts, scheduler) => {
      const store = openSqliteStore({ file: ":memory:", declarations: canvasDeclarations });
      const anyOrder = canvasesIn({
        ...store,
        get: scheduler.scheduleFunction(async (pk: string, id: string) => store.get(pk, id)),
        commit: scheduler.scheduleFunction(async (pk: string, operations: readonly Operation[]) =>
          store.commit(pk, operations),
        ),
      });
      await canvasesIn(store).create(drawn("can_1"));
      const told = await scheduler.waitFor(Promise.all(attempts.map((each) => approve(anyOrder, each))));

      const approved = attempts.filter((_, index) => told[index] === "approved");
      const distinct = new Set(approved.map(({ organisation }) => organisation));
      const wordings = new Set(approved.map(({ organisation, wording }) => `${organisation} ${wording}`));
      const stands = await canvasesIn(store).get("can_1");
      expect(stands?.value.approvedBy.toSorted()).toEqual([...distinct].toSorted());
      expect(stands?.rev).toBe(1 + distinct.size);
      expect(wordings.size).toBe(distinct.size);
      expect(await canvasesIn(store).history("can_1")).toHaveLength(1 + distinct.size);
      expect(await store.count("outbox", {})).toBe(1 + distinct.size);
      const persistent = attempts.filter(({ again }) => again);
      expect(persistent.filter(({ organisation }) => !distinct.has(organisation))).toEqual([]);
      await store.close();
    }),
    { numRuns: 200 },
  );
});

interface Attempt {
  readonly organisation: string;
  readonly wording: string;
  /** Whether somebody who is told that it changed reads it again and repeats the command. */
  readonly again: boolean;
}

const anyAttempt: fc.Arbitrary<Attempt> = fc.record({
  organisation: fc.constantFrom("school", "province", "housing"),
  wording: fc.constantFrom("yes", "no"),
  again: fc.boolean(),
});

/** As a use case does it: look whether the command was spent, decide on what stands, save. */
async function approve(store: Canvases, attempt: Attempt): Promise<"approved" | "stale" | "key_reused" | "not_found"> {
  const found = await store.forCommand("can_1", approvalKey(attempt.organisation, attempt.wording));
  if (!found.ok) return found.refusal.code;
  if (found.replayed) {
    expect(found.value.value.approvedBy).toContain(attempt.organisation);
    return "approved";
  }
  const outcome = await store.save(approval(found.value, attempt.organisation, attempt));
  if (outcome.ok) return "approved";
  if (outcome.refusal.code === "stale" && attempt.again) return approve(store, attempt);
  return outcome.refusal.code;
}
