import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { muteQuestion } from "#src/question/follow-question.usecase.ts";
import { actsIn, personId } from "#tests/support/acts.ts";
import { expectLegible, languages } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

test.each(languages)("the settings are legible and reachable, in %s", async (language) => {
  await muting("wouter");
  await stage.visiting({ language, person: personId("wouter") }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/settings`);
    await page.getByRole("radio").last().check();
    await page.locator('[name="until"]').first().waitFor();
    await expectLegible(page, "settings", language);
    expect(complaints).toEqual([]);
  });
});

test("somebody chooses news once a day and hours of their own with the keyboard, and finds them again", async () => {
  await stage.visiting({ person: personId("rosa") }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/settings`);
    await page.getByRole("radio", { name: /^Meteen/ }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: /^Eén keer per dag/ }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: /^Op de tijden van de alliantie/ }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByLabel("Stil vanaf").fill("17:30");
    await page.getByLabel("Stil tot").fill("09:15");
    await page.getByLabel("Ook in het weekend").uncheck();
    await page.getByRole("button", { name: "Bewaar", exact: true }).press("Enter");
    await page.getByText("Bewaard.", { exact: false }).waitFor();

    const kept = await stage.alliance.product.stores.people.get(personId("rosa"));
    expect(kept?.value.settings).toEqual({
      news: "daily",
      quietHours: { from: "17:30", until: "09:15", workingDaysOnly: false },
    });
    await page.reload();
    await page.getByLabel("Stil tot").waitFor();
    expect(await page.getByLabel("Stil tot").inputValue()).toBe("09:15");
    expect(complaints).toEqual([]);
  });
});

test("hours that are not filled in, or begin and end at once, are pointed out in place", async () => {
  await stage.visiting({ person: personId("rosa") }, async ({ page }) => {
    await page.goto(`${stage.address}/settings`);
    await page.getByRole("radio", { name: /^Op mijn eigen tijden/ }).check();
    await page.getByLabel("Stil vanaf").fill("");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Vul een tijd in, zoals 18:30.").waitFor();
    expect(await focusedName(page)).toBe("from");
    expect(await barriersOn(page)).toEqual([]);

    await page.getByLabel("Stil vanaf").fill("08:00");
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Kies twee verschillende tijden.").waitFor();
    expect(await focusedName(page)).toBe("until");
    expect((await stage.alliance.product.stores.people.get(personId("rosa")))?.rev).toBe(1);
  });
});

test("of two windows the second sees what the first saved, and a choice made meanwhile is not lost", async () => {
  await stage.visiting({ person: personId("rosa") }, async ({ page: first }) => {
    await stage.visiting({ person: personId("rosa") }, async ({ page: second }) => {
      for (const page of [first, second]) {
        await page.goto(`${stage.address}/settings`);
        await page.getByRole("radio", { name: /^Meteen/ }).waitFor();
      }
      await second.getByRole("radio", { name: /^Alleen wat iets van mij vraagt/ }).check();
      await first.getByRole("radio", { name: /^Eén keer per dag/ }).check();
      await first.getByRole("button", { name: "Bewaar", exact: true }).click();
      await first.getByText("Bewaard.", { exact: false }).waitFor();

      await second.getByRole("button", { name: "Bewaar", exact: true }).click();
      await second.getByText("Je instellingen zijn intussen veranderd").waitFor();
      expect(await second.getByRole("radio", { name: /^Alleen wat iets van mij vraagt/ }).isChecked()).toBe(true);
      await second.getByRole("button", { name: "Bewaar", exact: true }).click();
      await second.getByText("Bewaard.", { exact: false }).waitFor();
    });
    // Nothing else was chosen in this window, so it shows what stands now.
    await first.reload();
    await first.getByRole("radio", { name: /^Alleen wat iets van mij vraagt/, checked: true }).waitFor();
  });
});

test("a muted question is switched on again, and the keyboard goes on where it stood", async () => {
  await muting("rosa");
  await stage.visiting({ person: personId("rosa") }, async ({ page }) => {
    await page.goto(`${stage.address}/settings`);
    await page.getByRole("button", { name: /^Zet weer aan: V-2026-013/ }).press("Enter");
    await page.getByText(/^Je hoort weer wat er gebeurt met V-2026-013/).waitFor();
    await page.getByText("Je hebt geen vragen gedempt.", { exact: false }).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(focused).toContain("Je hoort weer wat er gebeurt met");
  });
});

test("a member of the QRT plans absence and takes it back; of others it is not asked", async () => {
  await stage.visiting({ person: personId("wouter") }, async ({ page }) => {
    await page.goto(`${stage.address}/settings`);
    await page.getByLabel("Eerste dag").fill("2026-12-24");
    await page.getByLabel("Laatste dag").fill("2026-12-21");
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("De laatste dag ligt voor de eerste. Draai de dagen om.").waitFor();
    await page.getByLabel("Laatste dag").fill("2027-01-01");
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("Genoteerd: 24 december 2026 tot en met 1 januari 2027.").waitFor();
    await page.getByRole("button", { name: "Haal weg: 24 december 2026 tot en met 1 januari 2027" }).click();
    await page.getByText("Weggehaald: 24 december 2026 tot en met 1 januari 2027.").waitFor();
    await page.getByText("Er staat geen afwezigheid gepland.").waitFor();
    await page.getByRole("link", { name: "Inrichting: wat gebeurt er in welk kanaal" }).waitFor();
  });
  await stage.visiting({ person: personId("rosa") }, async ({ page }) => {
    await page.goto(`${stage.address}/settings`);
    await page.getByText("Je werkt namens ROVA.").waitFor();
    expect(await page.getByRole("heading", { name: "Afwezigheid" }).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Inrichting: wat gebeurt er in welk kanaal" }).count()).toBe(0);
  });
});

async function muting(who: string): Promise<void> {
  const acts = actsIn(stage.alliance);
  const question = await acts.submitted("rosa", text);
  await acts.does(who, question, { act: muteQuestion, saying: { muted: true } });
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("name") ?? "");
}
