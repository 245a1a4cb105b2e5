import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { personId } from "#tests/support/acts.ts";
import { expectLegible } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const rosa = personId("rosa");

const poverty = "Wie heeft cijfers over energiearmoede in Holtenbroek? We willen langs de deur met hulp bij isolatie.";

const field = (page: Page) => page.getByLabel(/Wat wil je vragen|What would you like to ask/);
const beside = (page: Page) => page.getByRole("complementary");

const windows = [
  { language: "nl", width: 1280 },
  { language: "en", width: 280 },
] as const;

test.each(windows)(
  "known solutions and earlier questions stand beside what is typed, in a window of $width, in $language",
  async ({ language, width }) => {
    await stage.visiting({ language, width, person: rosa }, async ({ page, complaints }) => {
      await page.goto(`${stage.address}/ask`);
      await field(page).fill(`${poverty} Bel mij: 06-12345678.`);
      const solution = page.getByRole("listitem").filter({ hasText: "Sociale kaart energiearmoede" });
      await solution.getByText(/^(Gevonden op|Found by): .*energiearmoede/).waitFor();
      await page.getByRole("link", { name: /energiearmoede in Holtenbroek/ }).waitFor();
      await page.getByText("06-12345678", { exact: false }).last().waitFor();
      expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await whereBeside(page, 1280)).toBe("to the right");
      expect(await whereBeside(page, 720)).toBe("below");
      expect(await whereBeside(page, 280)).toBe("below");
      await expectLegible(page, "ask-beside", language);
      expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(complaints).toEqual([]);
    });
  },
);

test("it is asked for once the typing pauses, and a late answer never replaces a newer one", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    const asked: string[] = [];
    const late = Promise.withResolvers<void>();
    await page.route("**/api/v1/known-solutions?*", async (route) => {
      const q = new URL(route.request().url()).searchParams.get("q") ?? "";
      asked.push(q);
      if (q.startsWith("Waar staan")) await late.promise;
      // The page may have taken the request back by now.
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${stage.address}/ask`);
    const asking = page.waitForRequest("**/api/v1/known-solutions?*");
    await field(page).pressSequentially("Waar staan de volle afvalcontainers met sensoren?", { delay: 5 });
    await asking;
    await field(page).fill(poverty);
    await page.getByRole("link", { name: "Sociale kaart energiearmoede" }).waitFor();
    expect(asked).toEqual(["Waar staan de volle afvalcontainers met sensoren?", poverty]);
    late.resolve();
    await page.getByRole("link", { name: "Sociale kaart energiearmoede" }).waitFor();
    expect(await page.getByRole("link", { name: "Vulgraadmeters in afvalcontainers" }).count()).toBe(0);
    await field(page).fill("");
    await page.getByRole("link", { name: "Sociale kaart energiearmoede" }).waitFor({ state: "detached" });
  });
});

test("how much was found is told politely, and one telling word is enough to begin", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/ask`);
    const told = beside(page).getByRole("status").first();
    await field(page).fill("wie 12");
    await told.filter({ hasText: "Terwijl je typt, zie je hier oplossingen en eerdere vragen" }).waitFor();
    await field(page).fill("kwantumcomputer");
    await told.filter({ hasText: "Nog niets gevonden. Vertel iets meer." }).waitFor();
    await field(page).fill("energiearmoede Holtenbroek");
    await beside(page)
      .getByRole("link", { name: /energiearmoede in Holtenbroek/ })
      .waitFor();
    await field(page).fill("energiearmoede");
    await page.getByRole("link", { name: "Sociale kaart energiearmoede" }).waitFor();
    await field(page).fill(poverty);
    await told.filter({ hasText: /^Gevonden: \d oplossingen en 1 eerdere vraag\.$/ }).waitFor();
    await field(page).fill("Wie wil er morgen mee naar de kermis van Kampen?");
    await told.filter({ hasText: "We vinden nog niets dat hierop lijkt." }).waitFor();
    await page.route("**/api/v1/{known-solutions,similar-questions}?*", (route) => route.abort());
    await field(page).fill("Waar is het in de zomer te heet voor ouderen?");
    await told.filter({ hasText: "Zoeken lukt nu niet." }).waitFor();
  });
});

