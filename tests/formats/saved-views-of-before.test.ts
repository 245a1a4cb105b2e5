import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { usuallyArranged } from "#src/portfolio/arranged.ts";
import { SavedViewId } from "#src/portfolio/saved-view.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "../support/loaded-sample.ts";

/** As the program stored views before they kept their order, their columns, and how the timeline and the partners were shown. */
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
const frozen = Frozen.parse(JSON.parse(readFileSync(join(import.meta.dirname, "saved-view-v1.json"), "utf8")));
const kept = SavedViewId.parse("viw_71362b3be66bfd71d4248c0a92c49850");
const removed = SavedViewId.parse("viw_626f3f9e94f8f5f59bf14de8152e1a98");

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

test("a view that was kept before shows what it showed, and for the rest what is usual", async () => {
  expect(await stores.savedViews.get(kept)).toMatchObject({
    rev: 1,
    value: {
      stage: "kept",
      name: "Wat vastzit, per proceseigenaar",
      view: "table",
      filter: { theme: "brede-duurzaamheid", attention: "stuck_obstacle", sdg: 7 },
      grouping: "process_owner",
      density: "compact",
      arranged: usuallyArranged,
      shared: true,
    },
  });
  expect(await stores.savedViews.get(removed)).toMatchObject({ rev: 2, value: { stage: "removed" } });
});

test("it is found as before, and what was done with it is still its history", async () => {
  const shared = await stores.savedViews.list({
    where: { shared: "yes" },
    order: "name",
    direction: "ascending",
    limit: 10,
  });
  expect(shared.items.map(({ value }) => value.id)).toEqual([kept]);
  const history = await stores.savedViews.history(removed);
  expect(history.map(({ event }) => event)).toEqual([{ type: "view_saved" }, { type: "view_removed" }]);
});
