import "#tests/support/browser-timeout.ts";
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { playgroundCast } from "#src/main/sample/playground-cast.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import { testWithPlayground } from "#tests/support/playground-availability.ts";
import { openPlayground } from "#tests/support/playground-driver.ts";
import type { Started } from "#tests/support/started.ts";
import { startProduct, temporaryFolder } from "#tests/support/started.ts";

const cast = playgroundCast();
const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let product: Started;
let browser: Browser;

beforeAll(async () => {
  folder = await temporaryFolder();
  [product, browser] = await Promise.all([startInItsFolder(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  await folder?.remove();
});

testWithPlayground("a question goes from the channel through filter and triage to the tab", async () => {
  const teams = await openPlayground(browser, product.playground, cast.bot.name);
  await teams.openChannel("General");
  await teams.post(text);
  await picture(teams.page, "1-intake");

  const intake = () => teams.card("Vera Voorbeeld");
  await intake().press("Loop het filter door (1 minuut)");
  await picture(teams.page, "2-theme");
  await intake().press("Verder");
  await intake().fill({ "Hoe betrek je inwoners?": "Via het wijkteam" });
  await picture(teams.page, "3-goals");
  await intake().press("Verder");
  await intake().press("Overslaan");
  await intake().fill({ "Welke data?": "Verbruik per buurt" });
  await intake().press("Insturen");
  const status = await teams.card("V-2026-").text();
  const number = /V-\d{4}-\d{3}/.exec(status)?.[0] ?? "";
  expect(status).toContain("Ingestuurd");
  await picture(teams.page, "4-status");

  await teams.openChannel("QRT");
  const triage = () => teams.card(number);
  expect(await triage().text()).toContain("Verbruik per buurt");
  await picture(teams.page, "5-triage");
  await triage().press("Oppakken");
  await picture(teams.page, "6-in-triage");
  await triage().unfold("Kraamkamer");
  await triage().fill({
    "Naam van het initiatief": "Energiearmoede per straat",
    "Waarom deze route?": "Drie partners willen dit samen uitzoeken.",
  });
  await picture(teams.page, "7-decide");
  await triage().press("Naar de kraamkamer");
  expect(await triage().text()).toContain("Energiearmoede per straat");

  await teams.openChannel("General");
  await teams.waitForText("Holtenbroek", `je vraag ${number} gaat naar de kraamkamer`);
  expect(await teams.card(number).text()).toContain("Drie partners willen dit samen uitzoeken.");
  await picture(teams.page, "8-decided");

  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(product.url);
  const initiative = tab.getByRole("link", { name: /Energiearmoede per straat/ });
  await initiative.waitFor();
  await picture(tab, "9-portfolio");
  await initiative.click();
  await tab.getByRole("link", { name: new RegExp(number) }).click();
  await tab.getByText("Drie partners willen dit samen uitzoeken.").first().waitFor();
  await picture(tab, "10-question");
  await tab.getByRole("link", { name: "Oplevermomenten" }).click();
  await tab
    .getByText(/dagen|dag/)
    .first()
    .waitFor();
  await picture(tab, "11-delivery");
});

/** As `npm start` runs: the data folder is the default one, named from where it is started. */
function startInItsFolder(): Promise<Started> {
  return startProduct(folder.path, { DATA_DIR: "./data" }, folder.path);
}

/** For people to look at; made when SCREENSHOTS=1. */
async function picture(page: Page, name: string): Promise<void> {
  if (process.env["SCREENSHOTS"] !== "1") return;
  mkdirSync("screenshots/line", { recursive: true });
  await page.screenshot({ path: `screenshots/line/${name}.png`, fullPage: true });
}
