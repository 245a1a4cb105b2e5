import { join } from "node:path";
import type { FakeConnector } from "#tests/support/fake-connector.ts";
import { fakeConnector } from "#tests/support/fake-connector.ts";
import type { Started } from "#tests/support/started.ts";
import { startProduct, temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import { acknowledged, newText, offline } from "./in-channel.ts";

/** Milliseconds within which whoever asks should see a card. */
const cardWithin = 300;

/** How long it takes from a message until its card stands in the channel, for one at a time and for fifty at once. */
export async function benchFirstCard(): Promise<void> {
  const teams = await fakeConnector();
  const folder = await temporaryFolder();
  const product = await startProduct(join(folder.path, "data"), offline);
  // So that what is measured is a program at work, and not one that is still being compiled.
  for (let round = 0; round < 50; round++) await untilCard(product, teams);

  const oneByOne: number[] = [];
  for (let round = 0; round < 200; round++) oneByOne.push(await untilCard(product, teams));
  tell({ bench: "first-card", value: percentile(oneByOne, 95), unit: "ms", against: cardWithin });

  const fifty: number[] = [];
  for (let round = 0; round < 4; round++) {
    fifty.push(...(await Promise.all(Array.from({ length: 50 }, () => untilCard(product, teams)))));
  }
  tell({ bench: "first-card-50", value: percentile(fifty, 95), unit: "ms", against: cardWithin });

  await product.stop();
  await teams.close();
  await folder.remove();
}

async function untilCard(product: Started, teams: FakeConnector): Promise<number> {
  const text = newText();
  const card = arrivalOf(teams, text);
  const asked = performance.now();
  await acknowledged(product, teams, text);
  return (await card) - asked;
}

async function arrivalOf(teams: FakeConnector, text: string): Promise<number> {
  let looked = teams.requests().length;
  // Looks at each request once: with many messages in the channel looking at all of them would be what is measured.
  await teams.until(() => {
    const all = teams.requests();
    while (looked < all.length) if (all[looked++]?.body.summary?.endsWith(text)) return true;
    return false;
  });
  return performance.now();
}
