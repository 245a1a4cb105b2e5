import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildTabIfNeeded } from "#src/main/build-tab.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import { temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import type { MeasuredServer } from "./measured-server.ts";
import { startMeasured } from "./measured-server.ts";
import { fillPortfolio } from "./portfolio-filled.ts";
import type { Acted } from "./portfolio-opened.ts";
import { openView, views } from "./portfolio-opened.ts";

const few = 50;
const many = 500;
const questions = 5_000;
const partners = 40;
const rounds = 3;

/** Milliseconds. */
const usableWithin = 1_000;
const filteredWithin = 100;
const blockedAtMost = 50;

/**
 * The four views of the portfolio as people meet them: opened from Teams by a link, with five hundred initiatives beside
 * fifty, five thousand questions and forty partners. For each view it tells when somebody can work in it, how soon it shows
 * what is looked for, and for how long at most the page does not listen while it is used.
 *
 * `usable` and `filtering` go by the clock. All else is the processor's time of the thread that draws the page, so that a
 * machine that is busy with something else does not count; `portfolio-machine` tells how busy it was.
 */
export async function benchPortfolioInTeams(): Promise<void> {
  await buildTabIfNeeded(() => undefined);
  const folder = await temporaryFolder();
  const [small, large] = [join(folder.path, "few.sqlite"), join(folder.path, "many.sqlite")];
  await fillPortfolio({ file: small, initiatives: few, questions, partners });
  await fillPortfolio({ file: large, initiatives: many, questions, partners });
  const [onFew, onMany] = [await serving(small), await serving(large)];
  const browser = await launchChromium();
  tell({ bench: "portfolio-machine", value: timesLonger(), unit: "of 1", against: 1 });
  for (const view of Object.values(views)) {
    const against: Acted[] = [];
    const value: Acted[] = [];
    for (let round = 0; round < rounds; round++) {
      against.push(await openView(browser, { origin: originOf(onFew), view, initiatives: few }));
      value.push(await openView(browser, { origin: originOf(onMany), view, initiatives: many }));
    }
    for (const act of Object.keys(value[0] ?? {})) {
      const median = (of: readonly Acted[]) =>
        percentile(
          of.flatMap((each) => each[act] ?? []),
          50,
        );
      const bench = `portfolio-${view.name}-${act}`;
      tell({ bench: `${bench}-500`, value: median(value), unit: "ms", against: mostFor(act) });
      tell({ bench: `${bench}-500-to-50`, value: median(value), unit: "ms", against: median(against) });
    }
  }
  tell({ bench: "portfolio-machine", value: timesLonger(), unit: "of 1", against: 1 });
  await closed(browser, [onFew, onMany]);
  await folder.remove();
}

function serving(file: string): Promise<MeasuredServer> {
  return startMeasured({
    file: new URL("./tab-server.ts", import.meta.url),
    ready: "listening",
    environment: { DATABASE: file },
  });
}

function originOf({ endpoint }: MeasuredServer): string {
  return new URL(endpoint).origin;
}

function mostFor(act: string): number {
  if (act === "usable" || act === "usable-cpu") return usableWithin;
  return act === "filtering" || act === "filtering-cpu" ? filteredWithin : blockedAtMost;
}

async function closed(browser: Browser, servers: readonly MeasuredServer[]): Promise<void> {
  await browser.close();
  for (const server of servers) await server.stop();
}

/** How much longer a piece of work takes by the clock than the processor needs for it: 1 on a machine that is idle. */
function timesLonger(): number {
  const rounds = 20_000_000;
  const [began, used] = [performance.now(), process.cpuUsage()];
  let sum = 0;
  for (let round = 0; round < rounds; round++) sum += Math.sqrt(round);
  const { user, system } = process.cpuUsage(used);
  if (!Number.isFinite(sum)) throw new Error("nothing was worked out");
  return (performance.now() - began) / ((user + system) / 1_000);
}
