import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { asks, does, personCalled } from "#tests/support/live-alliance.ts";
import { productStage } from "#tests/support/tab-on-product.ts";

const stage = productStage();
const vera = { person: personCalled("vera") };
const question = "Wie telt de fietsen bij het station?";

test("what was typed is there again after the page is loaded anew, until it has been sent", async () => {
  const id = await asks(stage, "rosa", question);
  await stage.visiting(vera, async ({ page }) => {
    await page.goto(`${stage.address}/questions/${id}`);
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    await wordsOf(page).fill("Wij tellen ze elk jaar.");
    await page.reload();
    await page.getByRole("heading", { name: "Aanvullingen" }).waitFor();
    expect(await wordsOf(page).inputValue()).toBe("Wij tellen ze elk jaar.");
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByRole("listitem").filter({ hasText: "Wij tellen ze elk jaar." }).first().waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Ik weet iets" }).waitFor();
    expect(await keptIn(page)).not.toContain("Wij tellen ze");
  });
});

test("a question that somebody began to ask is there again after the page is loaded anew", async () => {
  await stage.visiting(vera, async ({ page }) => {
    await page.goto(`${stage.address}/ask`);
    await page.getByRole("textbox").first().fill("Wie kent een goede hittekaart?");
    await page.reload();
    await page.getByRole("textbox").first().waitFor();
    expect(await page.getByRole("textbox").first().inputValue()).toBe("Wie kent een goede hittekaart?");
  });
});

test("what one person typed in a window is not there for the next one, nor for the first when they come back", async () => {
  const id = await asks(stage, "rosa", question);
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.address}/questions/${id}`);
    await page.getByRole("combobox", { name: "Je kijkt als" }).selectOption(personCalled("koen"));
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    await wordsOf(page).fill("Alleen van Koen.");
    for (const next of ["karin", "koen"]) {
      await page.getByRole("combobox", { name: "Je kijkt als" }).selectOption(personCalled(next));
      await page.getByRole("button", { name: "Ik weet iets" }).waitFor();
      expect(await wordsOf(page).count()).toBe(0);
      expect(await keptIn(page)).not.toContain("Alleen van Koen.");
    }
  });
});

test("what is meant for a few is not written down in the browser, and outlives a wrong click", async () => {
  const [open, secret] = [await asks(stage, "rosa", question), await asks(stage, "vera", "Wie helpt dit gezin?")];
  await does(stage, "vera", [`/questions/${secret}/confidential`, { confidential: true }]);
  await stage.visiting(vera, async ({ page }) => {
    await page.goto(`${stage.address}/questions/${open}`);
    await page.getByRole("button", { name: "Notitie schrijven" }).click();
    await page.getByRole("textbox").fill("Eerst de wijkagent bellen.");
    await page.getByRole("link", { name: "Vragen", exact: true }).click();
    await page.getByRole("link", { name: "Wie helpt dit gezin?" }).click();
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    await wordsOf(page).fill("Het gaat om nummer twaalf.");
    expect(await keptIn(page)).not.toMatch(/wijkagent|nummer twaalf/);
    await page.getByRole("link", { name: "Vragen", exact: true }).click();
    await page.getByRole("link", { name: question }).click();
    await page.getByRole("heading", { name: "Aanvullingen" }).waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("Eerst de wijkagent bellen.");
  });
});

function wordsOf(page: Page) {
  return page.getByRole("textbox", { name: "Wat weet je?" });
}

/** All that the browser keeps of this tab. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([sessionStorage, localStorage].map((each) => Object.entries(each))));
}
