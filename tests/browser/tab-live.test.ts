import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { cuttingProxy } from "#tests/support/cutting-proxy.ts";
import { asks, does, personCalled } from "#tests/support/live-alliance.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage();
/** Within this everything that others do must be there; in milliseconds. */
const soon = { timeout: 2_000 };
const vera = { person: personCalled("vera") };

test("what others do with a question shows in seconds, while its reader reads on and types", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting(vera, async ({ page, complaints }) => {
    await opened(page, `/questions/${id}`);
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    const words = page.getByRole("textbox", { name: "Wat weet je?" });
    await words.fill("Wij tellen ze elk jaar,");
    await words.evaluate((field) => field.scrollIntoView({ block: "center" }));
    const before = await placeOf(words);
    const text = "Saxion heeft tellingen.";
    await does(stage, "emma", [`/questions/${id}/contributions`, { text, despitePersonalData: true }]);
    await page.getByText(text).first().waitFor(soon);
    await does(stage, "wouter", [`/questions/${id}/pick-up`, {}]);
    await page.getByText("In triage", { exact: true }).first().waitFor(soon);
    await page.keyboard.type(" in mei.");
    expect(await words.inputValue()).toBe("Wij tellen ze elk jaar, in mei.");
    expect(await placeOf(words)).toBe(before);
    expect(complaints).toEqual([]);
  });
});

test("new questions wait above a list until its reader wants them, and rows change where they stand", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting(vera, async ({ page, complaints }) => {
    await opened(page, "/questions");
    const read = page.getByRole("listitem").filter({ hasText: "Isolatie voor huiseigenaren" });
    await read.evaluate((row) => row.scrollIntoView({ block: "start" }));
    const before = await placeOf(read);
    await asks(stage, "emma", "Waar staan laadpalen?");
    await asks(stage, "emma", "Wie kent een goede hittekaart?");
    const show = page.getByRole("button", { name: "2 nieuwe vragen: toon ze" });
    await show.waitFor(soon);
    await page.getByRole("status").getByText("2 nieuwe vragen", { exact: true }).waitFor();
    const changed = page.getByRole("listitem").filter({ hasText: "Wie telt de fietsen bij het station?" });
    await does(stage, "wouter", [`/questions/${id}/pick-up`, {}]);
    await changed.getByText("In triage", { exact: true }).waitFor(soon);
    expect(await placeOf(read)).toBe(before);
    await keepScreenshot(page, "live-new-questions");
    expect(await barriersOn(page)).toEqual([]);
    await show.click();
    await page.getByRole("link", { name: "Waar staan laadpalen?" }).waitFor(soon);
    expect(await show.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("OL");
    expect(complaints).toEqual([]);
  });
});

test("when others do what the focus stood on, the keyboard goes on where it was", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, `/questions/${id}`);
    const pickUp = page.getByRole("button", { name: "Oppakken" });
    await pickUp.focus();
    await does(stage, "wouter", [`/questions/${id}/pick-up`, {}]);
    await pickUp.waitFor({ state: "detached", ...soon });
    await page.locator("main :focus").waitFor({ state: "attached", ...soon });
    const next = page.getByRole("button", { name: "Besluit nemen" });
    await page.keyboard.press("Tab");
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

test("what somebody asks themselves, here or elsewhere, stands in their list at once", async () => {
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, "/questions");
    await asks(stage, "vera", "Wie kent een goede hittekaart?");
    await page.getByRole("link", { name: "Wie kent een goede hittekaart?" }).waitFor(soon);
    expect(await page.getByRole("button", { name: /nieuwe vra/ }).count()).toBe(0);
  });
});

test("a question that was taken from a list leaves its place empty, and nothing that it said", async () => {
  const id = await asks(stage, "rosa", "Wie helpt dit gezin met schulden?");
  await stage.visiting({ person: personCalled("koen") }, async ({ page }) => {
    await opened(page, "/questions");
    const below = page.getByRole("listitem").filter({ hasText: "Eenzaam na een verhuizing?" });
    const before = await placeOf(below);
    await does(stage, "rosa", [`/questions/${id}/confidential`, { confidential: true }]);
    await page.getByText("Deze vraag staat niet meer in deze lijst.").waitFor(soon);
    expect(await page.content()).not.toContain("Wie helpt dit gezin met schulden?");
    expect(Math.abs((await placeOf(below)) - before)).toBeLessThan(12);
    await keepScreenshot(page, "live-left");
    expect(await barriersOn(page)).toEqual([]);
  });
});

test("two windows of one person show the same, and each keeps what is typed in it", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, `/questions/${id}`);
    const other = await page.context().newPage();
    await opened(other, `/questions/${id}`);
    await other.getByRole("button", { name: "Ik weet iets" }).click();
    const words = other.getByRole("textbox", { name: "Wat weet je?" });
    await words.fill("Vanuit het tweede venster.");
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    await page.getByRole("textbox", { name: "Wat weet je?" }).fill("Vanuit het eerste venster.");
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await other.getByText("Vanuit het eerste venster.").first().waitFor(soon);
    expect(await words.inputValue()).toBe("Vanuit het tweede venster.");
    await other.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("Vanuit het tweede venster.").first().waitFor(soon);
  });
});

test("with a line that is cut time and again nothing is missed", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  const proxy = await cuttingProxy(stage.address, 700);
  try {
    await stage.visiting(vera, async ({ page }) => {
      const line = lineOf(page);
      await page.goto(`${proxy.address}/questions/${id}`);
      await line;
      for (let cuts = 1; cuts <= 4; cuts++) {
        const text = `Telling ${cuts}.`;
        await does(stage, "emma", [`/questions/${id}/contributions`, { text, despitePersonalData: true }]);
        // Between two cuts the line is sought anew, after three seconds at most.
        await page.getByText(text).first().waitFor({ timeout: 5_000 });
        await proxy.untilCut(cuts);
      }
      expect(await page.getByText(/Geen verbinding/).count()).toBe(0);
    });
  } finally {
    await proxy.close();
  }
});

async function opened(page: Page, path: string): Promise<void> {
  const line = lineOf(page);
  await page.goto(stage.address + path);
  await line;
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

function lineOf(page: Page): Promise<unknown> {
  return page.waitForResponse((response) => new URL(response.url()).pathname === "/api/v1/changes");
}

/** How far from the top of the window. */
async function placeOf(element: Locator): Promise<number> {
  return Math.round((await element.boundingBox())?.y ?? Number.NaN);
}
