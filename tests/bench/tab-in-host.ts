import { join } from "node:path";
import type { Browser } from "playwright-core";
import { buildTabIfNeeded } from "#src/main/build-tab.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import { teamsTokenOf } from "#tests/support/product-server.ts";
import { temporaryFolder } from "#tests/support/started.ts";
import { openInTeams } from "#tests/support/tab-in-teams.ts";
import { percentile, tell } from "./figures.ts";
import { startMeasured } from "./measured-server.ts";

/** Milliseconds within which somebody should be able to work. */
const usableWithin = 1_500;

/** From the moment that Teams makes a frame until somebody can work in it: the first time, with nothing kept from before. */
export async function benchTabInHost(): Promise<void> {
  await buildTabIfNeeded(() => undefined);
  const folder = await temporaryFolder();
  const server = await startMeasured({
    file: new URL("./tab-server.ts", import.meta.url),
    ready: "listening",
    environment: { DATABASE: join(folder.path, "bench.sqlite") },
  });
  const browser = await launchChromium();
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await untilUsable(browser, new URL(server.endpoint).origin));
  tell({ bench: "tab-in-host", value: percentile(times, 50), unit: "ms", against: usableWithin });
  await browser.close();
  await server.stop();
  await folder.remove();
}

/**
 * Runs in the page of Teams and in the frame alike: notes when the frame is made, and when its page shows a title and
 * something to work with, and is free to react.
 */
const stopwatch = `
  const now = () => performance.timeOrigin + performance.now();
  if (window.parent === window) {
    const look = new MutationObserver(() => {
      if (!document.querySelector("iframe")) return;
      window.madeAt = now();
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  } else {
    const look = () => {
      const shown = document.querySelector("header nav") && document.querySelector("main h1")?.checkVisibility() && document.querySelector("main :is(h2, li)");
      const waits = document.querySelector("main [data-tall]");
      if (shown && !waits) setTimeout(() => { window.usableAt = now(); });
      else requestAnimationFrame(look);
    };
    look();
  }
`;

async function untilUsable(browser: Browser, tab: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(stopwatch);
  const page = await context.newPage();
  const teams = await openInTeams(page, tab, { token: teamsTokenOf("vera"), width: 1200, height: 760 });
  const frame = await teams.tab();
  // As a function: the policy of the tab allows no text to be run.
  await frame.waitForFunction(() => "usableAt" in window);
  const usableAt = await frame.evaluate<number>("window.usableAt");
  const madeAt = await page.evaluate<number>("window.madeAt");
  await context.close();
  return usableAt - madeAt;
}
