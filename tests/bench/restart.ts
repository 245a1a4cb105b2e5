import { join } from "node:path";
import { startProduct, temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import { offline } from "./in-channel.ts";

/** How long a start takes on a database that is there already. */
export async function benchRestart(): Promise<void> {
  const folder = await temporaryFolder();
  const data = join(folder.path, "data");
  // The first start fills the store with the samples; what is measured is a start like every other.
  await (await startProduct(data, offline)).stop();
  const starts: number[] = [];
  for (let round = 0; round < 5; round++) {
    const before = performance.now();
    const product = await startProduct(data, offline);
    starts.push(performance.now() - before);
    await product.stop();
  }
  await folder.remove();
  tell({ bench: "restart", value: percentile(starts, 50), unit: "ms", against: null });
}
