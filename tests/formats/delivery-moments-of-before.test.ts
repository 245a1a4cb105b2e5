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
const frozen = Frozen.parse(JSON.parse(readFileSync(join(import.meta.dirname, "delivery-moment-v1.json"), "utf8")));
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
    },
  });
});

test("once it is written anew, it is found by its stage as well", async () => {
  const { deliveryMoments } = typedStores(documents, "V", () => undefined);
  expect(await deliveryMoments.count({ stage: "planned" })).toBe(0);

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const clock = { now: () => Instant.parse("2026-11-06T09:00:00.000Z") };
  await refreshDocuments({ documents, profile, clock, log });

  expect(await deliveryMoments.count({ stage: "planned" })).toBe(1);
});
