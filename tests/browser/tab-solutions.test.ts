import { expect, test } from "@jest/globals";
import { personId } from "#tests/support/acts.ts";
import { expectLegible, languages } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const rosa = personId("rosa");
const vera = personId("vera");

test.each(languages)("the solutions are legible and reachable, in %s", async (language) => {
  await stage.visiting({ language, person: rosa }, async ({ page, complaints }) => {
    for (const [name, path, sign] of [
      ["solutions", "/solutions", /^(Bicycles and ITS|3D Digital Twin)/],
      ["solution", "/solutions/k07", /rvo\.nl/],
      ["solution-new", "/solutions/new", /^(Brede duurzaamheid|Broad sustainability)$/],
      ["solutions-none", "/solutions?q=kwantumcomputer", /^(Toon alle oplossingen|Show all solutions)$/],
    ] as const) {
      await page.goto(`${stage.address}${path}`);
      await page.getByText(sign).first().waitFor();
      await expectLegible(page, name, language);
      if (name === "solution") expect(await page.locator("h1").getAttribute("lang")).toBe("nl");
    }
    expect(complaints).toEqual([]);
  });
});

test("a search and a theme stand in the address, and a solution leads back to them", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions`);
    await page.getByText(/^20 van \d+ oplossingen$/).waitFor();
    await page.getByRole("button", { name: "Meer laden" }).click();
    await page.getByText(/^40 van \d+ oplossingen$/).waitFor();
    await page.getByLabel("Zoek een oplossing").pressSequentially("fiets");
    await page.waitForURL(/\/solutions\?q=fiets$/);
    await page.getByRole("link", { name: "Snuffelfiets" }).waitFor();
    await page.getByRole("link", { name: "Leefbare stad" }).click();
    await page.waitForURL(/theme=leefbare-stad/);
    await page.getByRole("link", { name: "Fietsketting Hengelo" }).waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Snuffelfiets" }).click();
    await page.getByRole("heading", { level: 1, name: "Snuffelfiets" }).waitFor();
    await page.getByRole("link", { name: "Alle oplossingen" }).click();
    expect(await page.getByLabel("Zoek een oplossing").inputValue()).toBe("fiets");
    expect(await page.getByRole("link", { name: "Leefbare stad" }).getAttribute("aria-current")).toBe("true");
    await page.goto(`${stage.address}/solutions?theme=ruimtevaart`);
    await page.getByText("Dit thema kennen we niet").waitFor();
    await page.getByRole("link", { name: "BomenMonitor en i-Tree Nederland" }).waitFor();
    await page.getByRole("button", { name: "Haal het weg" }).click();
    await page.waitForURL(/\/solutions$/);
    await page.goto(`${stage.address}/solutions?theme=ruimtevaart&q=%3Cscript%3E`);
    await page.getByRole("heading", { name: "We vinden geen oplossing" }).waitFor();
    await page.goto(`${stage.address}/solutions/sol_ghost`);
    await page.getByRole("heading", { name: "Dit vinden we niet" }).waitFor();
  });
});

test("a partner proposes a solution with the keyboard, the QRT accepts it, and a question finds it at once", async () => {
  await stage.visiting({ person: rosa }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/solutions/new`);
    await page.getByLabel("Hoe heet de oplossing?").fill("Warmtefoto's in Zwolle-Zuid 🏡");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("Vrijwilligers maken foto's die laten zien waar huizen warmte verliezen.");
    await page.getByLabel("Waar kun je er meer over lezen?").fill("javascript:alert(1)");
    await page.keyboard.press("Enter");
    await page.getByText("Vul een adres in dat begint met https://.").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("https://warmtefoto.example/aanpak");
    await page.getByRole("checkbox", { name: "Brede duurzaamheid" }).check();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Verstuur je voorstel" }).press("Enter");
    await page.getByText("Je voorstel is verstuurd.").waitFor();
    await page.getByRole("heading", { name: "Jouw voorstellen" }).waitFor();
    await keepScreenshot(page, "solutions-own-proposal");
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
  await stage.visiting({ person: vera, width: 720 }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions`);
    await page.getByRole("heading", { name: "Voorstellen die op jou wachten" }).waitFor();
    await keepScreenshot(page, "solutions-to-judge");
    expect(await barriersOn(page)).toEqual([]);
    const accept = "Neem op: Warmtefoto's in Zwolle-Zuid 🏡";
    await page.getByRole("button", { name: accept }).press("Enter");
    await page.locator("h4:focus", { hasText: accept }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Brede duurzaamheid" }).isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: /^7\. / }).check();
    await keepScreenshot(page, "solutions-accepting");
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Neem op", exact: true }).press("Enter");
    await page.locator("[role=status]:focus", { hasText: "staat nu bij de oplossingen" }).waitFor();
    await keepScreenshot(page, "solutions-accepted");
    await page.getByRole("button", { name: "Draai het opnemen terug: Warmtefoto's in Zwolle-Zuid 🏡" }).press("Enter");
    await page.locator("[role=status]:focus", { hasText: "wacht weer op een besluit" }).waitFor();
    await page.getByRole("button", { name: accept }).press("Enter");
    await page.getByRole("button", { name: "Neem op", exact: true }).press("Enter");
    await page.locator("[role=status]:focus", { hasText: "staat nu bij de oplossingen" }).waitFor();
    await page.getByRole("heading", { name: "Voorstellen die op jou wachten" }).waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Bekijk de oplossing" }).click();
    await page.getByRole("heading", { level: 1, name: "Warmtefoto's in Zwolle-Zuid 🏡" }).waitFor();
    await page.goto(`${stage.address}/ask`);
    await page
      .getByLabel("Wat wil je vragen?")
      .fill("Wie maakt warmtefoto's die laten zien waar huizen warmte verliezen?");
    await page.getByRole("button", { name: "Dit helpt mij al: Warmtefoto's in Zwolle-Zuid 🏡" }).click();
    await page.getByRole("heading", { name: "Fijn dat je geholpen bent" }).waitFor();
  });
});

test("a refused proposal tells its proposer why; a title that exists is pointed out, and nothing typed is lost", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions/new`);
    await page.getByLabel("Hoe heet de oplossing?").fill("SENSHAGEN");
    await page.getByLabel("Wat doet de oplossing?").fill("Bel mevrouw Voorbeeld: 038 498 91 11.");
    await page.getByRole("button", { name: "Verstuur je voorstel" }).click();
    await page.getByText('"SensHagen" staat al bij de oplossingen.').waitFor();
    await page.getByLabel("Hoe heet de oplossing?").fill("a".repeat(300));
    await page.getByRole("button", { name: "Verstuur je voorstel" }).click();
    await page.getByText("180 tekens te veel. Maak de tekst korter.").waitFor();
    await page.getByLabel("Hoe heet de oplossing?").fill("Buurtmeters");
    await page.getByRole("button", { name: "Verstuur je voorstel" }).click();
    await page.getByText("In je voorstel staan misschien persoonsgegevens").waitFor();
    await keepScreenshot(page, "solution-new-personal-data");
    await page.reload();
    expect(await page.getByLabel("Hoe heet de oplossing?").inputValue()).toBe("Buurtmeters");
    await page.getByLabel("Wat doet de oplossing?").fill("Meters in de tuin.");
    await page.getByRole("button", { name: "Verstuur je voorstel" }).click();
    await page.getByText("Je voorstel is verstuurd.").waitFor();
  });
  await stage.visiting({ person: vera }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions`);
    await page.getByRole("button", { name: "Wijs af: Buurtmeters" }).click();
    await page.getByRole("button", { name: "Wijs het voorstel af" }).click();
    await page.getByText("Schrijf waarom je het voorstel afwijst.").waitFor();
    await page.getByLabel("Waarom wijs je het voorstel af?").fill("Dit lijkt erg op SensHagen.");
    await page.getByRole("button", { name: "Wijs het voorstel af" }).click();
    await page.getByText('"Buurtmeters" is afgewezen.').waitFor();
  });
  await stage.visiting({ person: rosa, width: 280 }, async ({ page }) => {
    await page.goto(`${stage.address}/solutions`);
    await page.getByText("Dit lijkt erg op SensHagen.").waitFor();
    await keepScreenshot(page, "solutions-refused-280");
    expect(await sidewaysScrollOf(page)).toBe(0);
  });
});

test("an answer to an older search never stands in the place of a newer one", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    const late = Promise.withResolvers<void>();
    await page.route("**/api/v1/solutions?*q=boom*", async (route) => {
      await late.promise;
      // The page may have taken the request back by now.
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${stage.address}/solutions`);
    const field = page.getByLabel("Zoek een oplossing");
    await field.fill("boom");
    await page.waitForURL(/q=boom/);
    await field.fill("fiets");
    await page.getByRole("link", { name: "Snuffelfiets" }).waitFor();
    late.resolve();
    await page.waitForURL(/q=fiets/);
    await page.getByRole("link", { name: "BomenMonitor en i-Tree Nederland" }).waitFor({ state: "detached" });
    expect(await page.getByRole("link", { name: "Snuffelfiets" }).isVisible()).toBe(true);
  });
});
