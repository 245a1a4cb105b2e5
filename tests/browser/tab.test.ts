import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { rosa } from "#tests/support/tab-names.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import type { Looking } from "#tests/support/tab-visitor.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = tabStage();

/** Each page with what must be on it, in both languages. */
const pages = [
  ["front page", "/", { nl: "Niets wacht op jou", en: "Nothing is waiting for you" }],
  ["portfolio", "/portfolio", { nl: "Nog 17 dagen", en: "17 days to go" }],
  [
    "portfolio of one theme",
    "/portfolio?theme=betaalbare-woonruimte",
    { nl: "Kleiner wonen, fijner wonen", en: "Kleiner wonen, fijner wonen" },
  ],
  ["triage", "/triage", { nl: "Oppakken uiterlijk 19 november 2026", en: "Pick up by 19 November 2026" }],
  [
    "questions",
    "/questions",
    { nl: "Hoe zien we schulden eerder aankomen?", en: "Hoe zien we schulden eerder aankomen?" },
  ],
  ["decided question", "/questions/qst_energiearmoede", { nl: "Besluit: kraamkamer", en: "Decision: kraamkamer" }],
  ["question in triage", "/questions/qst_schoolpleinen", { nl: "Werkplek van het QRT", en: "Workbench of the QRT" }],
  ["deciding", "/questions/qst_schoolpleinen?decide", { nl: "Leg het besluit vast", en: "Record the decision" }],
  [
    "asking",
    "/ask",
    {
      nl: "Vraag het de hele alliantie. Het kost je een paar minuten.",
      en: "Ask the whole alliance. It takes you a few minutes.",
    },
  ],
  ["draft", "/ask/qst_zwerfafval", { nl: "Klopt je vraag zo?", en: "Is this what you ask?" }],
  ["my questions", "/mine", { nl: "Verder invullen", en: "Go on" }],
  ["set-up", "/set-up", { nl: "2 berichten zijn niet verzonden", en: "2 messages were not sent" }],
  ["initiative", "/initiatives/ini_kleiner-wonen", { nl: "Ontstaan uit vraag", en: "Born from question" }],
  ["delivery moments", "/delivery-moments", { nl: "46 dagen geleden", en: "46 days ago" }],
] as const;

// All looks of all pages are the work of tab-everywhere.test.ts, on the whole product.
const looks = [
  { mode: "light", width: 1280, language: "nl" },
  { mode: "dark", width: 720, language: "en" },
] as const satisfies readonly Looking[];

test.each(looks)("every page reads well: $mode, $width wide, in $language", async (look) => {
  await stage.visiting(look, async ({ page, complaints }) => {
    for (const [name, path, content] of pages) {
      await page.goto(stage.tab.address + path);
      await page.getByText(content[look.language], { exact: true }).first().waitFor();
      await keepScreenshot(page, `${name.replaceAll(" ", "-")}-${look.mode}-${look.width}-${look.language}`);
      const found = { barriers: await barriersOn(page), sideways: await sidewaysScrollOf(page), complaints };
      expect([name, found]).toEqual([name, { barriers: [], sideways: 0, complaints: [] }]);
      expect(await page.title()).toMatch(/^.+ · Vraagbaak$/);
      expect(await page.locator("html").getAttribute("lang")).toBe(look.language);
    }
  });
});

test("the portfolio shows each initiative in its phase and flags the one without a problem owner", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/portfolio`);
    const kraamkamer = page.getByRole("region", { name: /^Kraamkamer\s+2 initiatieven$/ });
    const hubs = kraamkamer.getByRole("article").filter({ hasText: "Mobiliteitshubs" });
    expect(await told(hubs.locator("dl > div").nth(1))).toEqual(["Probleemeigenaar", "Nog niemand"]);
    const onTheirWay = page.getByRole("region", { name: "Vragen onderweg" });
    expect(await onTheirWay.locator("dt").allInnerTexts()).toEqual([
      "Ingestuurd",
      "In triage",
      "Wacht op de vraagsteller",
    ]);
    expect(await onTheirWay.locator("dd").allInnerTexts()).toEqual(["2", "1", "1"]);
    await page.getByRole("link", { name: "Leefbare stad", exact: true }).click();
    await page.getByRole("region", { name: /^Kraamkamer\s+0 initiatieven$/ }).waitFor();
    expect(page.url()).toBe(`${stage.tab.address}/portfolio?theme=leefbare-stad`);
    expect(await page.getByRole("article").getByRole("heading").allInnerTexts()).toEqual([
      "Vertelkamer",
      "City deal Slim Maatwerk",
    ]);
  });
});

test("the triage list starts with what is due first and marks what is late", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/triage`);
    await page.getByRole("listitem").filter({ hasText: "V-2026-009" }).waitFor();
    const lines = page.getByRole("main").getByRole("listitem");
    expect(await lines.getByRole("heading").allInnerTexts()).toEqual([
      "Hoe zien we schulden eerder aankomen?",
      "Op welke schoolpleinen wordt het in de zomer te heet?",
      "Unused shared bikes around the station",
      "Waar in de stad kunnen jongeren 's avonds zitten zonder dat buren last hebben van geluid?",
    ]);
    expect(await lines.filter({ hasText: "Te laat" }).getByRole("heading").allInnerTexts()).toEqual([
      "Hoe zien we schulden eerder aankomen?",
    ]);
  });
});

