import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import { Initiative } from "#src/initiative/initiative.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import { refreshDocuments } from "#src/main/refresh-documents.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "../support/loaded-sample.ts";
import { handedOver, inKraamkamer, inProject, stopped } from "../support/portfolio.ts";

/** As the program stored initiatives before they kept their phases, updates and obstacles. */
const Frozen = z.array(
  z.strictObject({
    pk: z.string(),
    id: z.string(),
    type: z.string(),
    v: z.literal(1),
    fields: z.record(z.string(), z.string()),
    body: z.looseObject({}),
  }),
);
const frozen = Frozen.parse(JSON.parse(readFileSync(join(import.meta.dirname, "initiative-v1.json"), "utf8")));

let documents: DocumentStore;
let stores: Stores;

beforeEach(async () => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  stores = typedStores(documents, profile.numberPrefix, () => undefined);
  for (const { pk, ...document } of frozen) {
    const outcome = await documents.commit(pk, [{ op: "create", document }]);
    if (!outcome.ok) throw new Error(`${pk}: ${outcome.refused}`);
  }
});
afterEach(() => documents.close());

const byNobody = ({ phases }: Initiative) =>
  phases.map(({ phase, since }) => ({ phase, since, by: null, decision: null }));

test.each([
  ["ini_kraamkamer", { ...inKraamkamer(), problemOwner: null }],
  ["ini_project", inProject()],
  ["ini_handed-over", handedOver()],
  ["ini_stopped", stopped()],
  ["ini_undone", { ...inKraamkamer(), phase: "undone" } as const],
])("%s reads as what it is today, with the revision and the days that it had", async (id, value) => {
  const read = await stores.initiatives.get(Initiative.options[0].shape.id.parse(id));
  const { phases: _, ...rest } = value;
  expect(read?.rev).toBe(1);
  expect(read?.value).toEqual({ ...rest, id, phases: read?.value.phases });
  expect(read?.value.phases).toMatchObject(byNobody(value));
});

test("what it was is still its history, and once written again it is found as before", async () => {
  const [first] = frozen;
  if (!first) throw new Error("nothing is frozen");
  const history = await stores.initiatives.history(Initiative.options[0].shape.id.parse(first.pk));
  expect(history.map(({ event }) => event)).toEqual([{ type: "initiative_born", origin: null }]);

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const clock = { now: () => Instant.parse("2026-11-22T09:00:00.000Z") };
  await refreshDocuments({ documents, profile, clock, log });

  expect((await documents.get(first.pk, "head"))?.v).toBe(2);
  const page = await stores.initiatives.list({
    where: { phase: ["kraamkamer", "project"] },
    order: "bornAt",
    direction: "ascending",
    limit: 10,
  });
  expect(page.items.map(({ value }) => value.phase).toSorted()).toEqual(["kraamkamer", "project"]);
});
