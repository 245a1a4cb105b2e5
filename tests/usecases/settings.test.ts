import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { ChooseSettings } from "#src/people/choose-settings.usecase.ts";
import { chooseSettings } from "#src/people/choose-settings.usecase.ts";
import type { OwnHours } from "#src/people/person-settings.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import { actorOf } from "#src/people/person.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { noor } from "#tests/support/people.ts";

const at = Instant.parse("2026-11-06T09:00:00.000Z");
const evenings: OwnHours = { from: "17:30", until: "09:30", workingDaysOnly: true };

let documents: DocumentStore;
let stores: Stores;

beforeEach(async () => {
  documents = openSqliteStore({ file: ":memory:", declarations });
  stores = typedStores(documents, "V", () => undefined);
  const command = commandKey("test", "given", noor.id, noor.id);
  await stores.people.create({ value: noor, command, by: null, at, events: [{ type: "person_welcomed" }] });
});
afterEach(() => documents.close());

describe("somebody chooses how to hear from us", () => {
  test("and what is not named stays as it was", async () => {
    const news = await choose({ rev: 1, news: "daily" });
    expect(news).toMatchObject({
      ok: true,
      value: { rev: 2, value: { settings: { ...usualSettings, news: "daily" } } },
    });

    const hours = await choose({ rev: 2, quietHours: evenings, language: "en" });

    expect(hours).toMatchObject({
      ok: true,
      value: { value: { language: "en", settings: { news: "daily", quietHours: evenings } } },
    });
    const told = (await stores.people.history(noor.id)).slice(1).map(({ by, event }) => ({ by, ...event }));
    expect(told).toEqual([
      { by: noor.id, type: "settings_chosen", settings: { news: "daily", quietHours: null } },
      { by: noor.id, type: "language_chosen", language: "en" },
      { by: noor.id, type: "settings_chosen", settings: { news: "daily", quietHours: evenings } },
    ]);
  });

  test("and goes back to the hours of the alliance", async () => {
    await choose({ rev: 1, quietHours: evenings });
    expect(await choose({ rev: 2, quietHours: null })).toMatchObject({
      ok: true,
      value: { value: { settings: usualSettings } },
    });
  });

  test("and choosing what stands already is no change", async () => {
    expect(await choose({ rev: 1, news: "at_once", quietHours: null, language: "nl" })).toMatchObject({
      ok: true,
      value: { rev: 1 },
    });
  });

  test("and quiet hours that end when they begin are none", async () => {
    const never = { ...evenings, until: evenings.from };
    expect(await choose({ rev: 1, quietHours: never })).toEqual({ ok: false, refusal: { code: "hours_empty" } });
    expect((await stores.people.get(noor.id))?.rev).toBe(1);
  });

  test("and of two windows that save at once, one is told that it looks at something older", async () => {
    const outcomes = await Promise.all([choose({ rev: 1, news: "daily" }), choose({ rev: 1, news: "asked_only" })]);

    expect(outcomes.map((outcome) => (outcome.ok ? "saved" : outcome.refusal.code)).toSorted()).toEqual([
      "saved",
      "stale",
    ]);
    expect(await choose({ rev: 1, language: "en" })).toEqual({ ok: false, refusal: { code: "stale" } });
  });

  test("and the same choice sent twice is made once, also after a later one", async () => {
    const key = commandKey(noor.id, "person.choose-settings", "nonce-one", "daily");
    await choose({ key, rev: 1, news: "daily" });
    await choose({ rev: 2, news: "asked_only" });

    expect(await choose({ key, rev: 1, news: "daily" })).toMatchObject({
      ok: true,
      value: { rev: 3, value: { settings: { news: "asked_only" } } },
    });
    const otherwise = commandKey(noor.id, "person.choose-settings", "nonce-one", "something else");
    expect(await choose({ key: otherwise, rev: 3 })).toEqual({ ok: false, refusal: { code: "key_reused" } });
  });
});

let nonces = 0;

function choose(chosen: Partial<ChooseSettings> & Pick<ChooseSettings, "rev">) {
  const key = commandKey(noor.id, "person.choose-settings", `nonce-${nonces++}`, chosen);
  return chooseSettings({ people: stores.people, clock: { now: () => at } }, actorOf(noor), { key, ...chosen });
}
