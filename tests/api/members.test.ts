import { afterEach, expect, test } from "@jest/globals";
import { z } from "zod";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { kim } from "#tests/support/delivery.ts";
import { housing, noor, sam } from "#tests/support/people.ts";

const Members = z.object({
  items: z.array(z.strictObject({ id: z.string(), name: z.string(), organisation: z.unknown() })),
  next: z.null(),
});

let api: Api;
afterEach(() => api.close());

test("everybody can name anybody of the alliance, by name and organisation and without their roles", async () => {
  api = await startApi({ people: [sam, noor, kim] });
  const answer = await api.as(sam).get("/members");
  expect(answer.status).toBe(200);
  const { items } = Members.parse(answer.body);
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set([sam.id, noor.id, kim.id]));
  expect(items.find(({ id }) => id === noor.id)).toEqual({
    id: noor.id,
    name: noor.name,
    organisation: { id: housing.id, name: housing.name },
  });
});
