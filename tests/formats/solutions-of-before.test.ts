import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { refreshDocuments } from "#src/main/refresh-documents.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { SolutionId, solutionStages } from "#src/solution/solution.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "../support/loaded-sample.ts";
import { now } from "../support/solution-desk.ts";

/** A proposal of each stage, as the program stored them before the catalogue could be kept. */
const frozen = z
  .array(
    z.strictObject({
      pk: SolutionId,
      id: z.literal("head"),
      type: z.literal("solution"),
      v: z.literal(1),
      fields: z.record(z.string(), z.string()),
      body: z.looseObject({ value: z.looseObject({ stage: z.string() }) }),
    }),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "solution-v1.json"), "utf8")));
const accepted = KnownSolutionId.parse("sol_warmtefotos");

let documents: DocumentStore;
let stores: Stores;

beforeEach(async () => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  stores = typedStores(documents, profile.numberPrefix, () => undefined);
  for (const { pk, ...document } of frozen) await documents.commit(pk, [{ op: "create", document }]);
});
afterEach(() => documents.close());

test("the frozen proposals are of every stage that a proposal had then", () => {
  const stages = frozen.map(({ body }) => body.value.stage);
  expect(stages.toSorted()).toEqual(solutionStages.filter((stage) => stage !== "retired").toSorted());
});

test("each reads as it was, and what was accepted as an entry of the catalogue", async () => {
  const read = await Promise.all(frozen.map(async ({ pk }) => (await stores.solutions.get(pk))?.value.stage));
  expect(read).toEqual(frozen.map(({ body }) => body.value.stage));

  const standing = await stores.solutions.get(accepted);
  expect(standing?.value).toMatchObject({
    stage: "accepted",
    id: accepted,
    entry: {
      title: "Warmtefoto's van de wijk",
      sources: ["https://warmtefoto.example/aanpak"],
      where: "",
      thin: false,
    },
    origin: { from: "proposal", proposed: { proposedBy: "per_noor", link: "https://warmtefoto.example/aanpak" } },
    changed: { what: "accepted", by: "per_sam", at: "2026-11-03T10:30:00.000Z" },
  });
});

test("once they have been written again they stand in the lists, and everybody finds what was accepted", async () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  await refreshDocuments({ documents, profile, clock: { now: () => now }, log });

  const catalogue = growingCatalogue(profile, stores.solutions);
  expect((await catalogue.all()).map(({ id }) => id)).toEqual([
    ...profile.knownSolutions.map(({ id }) => id),
    accepted,
  ]);
  const proposedBy = PersonId.parse("per_noor");
  const own = { where: { proposedBy }, order: "proposedAt", direction: "ascending", limit: 10 } as const;
  expect((await stores.solutions.list(own)).items).toHaveLength(frozen.length);
});