test("a decided question shows the four intake answers, the reason and a message that did not arrive", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_energiearmoede`);
    const intake = page.getByRole("region", { name: "De vier intakevragen" }).locator("ol > li:has(> h3)");
    await intake.first().waitFor();
    expect(await intake.allInnerTexts()).toEqual([
      expect.stringMatching(/Brede duurzaamheid\s+Gekozen door het QRT\s+Herkend aan: heet, bomen en schaduw/),
      expect.stringContaining("De sociale kaart laat buurten zien, maar geen straten."),
      expect.stringContaining("Gasverbruik en energielabels per straat"),
      expect.stringContaining("SWZ en Windesheim doen mee."),
    ]);
    await page.getByText("Drie partners herkennen de vraag").waitFor();
    const dead = page.getByRole("listitem").filter({ hasText: "Bericht over het nieuwe initiatief" });
    expect(await dead.innerText()).toMatch(
      /Niet verzonden, 100 pogingen\s+Teams gaf honderd keer geen goed antwoord\.\s+Er is een storing bij Teams\.\s+Technische melding: status 503/,
    );
    await page.getByRole("link", { name: "Energiearmoede in beeld" }).click();
    await page.getByRole("heading", { level: 1, name: "Energiearmoede in beeld" }).waitFor();
  });
});

test("the tab says who chose the theme, and of what the QRT left blank no more than that", async () => {
  await stage.visiting({}, async ({ page }) => {
    const questions = stage.tab.alliance.questions.map((question) => ({
      ...question,
      answers: { ...question.answers, theme: question.theme },
      findings: question.findings && { solutions: "", needs: "", partners: "" },
    }));
    stage.tab.alliance = { ...stage.tab.alliance, questions };
    const intake = page.getByRole("region", { name: "De vier intakevragen" }).locator("ol > li:has(> h3)");

    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen`);
    await intake.first().waitFor();
    const [fits = "", known = ""] = await intake.allInnerTexts();
    expect(fits).toMatch(/Bevestigd door de vraagsteller\s+Herkend aan: heet, bomen en schaduw/);
    expect(fits).not.toContain("Voorstel");
    expect(known).toContain("Voorgesteld bij de vraag");
    expect(known).toContain("Gevonden op: heet en schaduw");

    await page.goto(`${stage.tab.address}/questions/qst_energiearmoede`);
    await page.getByText("Gekozen door het QRT").waitFor();
    const [, solutions = "", ...others] = await intake.allInnerTexts();
    expect(solutions).toContain("Voorgesteld bij de vraag");
    expect(solutions).not.toContain("Niet ingevuld");
    expect(others).toEqual([expect.stringMatching(/Niet ingevuld$/), expect.stringMatching(/Niet ingevuld$/)]);
  });
});

test("another sample person sees the alliance through other eyes, and both choices are remembered", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/triage`);
    await page.getByRole("button", { name: "Oppakken: V-2026-012" }).waitFor();
    await page.getByLabel("Je kijkt als").selectOption(rosa.id);
    await page.getByText("Alleen leden van het Quick Respons Team", { exact: false }).waitFor();
    expect(await page.getByRole("button", { name: /^Oppakken/ }).count()).toBe(0);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText("Only members of the Quick Respons Team", { exact: false }).waitFor();
    await page.reload();
    await page.getByText("Only members of the Quick Respons Team", { exact: false }).waitFor();
    expect(await page.getByLabel("You are looking as").inputValue()).toBe(rosa.id);
  });
});

test("more questions come on demand, and the address remembers the chosen status", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions`);
    const lines = page.getByRole("main").getByRole("listitem").getByRole("heading");
    await page.getByRole("button", { name: "Meer laden" }).click();
    await page.getByRole("heading", { name: "Cijfers over zwerfafval per buurt" }).waitFor();
    expect(await lines.count()).toBe(7);
    await page.getByLabel("Status", { exact: true }).selectOption({ label: "Besloten" });
    await page.waitForURL(`${stage.tab.address}/questions?stage=decided`);
    await page.getByRole("heading", { name: "Vergaderruimte op dinsdagmiddag" }).waitFor();
    expect(await lines.count()).toBe(2);
  });
});

test("the keyboard skips the menu, and a link moves on to the new page", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/triage`);
    await page.getByRole("heading", { level: 1, name: "Triage" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.getByRole("link", { name: "Oplevermomenten" }).click();
    await page.locator("main:focus").getByRole("heading", { level: 1, name: "Oplevermomenten" }).waitFor();
    expect(await page.title()).toBe("Oplevermomenten · Vraagbaak");
  });
});

async function told(row: ReturnType<Page["locator"]>): Promise<readonly string[]> {
  return [await row.locator("dt").innerText(), await row.locator("dd").innerText()];
}
