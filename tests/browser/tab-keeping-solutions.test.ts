import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { personId } from "#tests/support/acts.ts";
import { expectLegibleInAll } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const rosa = personId("rosa");
const vera = personId("vera");
const nadia = personId("nadia");

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Sla op", exact: true });

test("keeping a solution is legible and reachable in every look", async () => {
  await stage.visiting({ person: vera }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/solutions/k01/edit`);
    await page.locator("input[name=where]").fill("Stadshagen");
    await page.locator("textarea[name=searchWords]").fill("hitte\nfijnstof");
    await expectLegibleInAll(page, "solution-edit");
    await page.locator("button[type=submit]").click();
    await page.waitForURL(/\/solutions\/k01\?saved/);
    await page.locator("summary").click();
    await page.getByText("Stadshagen").last().waitFor();
    await expectLegibleInAll(page, "solution-history", async () => {
      await page.getByText("Stadshagen").last().waitFor();
    });
    expect(complaints).toEqual([]);
  });
});

test("the network lead adds a solution with the keyboard, and a partner finds it at once", async () => {
  await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/solutions`);
    await page.getByRole("link", { name: "Voeg een oplossing toe" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Voeg een oplossing toe" }).waitFor();
    await field(page, "Hoe heet het nog meer?").fill("koele-plekkenkaart");
    await field(page, "Bij welke vragen helpt de oplossing?").fill("Waar is schaduw?\n\nwaar is schaduw");
    await save(page).press("Enter");
    await page.getByText("Schrijf hoe de oplossing heet.").waitFor();
    await page.getByText('Deze vraag staat er twee keer: "waar is schaduw". Haal er een weg.').waitFor();
    await page.locator("[name=title]:focus").fill("Snuffelfiets");
    await page.getByLabel("Wat doet de oplossing?").fill("Laat zien waar schaduw is. Bel mevrouw Voorbeeld.");
    await field(page, "Bij welke vragen helpt de oplossing?").fill("Waar kan ik in de zomer koel lopen?");
    await save(page).press("Enter");
    // The server says so, and it stands at the field that it is about.
    await page.getByText('"Snuffelfiets" staat al bij de oplossingen.').waitFor();
    await keepScreenshot(page, "solution-add-refused");
    await page.locator("[name=title]:focus").fill("Schaduwkaart");
    await save(page).press("Enter");
    await page.getByText("In wat je schreef staan misschien persoonsgegevens").waitFor();
    await page.reload();
    expect(await page.locator("[name=title]").inputValue()).toBe("Schaduwkaart");
    await page.getByLabel("Wat doet de oplossing?").fill("Laat per straat zien waar schaduw is.");
    await save(page).press("Enter");
    await page.getByText("De oplossing staat in de lijst. Iedereen kan hem nu vinden.").waitFor();
    await page.getByText("voegde de oplossing toe").waitFor();
    await keepScreenshot(page, "solution-added");
    expect(complaints.filter((complaint) => !/40[09]|422/.test(complaint))).toEqual([]);
  });
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions?q=schaduwkaart`);
    await page.getByRole("link", { name: "Schaduwkaart" }).click();
    await page.getByText("koele-plekkenkaart").waitFor();
    expect(await page.getByRole("heading", { name: "Geschiedenis" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Haal eruit" }).count()).toBe(0);
    await page.goto(`${stage.address}/solutions/add`);
    await page.getByText("Dit doen het Quick Respons Team en de netwerkleider").waitFor();
  });
});

test("a change is undone from the history, and a solution is taken out and brought back", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions/k01/edit`);
    await page.locator("[name=title]").fill("SensHagen 2");
    await save(page).click();
    await page.getByRole("heading", { level: 1, name: "SensHagen 2" }).waitFor();
    await page.getByRole("button", { name: /^Zet terug zoals het was vóór de wijziging van / }).press("Enter");
    await page.locator("[role=status]:focus", { hasText: "De oplossing is weer zoals vóór die wijziging." }).waitFor();
    await page.getByRole("heading", { level: 1, name: "SensHagen", exact: true }).waitFor();
    await page.getByText("zette een eerdere tekst terug").waitFor();
    await page.getByRole("button", { name: "Haal eruit" }).press("Enter");
    await page.locator("[role=status]:focus", { hasText: "De oplossing staat niet meer in de lijst." }).waitFor();
    await keepScreenshot(page, "solution-retired");
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${stage.address}/solutions?q=senshagen`);
    await page.getByRole("heading", { name: "We vinden geen oplossing" }).waitFor();
    await page.goto(`${stage.address}/solutions/k01`);
    await page.getByText(/^Deze oplossing staat sinds .* niet meer in de lijst/).waitFor();
    await page.getByRole("button", { name: "Zet terug in de lijst" }).press("Enter");
    await page.locator("[role=status]:focus", { hasText: "De oplossing staat weer in de lijst." }).waitFor();
  });
});

test("of two who edit the same solution nobody loses anything: the second sees what the first wrote", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions/k01/edit`);
    await page.locator("[name=title]").fill("SensHagen van Vera");
    await page.locator("[name=forWhom]").fill("Bewoners");
    await stage.visiting({ person: nadia }, async ({ page: other }) => {
      await other.goto(`${stage.address}/solutions/k01/edit`);
      await other.locator("[name=title]").fill("SensHagen van Nadia");
      await other.locator("[name=where]").fill("Stadshagen");
      await save(other).click();
      await other.waitForURL(/\?saved/);
    });
    await page.getByText("Iemand anders heeft deze oplossing ook gewijzigd").waitFor();
    await page.getByText("SensHagen van Nadia").waitFor();
    await keepScreenshot(page, "solution-changed-meanwhile");
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.locator("[name=title]").inputValue()).toBe("SensHagen van Vera");
    expect(await page.locator("[name=where]").inputValue()).toBe("Stadshagen");
    await save(page).click();
    await page.getByRole("heading", { level: 1, name: "SensHagen van Vera" }).waitFor();
    await page.locator("dl dd > span", { hasText: /^Stadshagen$/ }).waitFor();
  });
});

test("whoever edits what is taken out meanwhile can still copy what they typed", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions/k01/edit`);
    await page.locator("[name=forWhom]").fill("Bewoners met een tuin");
    await stage.visiting({ person: nadia }, async ({ page: other }) => {
      await other.goto(`${stage.address}/solutions/k01`);
      await other.getByRole("button", { name: "Haal eruit" }).click();
      await other.getByRole("button", { name: "Zet terug in de lijst" }).waitFor();
    });
    await page.getByText("Je kunt deze oplossing niet meer bewerken").waitFor();
    expect(await page.locator("[name=forWhom]").inputValue()).toBe("Bewoners met een tuin");
    expect(await save(page).count()).toBe(0);
  });
});
