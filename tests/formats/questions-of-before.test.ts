import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { QuestionId, questionStages } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "../support/loaded-sample.ts";

/** One question of each stage but one, as the program stored them before a proposal said how sure it was. */
const frozen = z
  .array(
    z.strictObject({
      pk: QuestionId,
      id: z.literal("head"),
      type: z.literal("question"),
      v: z.literal(2),
      fields: z.record(z.string(), z.string()),
      body: z.looseObject({
        value: z.looseObject({ stage: z.string(), proposal: z.looseObject({ rules: z.string() }) }),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "question-v2.json"), "utf8")));

let documents: DocumentStore;
let stores: Stores;

beforeEach(async () => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  stores = typedStores(documents, profile.numberPrefix, () => undefined);
  for (const { pk, ...document } of frozen) await documents.commit(pk, [{ op: "create", document }]);
});
afterEach(() => documents.close());

test("the frozen questions are of every stage that a question had then", () => {
  const stages = frozen.map(({ body }) => body.value.stage);

  // Questions could not be joined yet, and one that expired is of before that.
  const others = questionStages.filter((stage) => stage !== "expired" && stage !== "joined");
  expect(others.filter((stage) => !stages.includes(stage))).toEqual([]);
});

test.each(frozen)("$pk keeps its proposal and its rules; how sure it was is not known", async ({ pk, body }) => {
  const read = await stores.questions.get(pk);

  expect(read?.value).toMatchObject({ earlier: [], secondOpinion: null, takenIn: [], proposal: { outside: null } });
  expect(read?.value.proposal.rules).toBe(body.value.proposal.rules);
  expect(read?.value.proposal.ranked.every(({ confidence }) => confidence === null)).toBe(true);
});
