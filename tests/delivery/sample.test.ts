import { expect, test } from "@jest/globals";
import { isMinuted, minutesOf } from "#src/delivery/minutes.ts";
import { outcomeStore, outcomesOf } from "#src/delivery/outcome.store.ts";
import { decisionStore } from "#src/initiative/decision.store.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import { declarations } from "#src/main/stores.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { everythingIn, load } from "#tests/support/loaded-sample.ts";

test("the sample alliance has held two moments, with minutes and actions, and prepares a third", async () => {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  await load(documents);
  const { moments } = await everythingIn(documents);
  const outcomes = outcomeStore(documents);
  const decisions = decisionStore(documents);
  const held = moments.filter(isMinuted);
  expect(held.map(({ stage }) => stage)).toEqual(["closed", "closed"]);
  for (const moment of held) {
    const captured = {
      outcomes: await outcomesOf(outcomes, moment.id),
      decisions: await decisions.inMoment(MomentId.parse(moment.id)),
    };
    const minutes = minutesOf(moment, captured, "internal");
    // Whatever was said or decided is said of an item that is on the agenda.
    expect(minutes.items.flatMap((item) => item.outcomes)).toHaveLength(captured.outcomes.length);
    expect(minutes.items.flatMap((item) => item.decisions)).toHaveLength(captured.decisions.length);
    expect(captured.decisions.length).toBeGreaterThan(0);
    expect(minutesOf(moment, captured, "public").items.length).toBeGreaterThan(0);
  }
  expect(await outcomes.count({ open: "yes" })).toBe(3);
  const [next] = moments.filter(({ stage }) => stage === "planned");
  expect(next?.agenda.length).toBeGreaterThan(4);
  expect(next?.published).toBeNull();
  await documents.close();
});
