import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { PartnerId } from "#src/partner/partner.ts";
import { personId } from "#tests/support/acts.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();

test.each([
  { width: 1280, mode: "light", language: "nl" },
  { width: 280, mode: "contrast", language: "en" },
  { width: 280, mode: "light", language: "nl" },
] as const)("people and organisations are legible and reachable: $mode, $width wide, in $language", async (look) => {
  await stage.visiting({ ...look, person: personId("nadia") }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/set-up`);
    await page.getByRole("button", { name: /^(Organisatie wijzigen|Change organisation): Emma/ }).click();
    await page.getByRole("button", { name: /^(Laat opgaan in een andere|Merge into another): Esri/ }).click();
    const merging = page.getByRole("form", { name: /Esri/ });
    await merging.getByRole("combobox").selectOption({ label: "Rabobank" });
    await merging.getByRole("button").first().click();
    await page.getByText(/^Esri (gaat op in|becomes part of) Rabobank\./).waitFor();
    await keepScreenshot(page, `people-${look.mode}-${look.width}-${look.language}`);
    expect(await barriersOn(page)).toEqual([]);
    expect(await sidewaysScrollOf(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test("the network lead looks somebody up and corrects their organisation; it stands, and the list says so", async () => {
  await stage.visiting({ person: personId("nadia") }, async ({ page }) => {
    await page.goto(`${stage.address}/set-up`);
    await page.getByLabel("Zoek op naam of organisatie").fill("rosa");
    await page.getByText("1 persoon").waitFor();
    await page.getByRole("button", { name: /^Organisatie wijzigen: Rosa/ }).press("Enter");
    const form = page.getByRole("form", { name: /^Organisatie wijzigen: Rosa/ });
    await form.getByRole("button", { name: "Bewaar" }).click();
    await form.getByText("Kies een organisatie.").waitFor();
    await form.getByRole("combobox", { name: "Organisatie" }).selectOption({ label: "Vitens" });
    await form.getByRole("button", { name: "Bewaar" }).press("Enter");
    await page.getByText(/^Rosa Voorbeeld .* hoort nu bij Vitens\.$/).waitFor();
    expect(await focusedText(page)).toContain("hoort nu bij Vitens");
    await page.getByRole("listitem").filter({ hasText: "Rosa" }).getByText("Vitens").waitFor();
    expect(await organisationOf("rosa")).toBe("prt_vitens");
  });
});

test("a correction that is refused says why in place, and keeps what was chosen", async () => {
  await stage.visiting({ person: personId("wouter") }, async ({ page }) => {
    await page.route("**/organisation", (route) =>
      route.fulfill({
        status: 403,
        contentType: "application/problem+json",
        body: JSON.stringify({ status: 403, code: "role_missing", detail: "Dit kan alleen de netwerkleider." }),
      }),
    );
    await page.goto(`${stage.address}/set-up`);
    await page.getByRole("button", { name: /^Organisatie wijzigen: Emma/ }).click();
    const form = page.getByRole("form", { name: /^Organisatie wijzigen: Emma/ });
    await form.getByRole("combobox", { name: "Organisatie" }).selectOption({ label: "Vitens" });
    await form.getByRole("button", { name: "Bewaar" }).click();
    await form.getByText("Dit kan alleen de netwerkleider.").waitFor();
    await page.reload();
    await form.getByRole("combobox", { name: "Organisatie" }).waitFor();
    expect(await form.getByRole("combobox", { name: "Organisatie" }).inputValue()).toBe("prt_vitens");
    expect(await organisationOf("emma")).toBe("prt_saxion");
  });
});

test("one organisation becomes part of another after a second press, and its people go along", async () => {
  await stage.visiting({ person: personId("nadia") }, async ({ page }) => {
    await page.goto(`${stage.address}/set-up`);
    await page.getByRole("button", { name: "Toon alle", exact: false }).last().click();
    await page.getByRole("button", { name: "Laat opgaan in een andere: Saxion" }).click();
    const form = page.getByRole("form", { name: "Saxion laten opgaan in een andere organisatie" });
    await form.getByText("Je kunt dit niet terugdraaien.", { exact: false }).waitFor();
    await form.getByRole("combobox", { name: "Gaat op in" }).selectOption({ label: "Windesheim" });
    await form.getByRole("button", { name: "Ga verder" }).press("Enter");
    await form.getByText("Saxion gaat op in Windesheim.", { exact: false }).waitFor();
    expect(await focusedText(page)).toContain("Weet je het zeker?");
    expect(await mergedInto("saxion")).toBeNull();

    // Another choice is another question.
    await form.getByRole("combobox", { name: "Gaat op in" }).selectOption({ label: "Landstede" });
    await form.getByRole("button", { name: "Ga verder" }).click();
    await form.getByText("Saxion gaat op in Landstede.", { exact: false }).waitFor();
    await form.getByRole("button", { name: "Ja, laat opgaan" }).press("Enter");
    await page.getByText("Saxion is opgegaan in Landstede.").waitFor();
    await page.getByRole("button", { name: "Laat opgaan in een andere: Saxion" }).waitFor({ state: "detached" });
    await page.getByRole("listitem").filter({ hasText: "Emma" }).getByText("Landstede").waitFor();
    expect(await mergedInto("saxion")).toBe("prt_landstede");
  });
});

test("the QRT corrects people and merges nothing; a partner finds neither", async () => {
  await stage.visiting({ person: personId("wouter") }, async ({ page }) => {
    await page.goto(`${stage.address}/set-up`);
    await page.getByRole("button", { name: /^Organisatie wijzigen: Emma/ }).waitFor();
    expect(await page.getByRole("heading", { name: "Organisaties" }).count()).toBe(0);
  });
  await stage.visiting({ person: personId("rosa") }, async ({ page }) => {
    await page.goto(`${stage.address}/set-up`);
    await page.getByRole("heading", { name: "Hier mag je niet bij" }).waitFor();
    expect(await page.getByRole("heading", { name: /^(Mensen|Organisaties)$/ }).count()).toBe(0);
  });
});

async function organisationOf(key: string): Promise<string | null | undefined> {
  return (await stage.alliance.product.stores.people.get(personId(key)))?.value.organisation;
}

async function mergedInto(key: string): Promise<string | null | undefined> {
  return (await stage.alliance.product.stores.partners.get(PartnerId.parse(`prt_${key}`)))?.value.mergedInto;
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
