/**
 * How quick the product is: one line of JSON for each figure, `{"bench","value","unit","against","ratio"}`. All of it is
 * measured from outside, over HTTP on loopback, on a started product with its database on disk and a Teams that we play.
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { intakeChannel, sender } from "#tests/support/alliance.ts";
import type { FakeConnector } from "#tests/support/fake-connector.ts";
import { fakeConnector } from "#tests/support/fake-connector.ts";
import type { Started } from "#tests/support/started.ts";
import { startProduct, temporaryFolder } from "#tests/support/started.ts";

/** Milliseconds within which whoever asks should see a card; and before which Teams takes a message for lost. */
const cardWithin = 300;
const acknowledgedWithin = 10_000;

interface Figure {
  readonly bench: string;
  readonly value: number;
  readonly unit: "ms";
  readonly against: number | null;
}

const teams = await fakeConnector();
const folder = await temporaryFolder();
const offline = { PLAYGROUND: "off", LOG_LEVEL: "warn" };

/** The first start fills the store with the samples; what is measured is a start like every other. */
await (await startProduct(join(folder.path, "data"), offline)).stop();
const starts: number[] = [];
for (let round = 0; round < 5; round++) {
  const before = performance.now();
  const product = await startProduct(join(folder.path, "data"), offline);
  starts.push(performance.now() - before);
  await product.stop();
}
tell({ bench: "restart", value: percentile(starts, 50), unit: "ms", against: null });

const product = await startProduct(join(folder.path, "data"), offline);
/** So that what is measured is a program at work, and not one that is still being compiled. */
for (let round = 0; round < 50; round++) await untilCard(product);

const oneByOne: number[] = [];
for (let round = 0; round < 200; round++) oneByOne.push(await untilCard(product));
tell({ bench: "first-card", value: percentile(oneByOne, 95), unit: "ms", against: cardWithin });

const fifty: number[] = [];
for (let round = 0; round < 4; round++) {
  fifty.push(...(await Promise.all(Array.from({ length: 50 }, () => untilCard(product)))));
}
tell({ bench: "first-card-50", value: percentile(fifty, 95), unit: "ms", against: cardWithin });

const before = performance.now();
const refusals = await Promise.all(Array.from({ length: 1_000 }, () => acknowledged(product, newText())));
tell({ bench: "thousand-messages", value: performance.now() - before, unit: "ms", against: acknowledgedWithin });
const repeated = refusals.filter((times) => times > 0).length;
if (repeated > 0) console.error(`thousand-messages: ${repeated} were told to come back later, and did`);

await product.stop();
await teams.close();
await folder.remove();

/** Milliseconds from the message until its card stands in the channel. */
async function untilCard(started: Started): Promise<number> {
  const text = newText();
  const card = arrivalOf(teams, text);
  const asked = performance.now();
  await acknowledged(started, text);
  return (await card) - asked;
}

/** No two questions are alike, so the card of each can be told from the others. */
function newText(): string {
  return `Wie kent ${randomUUID()}?`;
}

async function arrivalOf(channel: FakeConnector, text: string): Promise<number> {
  let looked = channel.requests().length;
  // Looks at each request once: with many messages in the channel looking at all of them would be what is measured.
  await channel.until(() => {
    const all = channel.requests();
    while (looked < all.length) if (all[looked++]?.body.summary?.endsWith(text)) return true;
    return false;
  });
  return performance.now();
}

/** Delivers the message until it is taken, as late as the product asks for; resolves to how often it was refused. */
async function acknowledged({ url }: Started, text: string): Promise<number> {
  const body = JSON.stringify(teams.inbound.channelMessage({ text, from: sender("rosa"), channel: intakeChannel }));
  for (let refusals = 0; ; refusals++) {
    const response = await fetch(`${url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    await response.arrayBuffer();
    if (response.status === 200) return refusals;
    if (response.status !== 503) throw new Error(`status ${response.status}`);
    await setTimeout(Number(response.headers.get("retry-after")) * 1_000);
  }
}

function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? Number.NaN;
}

function tell({ bench, value, unit, against }: Figure): void {
  const ratio = against === null ? null : rounded(value / against, 3);
  console.log(JSON.stringify({ bench, value: rounded(value, 1), unit, against, ratio }));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
