import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { Actor } from "#src/people/person.ts";
import { addEntry } from "#src/solution/add-entry.usecase.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { editEntry, retireEntry } from "#src/solution/keep-entry.usecase.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { sensHagen, shadeMap, writtenAs } from "../support/catalogue.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { profile } from "../support/loaded-sample.ts";
import { commandOf, now, qrt } from "../support/solution-desk.ts";

let folder: string;
let opened: DocumentStore[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-catalogue-"));
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((documents) => documents.close()));
  await rm(folder, { recursive: true, force: true });
});

/** One of several programs over the same database. */
function program(at: Instant = now) {
  const documents = openSqliteStore({ file: join(folder, "vraagbaak.db"), declarations });
  opened.push(documents);
  const { solutions } = typedStores(documents, profile.numberPrefix, () => undefined);
  return { solutions, profile, clock: fakeClock(at), catalogue: growingCatalogue(profile, solutions) };
}

type Program = ReturnType<typeof program>;

function addTo(deps: Program, title: string, by: Actor = qrt) {
  const written = { ...shadeMap, title };
  return addEntry(deps, by, { key: commandOf(title, written, by), written, despitePersonalData: false });
}

const titlesIn = async ({ catalogue }: Program) => (await catalogue.all()).map(({ title }) => title);

test("the catalogue gives the very same list while nothing changes, also to those who ask at the same moment", async () => {
  const here = program();
  expect(await here.catalogue.all()).toBe(profile.knownSolutions);
  await addTo(here, "Schaduwkaart");

  const [one, other] = await Promise.all([here.catalogue.all(), here.catalogue.all()]);
  expect(other).toBe(one);
  expect(await here.catalogue.all()).toBe(one);
});

test("every change by another program on the same database is noticed, whatever came before it", async () => {
  const here = program();
  const there = program();
  const before = await here.catalogue.all();
  await addTo(there, "Schaduwkaart");
  expect(await titlesIn(here)).toContain("Schaduwkaart");

  for (let round = 0; round < 5; round++) await addTo(there, `Kaart ${round}`);
  await titlesIn(here);
  const written = { ...writtenAs(sensHagen), where: "Stadshagen" };
  const key = commandOf("edit", written, qrt);
  await editEntry(there, qrt, { key, solution: sensHagen.id, rev: 0, written, despitePersonalData: false });
  expect((await here.catalogue.all()).find(({ id }) => id === sensHagen.id)?.where).toBe("Stadshagen");

  await retireEntry(there, qrt, { key: commandOf("retire", null, qrt), solution: sensHagen.id, rev: 1 });
  expect(await titlesIn(here)).not.toContain("SensHagen");
  expect(before).toBe(profile.knownSolutions);
});

test("a program whose clock runs behind is noticed as well", async () => {
  const ahead = program(addMilliseconds(now, 60_000));
  const behind = program();
  for (const title of ["Een", "Twee", "Drie", "Vier"]) await addTo(ahead, title);
  await titlesIn(ahead);

  await addTo(behind, "Vijf");
  const written = { ...writtenAs(sensHagen), where: "Stadshagen" };
  const key = commandOf("edit", written, qrt);
  await editEntry(behind, qrt, { key, solution: sensHagen.id, rev: 0, written, despitePersonalData: false });

  const seen = await ahead.catalogue.all();
  expect(seen.find(({ id }) => id === sensHagen.id)?.where).toBe("Stadshagen");
  expect((await titlesIn(ahead)).slice(-2)).toEqual(["Vier", "Vijf"]);
});
