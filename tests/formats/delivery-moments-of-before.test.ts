import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { z } from "zod";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import { refreshDocuments } from "#src/main/refresh-documents.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { profile } from "#tests/support/loaded-sample.ts";

const Frozen = z.array(
  z.object({
    pk: z.string(),
    id: z.string(),
    type: z.string(),
    v: z.int(),
    fields: z.record(z.string(), z.string()),
    body: z.unknown(),
  }),
);
const frozen = [1, 2, 3].flatMap((version) =>
  Frozen.parse(JSON.parse(readFileSync(join(import.meta.dirname, `delivery-moment-v${version}.json`), "utf8"))),
);
const second = DeliveryMomentId.parse("dlv_frozen-2");
const id = DeliveryMomentId.parse("dlv_frozen");
let documents: DocumentStore;
beforeEach(async () => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  for (const { pk, ...document } of frozen) await documents.commit(pk, [{ op: "create", document }]);
});
afterEach(() => documents.close());

test("a delivery moment of before agendas were kept has an empty one, and its host is the first of its hosts", async () => {
  const { deliveryMoments } = typedStores(documents, "V", () => undefined);
  expect(await deliveryMoments.get(id)).toMatchObject({
    rev: 1,
    value: {
      stage: "planned",
      id,
      title: "Oplevermoment bij ROVA",
      day: "2026-10-08",
      from: "13:00",
      until: "17:00",
      place: "Kantoor van ROVA",
      hosts: ["prt_rova"],
      minuteTakers: [],
      sequence: 0,
      scheduledAt: null,
      agenda: [],
      dismissed: [],
      published: null,
      reminder: null,
      reminded: [],
    },
  });
});

test("a delivery moment of before time brought anything to it waits for nothing yet", async () => {
  const { deliveryMoments } = typedStores(documents, "V", () => undefined);
  expect(await deliveryMoments.get(second)).toMatchObject({
    rev: 3,
    value: { day: "2027-02-11", dismissed: ["result:ini_frozen"], reminder: null, reminded: [] },
  });
});

test("a moment of before it was kept what was presented left nothing behind; one going on has shown the item it is at", async () => {
  const { deliveryMoments } = typedStores(documents, "V", () => undefined);
  expect(await deliveryMoments.get(DeliveryMomentId.parse("dlv_frozen-3"))).toMatchObject({
    rev: 9,
    value: { stage: "closed", presented: ["itm_one", "itm_two"] },
  });
  expect(await deliveryMoments.get(DeliveryMomentId.parse("dlv_frozen-4"))).toMatchObject({
    value: { stage: "in_progress", presented: ["itm_two"], presenting: { item: "itm_two" } },
  });
});

test("once they are written anew, they are found by their stage, and what is to come is reminded of", async () => {
  const { deliveryMoments } = typedStores(documents, "V", () => undefined);
  expect(await deliveryMoments.count({ stage: "planned" })).toBe(1);

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const clock = { now: () => Instant.parse("2026-11-06T09:00:00.000Z") };
  await refreshDocuments({ documents, profile, clock, log });

  expect(await deliveryMoments.count({ stage: "planned" })).toBe(2);
  // It has been held for a month.
  expect((await deliveryMoments.get(id))?.value.reminder).toBeNull();
  expect((await deliveryMoments.get(second))?.value.reminder).toEqual({
    kind: "invitation_due",
    due: "2026-12-31T08:00:00.000Z",
  });
});
