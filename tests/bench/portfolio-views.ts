import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { commandKey } from "#src/kernel/command.ts";
import { buildTabIfNeeded } from "#src/main/build-tab.ts";
import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import { bearMany } from "#tests/support/many-initiatives.ts";
import type { ProductServer } from "#tests/support/product-server.ts";
import { productServer, samplePersonId } from "#tests/support/product-server.ts";
import { tell } from "./figures.ts";

const initiatives = 500;
const partners = 40;
/** Milliseconds for which a page may not listen. */
const longest = 50;
const presses = [
  "ArrowDown",
  "ArrowDown",
  "ArrowRight",
  "ArrowRight",
  "ArrowDown",
  "ArrowUp",
  "ArrowLeft",
  "Home",
  "End",
];

const views = [
  { name: "timeline", tab: "Tijdlijn", last: '[role=treegrid] [role=row][aria-level="2"]' },
  { name: "partners", tab: "Partners", last: "[role=grid] tbody tr" },
] as const;

/**
 * For how long the page of a view cannot listen, with five hundred initiatives and forty partners: while it is opened from
 * the board, and at the keys that lead through it. It is the processor's time of the longest task of the page, so that a
 * machine that is busy with something else does not count.
 */
export async function benchPortfolioViews(): Promise<void> {
  await buildTabIfNeeded(() => undefined);
  const server = await productServer({ signIn: "demo" });
  await fill(server);
  const browser = await launchChromium();
  for (const { name, tab, last } of views) {
    const page = await boardIn(browser, server.address);
    const opening = await longestTask(browser, page, async () => {
      await page.getByRole("link", { name: tab, exact: true }).first().click();
      await page
        .locator(last)
        .nth(initiatives - 1)
        .waitFor({ state: "attached" });
    });
    tell({ bench: `portfolio-${name}-opening`, value: opening, unit: "ms", against: longest });
    await page.locator("[data-stop]").first().focus();
    const pressing = await longestTask(browser, page, async () => {
      for (const key of presses) {
        await page.keyboard.press(key);
        await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      }
    });
    tell({ bench: `portfolio-${name}-keys`, value: pressing, unit: "ms", against: longest });
    await page.context().close();
  }
  await browser.close();
  await server.close();
}

async function boardIn(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await context.addInitScript(`
    localStorage.setItem("vraagbaak.person", "${samplePersonId("vera")}");
    localStorage.setItem("vraagbaak.partners.initiatives", "all");
    localStorage.setItem("vraagbaak.partners.who", "all");
  `);
  const page = await context.newPage();
  await page.goto(`${address}/portfolio`);
  await page.locator("main article").first().waitFor();
  // The board itself is drawn in steps; what is measured begins after it.
  for (let idle = 0; idle < 20; idle++) await page.evaluate("new Promise((done) => requestIdleCallback(done))");
  return page;
}

const Trace = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** The processor's time, in microseconds. */
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

/** In milliseconds, of the thread that draws the page and listens. */
async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await act();
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()));
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith("RunTask") && main.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error("the browser told of no task at all");
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1_000;
}

async function fill({ alliance: { product, clock } }: ProductServer): Promise<void> {
  const { stores } = product;
  const all = { where: {}, order: "name", direction: "ascending", limit: 100 } as const;
  const known = (await stores.partners.list(all)).items.length;
  for (let number = known; number < partners; number++) {
    const value: Partner = {
      id: PartnerId.parse(`prt_many-${number}`),
      name: `Voorbeeld Organisatie ${number}`,
      kind: "business",
      expertise: [],
      mergedInto: null,
    };
    const command = commandKey("many", "joined", value.id, value.id);
    await stores.partners.create({ value, command, by: null, at: clock.now(), events: [{ type: "partner_joined" }] });
  }
  await bearMany({
    initiatives: stores.initiatives,
    owners: (await stores.people.list(all)).items.map(({ value }) => value.id),
    partners: (await stores.partners.list(all)).items.map(({ value }) => value.id),
    until: clock.now(),
    count: initiatives,
  });
}
