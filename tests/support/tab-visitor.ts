import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";

export interface Looking {
  readonly mode?: "light" | "dark" | "contrast";
  readonly width?: number;
  readonly language?: "nl" | "en";
  /** Which of the sample people looks; a member of the QRT when nobody is named. */
  readonly person?: string;
}

export interface Visitor {
  readonly page: Page;
  /** What the browser complained about: broken content security policy, script errors, failed requests. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screenshots = join(import.meta.dirname, "../../screenshots/tab");

/** Somebody who opens the tab in a browser of their own. */
export async function visitor(
  browser: Browser,
  { mode = "light", width = 1280, language, person }: Looking = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "nl-NL",
    colorScheme: mode === "dark" ? "dark" : "light",
    contrast: mode === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce",
  });
  if (language) await context.addInitScript(`localStorage.setItem("vraagbaak.language", "${language}")`);
  if (person) await context.addInitScript(`localStorage.setItem("vraagbaak.person", "${person}")`);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints, leave: () => context.close() };
}

/** What axe finds wrong, a line each. Tabster's invisible stops are a known false alarm. */
export async function barriersOn(page: Page | Frame): Promise<readonly string[]> {
  await stillAt(page);
  const known = await page.evaluate<boolean>("'axe' in window");
  if (!known) await page.evaluate(axe);
  // Run as text, since the functions of this file do not exist in the browser.
  return page.evaluate<readonly string[]>(`
    axe.run({ exclude: [["[data-tabster-dummy]"]] }, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " at " + target + ": " + failureSummary)))
  `);
}

/** Some colours take a frame and a moment to change over; in between they are nobody's choice. */
export async function stillAt(page: Page | Frame): Promise<void> {
  await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    .then(() => Promise.allSettled(document.getAnimations()
      // What goes along with scrolling is never finished.
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map((each) => each.finished)))`);
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScrollOf(page: Page | Frame): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** For looking at; only on request. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (process.env["SCREENSHOTS"] !== "1") return;
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}
