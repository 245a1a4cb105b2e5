import { join } from "node:path";
import { initiativeStore } from "#src/initiative/initiative.store.ts";
import { systemClock } from "#src/main/clock.ts";
import { samplePartnerId } from "#src/main/sample/sample-ids.ts";
import { declarations } from "#src/main/stores.ts";
import { questionStore } from "#src/question/question.store.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { personId } from "#tests/support/acts.ts";
import { bearMany } from "#tests/support/many-initiatives.ts";
import { askMany } from "#tests/support/many-questions.ts";
import type { Started } from "#tests/support/started.ts";
import { startProduct, temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import { offline } from "./in-channel.ts";

const few = 50;
const many = 500;
const questions = 5_000;
const rounds = 40;
const warmUp = 10;
/** A view is usable within a second, and this is what it waits for first. */
const mostForOverview = 1_000;

const asked = {
  overview: "/portfolio/overview",
  "overview-filtered": "/portfolio/overview?theme=leefbare-stad&attention=any&q=energie",
  csv: "/portfolio-export/csv",
} as const;

/** All that the views of the portfolio show, over HTTP: of five hundred initiatives beside fifty, with five thousand questions. */
export async function benchPortfolio(): Promise<void> {
  const folder = await temporaryFolder();
  const [small, large] = [join(folder.path, "few"), join(folder.path, "many")];
  await fill(small, few);
  await fill(large, many);
  const [onFew, onMany] = await Promise.all([startProduct(small, offline), startProduct(large, offline)]);
  for (const [name, path] of Object.entries(asked)) {
    const against: number[] = [];
    const value: number[] = [];
    let bytes = 0;
    for (let round = 0; round < warmUp + rounds; round++) {
      const [one, other] = [await taken(onFew, path), await taken(onMany, path)];
      bytes = other.bytes;
      if (round < warmUp) continue;
      against.push(one.milliseconds);
      value.push(other.milliseconds);
    }
    tell({ bench: `portfolio-${name}-500`, value: percentile(value, 95), unit: "ms", against: mostForOverview });
    tell({
      bench: `portfolio-${name}-500-to-50`,
      value: percentile(value, 50),
      unit: "ms",
      against: percentile(against, 50),
    });
    tell({ bench: `portfolio-${name}-500-size`, value: bytes, unit: "bytes", against: null });
  }
  await Promise.all([onFew.stop(), onMany.stop()]);
  await folder.remove();
}

/** The sample alliance, and so many initiatives and questions more. */
async function fill(data: string, count: number): Promise<void> {
  await (await startProduct(data, offline)).stop();
  const documents = openSqliteStore({ file: join(data, "vraagbaak.sqlite"), declarations });
  const until = systemClock.now();
  const owners = ["daan", "willemijn", "levi"].map(personId);
  const partners = [
    "gemeente-zwolle",
    "esri",
    "rova",
    "rabobank",
    "vitens",
    "windesheim",
    "saxion",
    "swz",
    "travers",
  ].map(samplePartnerId);
  await bearMany({ initiatives: initiativeStore(documents, { announce: false }), owners, partners, until, count });
  await askMany({
    questions: questionStore(documents, { announce: false }),
    askers: [{ person: personId("vera"), organisation: samplePartnerId("gemeente-zwolle") }],
    until,
    count: questions,
  });
  await documents.close();
}

/** Until the whole answer is there. */
async function taken(
  { url }: Started,
  path: string,
): Promise<{ readonly milliseconds: number; readonly bytes: number }> {
  const before = performance.now();
  const response = await fetch(`${url}/api/v1${path}`, {
    headers: { authorization: `Bearer demo.${personId("karin")}` },
  });
  const { byteLength: bytes } = await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`status ${response.status} for ${path}`);
  return { milliseconds: performance.now() - before, bytes };
}
