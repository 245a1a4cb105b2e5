import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildTabIfNeeded, tabDirectory } from "#src/main/build-tab.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import { samplePersonId } from "#tests/support/product-server.ts";
import { temporaryFolder } from "#tests/support/started.ts";
import { settled } from "#tests/support/tab-layout.ts";
import { percentile, tell } from "./figures.ts";
import { startMeasured } from "./measured-server.ts";

/** A laptop of some years ago against this machine. */
const slowdown = 4;
const rounds = 3;
/** Milliseconds in which a page that was there may still do something. */
const aftermath = 500;

/** Bytes of compressed script, and milliseconds. The times are those that Google calls good. */
const views = [
  { name: "first-load", path: "/", bytes: 180_000, paint: 2_500, blocked: 200 },
  { name: "first-portfolio", path: "/portfolio", bytes: 240_000, paint: 2_500, blocked: 200 },
] as const;

/**
 * What it takes to open the tab with nothing kept from before, on a slow machine: the script that came over the line, when
 * the largest thing on the page stood there, and how long the page could not react meanwhile.
 */
export async function benchTabLoad(): Promise<void> {
  await buildTabIfNeeded(() => undefined);
  const folder = await temporaryFolder();
  const server = await startMeasured({
    file: new URL("./tab-server.ts", import.meta.url),
    ready: "listening",
    environment: { DATABASE: join(folder.path, "bench.sqlite"), SIGN_IN: "demo" },
  });
  const browser = await launchChromium();
  const { origin } = new URL(server.endpoint);
  for (const { name, path, bytes, paint, blocked } of views) {
    const loads: Load[] = [];
    for (let round = 0; round < rounds; round++) loads.push(await opened(browser, `${origin}${path}`));
    const median = (of: (load: Load) => number) => percentile(loads.map(of), 50);
    tell({ bench: `tab-${name}`, value: median((load) => load.bytes), unit: "bytes", against: bytes });
    tell({ bench: `tab-${name}-paint`, value: median((load) => load.paint), unit: "ms", against: paint });
    tell({ bench: `tab-${name}-blocked`, value: median((load) => load.blocked), unit: "ms", against: blocked });
  }
  await browser.close();
  await server.stop();
  await folder.remove();
}

interface Load {
  readonly bytes: number;
  /** When the largest thing was painted (LCP). */
  readonly paint: number;
  /** By how much tasks were longer than 50 ms, in sum (TBT). */
  readonly blocked: number;
}

/** Runs in the page, before everything else. */
const observers = `
  window.paint = 0;
  window.blocked = 0;
  const observed = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observed("largest-contentful-paint", ({ startTime }) => { window.paint = startTime; });
  observed("longtask", ({ duration }) => { window.blocked += duration - 50; });
`;

async function opened(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
  await context.addInitScript(observers);
  await context.addInitScript(`localStorage.setItem("vraagbaak.person", "${samplePersonId("nadia")}")`);
  const page = await context.newPage();
  const scripts = scriptsOf(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address);
  await settled(page);
  await page.waitForTimeout(aftermath);
  const { paint, blocked } = await page.evaluate<Omit<Load, "bytes">>(
    "({ paint: window.paint, blocked: window.blocked })",
  );
  await context.close();
  const sizes = await Promise.all(
    [...scripts].map(async (path) => (await stat(join(tabDirectory, `${path}.br`))).size),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), paint, blocked };
}

/** Fills up as the page asks for them. */
function scriptsOf(page: Page): ReadonlySet<string> {
  const paths = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith("/assets/") && pathname.endsWith(".js")) paths.add(pathname);
  });
  return paths;
}