test("a known solution that helps ends the question before it began", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/ask`);
    await field(page).fill(poverty);
    await page.getByRole("button", { name: "Dit helpt mij al: Sociale kaart energiearmoede" }).click();
    await page.getByRole("heading", { name: "Fijn dat je geholpen bent" }).waitFor();
    await page.goto(`${stage.address}/ask`);
    expect(await field(page).inputValue()).toBe("");
  });
});

test("an earlier question is followed with the keyboard instead of asked again", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/ask`);
    await field(page).fill(poverty);
    const follow = page.getByRole("button", { name: /^Volg deze vraag: V-2026-/ }).first();
    await follow.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Je volgt deze vraag. Je hoort wat ermee gebeurt").waitFor();
    await page.getByRole("button", { name: /^Volg niet meer: V-2026-/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
    expect(await barriersOn(page)).toEqual([]);
  });
});

test("4,000 characters, pasted HTML and emoji are taken as they are", async () => {
  await stage.visiting({ person: rosa, width: 280 }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/ask`);
    const long = `${poverty} ${"👩‍👩‍👧 zonder einde ".repeat(300)}`.slice(0, 4000).toWellFormed();
    await field(page).fill(long);
    await page.getByRole("link", { name: "Sociale kaart energiearmoede" }).waitFor();
    expect(await sidewaysScrollOf(page)).toBe(0);
    await field(page).fill(`<img src=x onerror=alert(1)> <b>Wie</b> heeft cijfers over energiearmoede van huurders?`);
    await page.getByRole("link", { name: "Sociale kaart energiearmoede" }).waitFor();
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByRole("heading", { name: "Klopt je vraag zo?" }).waitFor();
    expect(await page.getByLabel("Je hele vraag").inputValue()).toContain("<img src=x onerror=alert(1)>");
    await keepScreenshot(page, "ask-draft-html-280");
    expect(await sidewaysScrollOf(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test("on the first step of the walk it stands beside the question too, and follows what is typed there", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/ask`);
    await field(page).fill(poverty);
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByRole("heading", { name: "Klopt je vraag zo?" }).waitFor();
    await page.getByRole("button", { name: "Dit helpt mij al: Sociale kaart energiearmoede" }).waitFor();
    await page
      .getByLabel("Je hele vraag")
      .fill("Kan een sensor melden dat een afvalcontainer vol is? Bel mevrouw Voorbeeld.");
    await page.getByLabel("Je vraag in één zin").fill("Volle afvalcontainers met een sensor");
    await page.getByRole("link", { name: "Vulgraadmeters in afvalcontainers" }).waitFor();
    await page.getByText("Dit lijken persoonsgegevens: mevrouw Voorbeeld.").waitFor();
    await keepScreenshot(page, "ask-draft-beside");
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("checkbox", { name: /vertrouwelijk/i }).check();
    await page.getByText("Dit lijken persoonsgegevens").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Dit helpt mij al: Vulgraadmeters in afvalcontainers" }).click();
    await page.getByRole("heading", { name: "Fijn dat je geholpen bent" }).waitFor();
  });
});

/** Where in a window of this width that which was found stands, seen from the field. */
async function whereBeside(page: Page, width: number): Promise<string> {
  await page.setViewportSize({ width, height: 800 });
  const [typed, found] = [await field(page).boundingBox(), await beside(page).boundingBox()];
  if (!typed || !found) throw new Error("the field or what stands beside it is not there");
  if (found.x > typed.x + typed.width) return "to the right";
  return found.y > typed.y + typed.height ? "below" : "across each other";
}
