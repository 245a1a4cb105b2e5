import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { systemClock } from "#src/main/clock.ts";
import { samplePartnerId } from "#src/main/sample/sample-ids.ts";
import { declarations } from "#src/main/stores.ts";
import { questionStore } from "#src/question/question.store.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { personId } from "#tests/support/acts.ts";
import { askMany, commonWord, rareWord } from "#tests/support/many-questions.ts";
import type { Started } from "#tests/support/started.ts";
import { startProduct, temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import { offline } from "./in-channel.ts";

const few = 1_000;
const many = 100_000;
const rounds = 60;
const warmUp = 10;
const starts = 3;

const mostForSearch = 100;
const mostForStart = 5_000;
const mostMemory = 300;

const twoFilters = "theme=leefbare-stad&stage=decided";
const searches = {
  rare: `q=${rareWord}`,
  common: `q=${commonWord}`,
  beginning: "q=ge",
  filtered: `q=${commonWord}&${twoFilters}`,
  // Half of all have the word, a sixtieth has the status, and none has both.
  nothing: `q=${commonWord}&stage=submitted`,
} as const;

/**
 * A hundred thousand questions: how long a start takes and how much memory, how long the newest fifty take beside those of
 * a thousand, and how long a search by words. Lists and searches over HTTP, both products in turns.
 */
export async function benchHundredThousand(): Promise<void> {
  const folder = await temporaryFolder();
  const [small, large] = [join(folder.path, "few"), join(folder.path, "many")];
  await fill(small, few);
  await fill(large, many);
  await tellStarts(large);

  const products = await Promise.all([startProduct(small, offline), startProduct(large, offline)]);
  const [onFew, onMany] = products;
  for (const [bench, query] of [
    ["list", ""],
    ["list-two-filters", twoFilters],
  ] as const) {
    const [against = [], value = []] = await inTurns(
      () => asked(onFew, query),
      () => asked(onMany, query),
    );
    tell({ bench: `${bench}-100000`, value: percentile(value, 50), unit: "ms", against: percentile(against, 50) });
  }
  for (const [name, query] of Object.entries(searches)) {
    const [taken = []] = await inTurns(() => asked(onMany, query));
    tell({ bench: `search-100000-${name}`, value: percentile(taken, 95), unit: "ms", against: mostForSearch });
  }
  await Promise.all(products.map(({ stop }) => stop()));
  await folder.remove();
}

async function tellStarts(data: string): Promise<void> {
  const taken: number[] = [];
  const memory: number[] = [];
  for (let start = 0; start < starts; start++) {
    const before = performance.now();
    const product = await startProduct(data, offline);
    taken.push(performance.now() - before);
    memory.push(await megabytesOf(product));
    await product.stop();
  }
  tell({ bench: "restart-100000", value: percentile(taken, 50), unit: "ms", against: mostForStart });
  tell({ bench: "restart-100000-memory", value: percentile(memory, 50), unit: "MB", against: mostMemory });
}

/** The sample alliance, and so many questions more. */
async function fill(data: string, count: number): Promise<void> {
  await (await startProduct(data, offline)).stop();
  const documents = openSqliteStore({ file: join(data, "vraagbaak.sqlite"), declarations });
  await askMany({
    questions: questionStore(documents, { announce: false }),
    askers,
    until: systemClock.now(),
    count,
  });
  await documents.close();
}

const askers = ["vera", "wouter", "rosa", "daan", "karin", "koen"].map((key) => ({
  person: personId(key),
  organisation: samplePartnerId(key === "rosa" ? "rova" : "gemeente-zwolle"),
}));

/** Everybody in turn, so that all meet the same machine; the first rounds warm up. */
async function inTurns(...asking: readonly (() => Promise<number>)[]): Promise<readonly (readonly number[])[]> {
  const taken = asking.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [index, ask] of asking.entries()) {
      const time = await ask();
      if (round >= warmUp) taken[index]?.push(time);
    }
  }
  return taken;
}

/** Milliseconds until the whole answer is there. */
async function asked({ url }: Started, query: string): Promise<number> {
  const before = performance.now();
  const response = await fetch(`${url}/api/v1/questions?limit=50&${query}`, {
    headers: { authorization: `Bearer demo.${personId("rosa")}` },
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`status ${response.status} for ${query}`);
  return performance.now() - before;
}

async function megabytesOf({ child }: Started): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", `${child.pid}`]);
  return Number(stdout) / 1_024;
}
