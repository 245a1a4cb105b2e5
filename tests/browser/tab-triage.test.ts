import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { commandKey } from "#src/kernel/command.ts";
import { personIdOf } from "#src/people/person-id.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import { sender } from "#tests/support/alliance.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const vera = idOf("vera");

test("the list is sorted and narrowed in the address, and tells what is waited for", async () => {
  await stage.visiting({ person: vera }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/triage`);
    await linesOf(page).first().waitFor();
    expect(await numbersOn(page)).toEqual(["V-2026-011", "V-2026-009", "V-2026-010", "V-2026-012", "V-2026-008"]);
    await linesOf(page)
      .filter({ hasText: "V-2026-008" })
      .getByText("Wacht op antwoord van Rosa", { exact: false })
      .waitFor();
    await page.getByRole("link", { name: "Leeftijd" }).click();
    await page.waitForURL(`${stage.address}/triage?sort=age`);
    expect(await numbersOn(page)).toEqual(["V-2026-008", "V-2026-009", "V-2026-010", "V-2026-011", "V-2026-012"]);
    await page.getByRole("link", { name: "Nog van niemand (2)" }).click();
    await page.waitForURL(`${stage.address}/triage?sort=age&who=nobody`);
    expect(await numbersOn(page)).toEqual(["V-2026-011", "V-2026-012"]);
    // An address edited by hand shows what it can.
    await page.goto(`${stage.address}/triage?sort=colour&who=%F0%9F%8C%B3`);
    await linesOf(page).first().waitFor();
    expect(await numbersOn(page)).toHaveLength(5);
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("the keyboard goes through the list and on from question to question; the keys can be switched off", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.goto(`${stage.address}/triage`);
    await linesOf(page).first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe("Geldzorgen eerder zien");
    await page.keyboard.press("k");
    expect(await focused(page)).toBe("Isolatie voor huiseigenaren zonder lening");
    await page.keyboard.press("Enter");
    const walk = page.getByRole("navigation", { name: "Door de triage" });
    await walk.getByText("1 van 5").waitFor();
    const current = page.getByRole("navigation", { name: "Hoofdmenu" }).locator("[aria-current]");
    expect(await current.allInnerTexts()).toEqual([expect.stringMatching(/^Triage/)]);
    await page.keyboard.press("j");
    await page.getByRole("heading", { level: 1, name: "Geldzorgen eerder zien" }).waitFor();
    await walk.getByText("2 van 5").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await walk.getByRole("link", { name: "Vorige vraag" }).click();
    await page.getByRole("heading", { level: 1, name: "Isolatie voor huiseigenaren zonder lening" }).waitFor();
    await walk.getByRole("checkbox", { name: "Sneltoetsen" }).uncheck();
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Isolatie voor huiseigenaren zonder lening");
    await walk.getByRole("link", { name: "Terug naar de triage" }).click();
    await linesOf(page).first().waitFor();
    expect(await page.getByRole("checkbox", { name: "Sneltoetsen" }).isChecked()).toBe(false);
  });
});

test("in forced colours only the current page of the menu has a line", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${stage.address}/triage`);
    await linesOf(page).first().waitFor();
    const links = page.getByRole("banner").locator("nav > ul > li > a[class*=link]");
    const lined = await links.evaluateAll((all) => {
      const ground = getComputedStyle(document.querySelector("header") ?? document.body).backgroundColor;
      const isLined = (link: Element) => getComputedStyle(link).borderBlockEndColor !== ground;
      return all.filter(isLined).map((link) => link.getAttribute("href"));
    });
    expect(lined).toEqual(["/triage"]);
    await keepScreenshot(page, "triage-forced-colours");
  });
});

test("typing a letter in a field moves nothing", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.goto(`${stage.address}/triage`);
    await page.getByRole("link", { name: "Geldzorgen eerder zien" }).click();
    await page.getByRole("button", { name: "Notitie schrijven" }).click();
    await page.getByRole("textbox").first().fill("");
    await page.getByRole("textbox").first().pressSequentially("jkj");
    expect(await page.getByRole("textbox").first().inputValue()).toBe("jkj");
    await page.getByRole("heading", { level: 1, name: "Geldzorgen eerder zien" }).waitFor();
  });
});

test("who presses a moment too late reads who was faster", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.goto(`${stage.address}/triage`);
    const line = linesOf(page).filter({ hasText: "V-2026-011" });
    await line.waitFor();
    // The page does not hear of it before the press.
    await page.route("**/api/v1/changes*", (route) => route.abort());
    const press = line.getByRole("button", { name: /^Oppakken/ });
    await press.focus();
    await page.route("**/pick-up", async (route) => {
      await pickedUpBy("wouter");
      await route.continue();
    });
    await press.press("Enter");
    await line.getByText("Wouter Voorbeeld (QRT) was je net voor en heeft deze vraag nu.").waitFor();
    await line.getByText("Opgepakt door Wouter Voorbeeld (QRT)").waitFor();
    expect(await press.count()).toBe(0);
  });
});

async function pickedUpBy(key: string): Promise<void> {
  const { stores } = stage.alliance.product;
  const { items } = await stores.questions.list({
    where: { number: "V-2026-011" },
    order: "askedAt",
    direction: "ascending",
    limit: 1,
  });
  const question = items[0]?.value.id;
  if (!question) throw new Error("the sample alliance has no V-2026-011");
  const person = idOf(key);
  const actor = { person, roles: [{ role: "qrt" as const }], organisation: null };
  const picked = await pickUpQuestion({ ...stores, profile, clock: stage.alliance.clock }, actor, {
    key: commandKey(person, "triage.pick-up", "elsewhere", {}),
    question,
    rev: 0,
  });
  expect(picked.ok).toBe(true);
}

function linesOf(page: Page) {
  return page.getByRole("main").locator("ol > li");
}

async function numbersOn(page: Page): Promise<readonly string[]> {
  const texts = await linesOf(page).allInnerTexts();
  return texts.map((text) => /V-\d{4}-\d{3}/.exec(text)?.[0] ?? text);
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

function idOf(key: string) {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}
