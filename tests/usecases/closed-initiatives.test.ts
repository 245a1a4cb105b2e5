import { stopInitiative } from "#src/initiative/move-initiative.usecase.ts";
import { actorOf } from "#src/people/person.ts";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { withClosedInitiatives } from "#src/main/closed-initiatives.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import type { Alliance } from "../support/alliance.ts";
import { alliance } from "../support/alliance.ts";
import { profile } from "../support/loaded-sample.ts";

let standing: Alliance;

beforeEach(async () => {
  standing = await alliance();
});
afterEach(() => standing.close());

const page = { order: "bornAt", direction: "ascending", limit: 100 } as const;

test("an initiative that came to its end is in the catalogue, one that still runs is not", async () => {
  const { initiatives } = standing.product.stores;
  const idsIn = async (phase: "kraamkamer" | "project" | "handed_over" | "stopped") =>
    (await initiatives.list({ ...page, where: { phase } })).items.map(({ value }) => KnownSolutionId.parse(value.id));
  const ids = (await catalogue().all()).map(({ id }) => id);

  const ended = [...(await idsIn("handed_over")), ...(await idsIn("stopped"))];
  expect(ended.length).toBeGreaterThan(0);
  expect(ids).toEqual(expect.arrayContaining([...ended, KnownSolutionId.parse("k01")]));
  const running = [...(await idsIn("kraamkamer")), ...(await idsIn("project"))];
  expect(ids.filter((id) => running.includes(id))).toEqual([]);
});

test("who asks what an initiative was about finds it, with the words that led to it", async () => {
  const [stopped] = (await standing.product.stores.initiatives.list({ ...page, where: { phase: "stopped" } })).items;
  if (!stopped) throw new Error("the samples have none that was stopped");
  const { id, title, summary } = stopped.value;

  const [found] = await standing.product.filtering.knownSolutions.find(`${title}: ${summary}`, 3);

  expect(found?.solution).toMatchObject({ id, title });
  expect(found?.words.length).toBeGreaterThan(1);
});

test("the list stays the very same until one ends, and then has it", async () => {
  const { stores } = standing.product;
  const known = catalogue();
  const before = await known.all();
  expect(await known.all()).toBe(before);
  const [running] = (await stores.initiatives.list({ ...page, where: { phase: "kraamkamer" } })).items;
  const lead = (await stores.people.list({ ...page, where: {}, order: "name" })).items.find(({ value }) =>
    value.roles.some(({ role }) => role === "network_lead"),
  );
  if (!running || !lead) throw new Error("the samples have no kraamkamer, or no network lead");
  const { id } = running.value;

  const stopped = await stopInitiative({ ...stores, clock: standing.clock }, actorOf(lead.value), {
    key: commandKey(lead.value.id, "initiative.stop", "closed-initiatives", id),
    initiative: id,
    rev: running.rev,
    reason: "Het werkt elders al.",
  });

  expect(stopped).toMatchObject({ ok: true });
  const ended = (await known.all()).find((solution) => solution.id === KnownSolutionId.parse(id));
  expect(ended?.description).toContain("Het werkt elders al.");
});

function catalogue() {
  const { stores } = standing.product;
  return withClosedInitiatives(growingCatalogue(profile, stores.solutions), stores);
}
