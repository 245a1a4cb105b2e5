import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { AttentionShown } from "#src/initiative/initiative.contract.ts";
import { rosa } from "#tests/support/tab-names.ts";
import { languages } from "#tests/support/tab-looks.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = tabStage();
const ownerless = AttentionShown.parse({ why: "no_problem_owner", since: "2026-11-10" });

/** Each page with what must be on it, in both languages. */
const pages = [
  ["front page", "/", { nl: "Niets wacht op jou", en: "Nothing is waiting for you" }],
  ["portfolio", "/portfolio", { nl: "Bord", en: "Board" }],
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
  ["initiative", "/initiatives/ini_kleiner-wonen", { nl: "Ontstaan uit vraag", en: "Started as question" }],
  ["delivery moments", "/delivery-moments", { nl: "46 dagen geleden", en: "46 days ago" }],
] as const;

// How each of them looks, and what bars somebody there, is the work of tab-everywhere.test.ts on the whole product.
test.each(languages)(
  "every page says in %s what it is for, and the browser has nothing to complain of",
  async (language) => {
    await stage.visiting({ language }, async ({ page, complaints }) => {
      for (const [name, path, content] of pages) {
        await page.goto(stage.tab.address + path);
        await page.getByText(content[language], { exact: true }).first().waitFor();
        const { title, lang } = { title: await page.title(), lang: await page.locator("html").getAttribute("lang") };
        expect({ name, title, lang, complaints }).toEqual({
          name,
          title: expect.stringMatching(/^.+ · Vraagbaak$/),
          lang: language,
          complaints: [],
        });
      }
    });
  },
);

test("the portfolio shows each initiative in its phase, names the one without a problem owner, and is narrowed by its address", async () => {
  const { initiatives } = stage.tab.alliance;
  stage.tab.alliance = {
    ...stage.tab.alliance,
    initiatives: initiatives.map((initiative) =>
      initiative.id === "ini_hubs" ? { ...initiative, attention: [ownerless] } : initiative,
    ),
  };
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/portfolio`);
    await page.getByText("6 initiatieven en 4 vragen").waitFor();
    expect(await initiativesIn(page, "Kraamkamer", 2)).toEqual([
      "Mobiliteitshubs op de goede plek",
      "Kleiner wonen, fijner wonen",
    ]);
    expect(await initiativesIn(page, "Project", 2)).toEqual(["Energiearmoede in beeld", "Vertelkamer"]);
    expect(await initiativesIn(page, "Overgedragen", 1)).toEqual(["SensHagen"]);
    expect(await initiativesIn(page, "Gestopt", 1)).toEqual(["City deal Slim Maatwerk"]);
    const attends = page.getByRole("region", { name: "Vraagt aandacht" });
    await attends.getByRole("link", { name: "Geen probleemeigenaar 1", exact: true }).click();
    await page.waitForURL(`${stage.tab.address}/portfolio?attention=no_problem_owner`);
    await page.getByText("1 initiatief en 0 vragen").waitFor();
    expect(await initiativesIn(page, "Kraamkamer", 1)).toEqual(["Mobiliteitshubs op de goede plek"]);

    await page.goto(`${stage.tab.address}/portfolio?theme=leefbare-stad`);
    await page.getByText("2 initiatieven en 2 vragen").waitFor();
    expect(await initiativesIn(page, "Kraamkamer", 0)).toEqual([]);
    expect(await initiativesIn(page, "Project", 1)).toEqual(["Vertelkamer"]);
    expect(await initiativesIn(page, "Gestopt", 1)).toEqual(["City deal Slim Maatwerk"]);
    await page.getByRole("button", { name: "Leefbare stad, haal dit filter weg" }).click();
    await page.waitForURL(`${stage.tab.address}/portfolio`);
    await page.getByText("6 initiatieven en 4 vragen").waitFor();
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
    expect(await barriersOn(page)).toEqual([]);
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

test("the page that is asked for is on its way while it is being found out who looks", async () => {
  await stage.visiting({}, async ({ page }) => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    await page.route("**/api/v1/demo/people", async (route) => {
      await answered;
      await route.continue();
    });
    const script = page.waitForResponse(/\/assets\/page-[\w-]+\.js$/);
    await page.goto(`${stage.tab.address}/questions`);
    expect((await script).ok()).toBe(true);
    answer();
    await page.getByText("Hoe zien we schulden eerder aankomen?", { exact: true }).first().waitFor();
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

/** Titles in a column of the board, whose heading tells how many there are. */
async function initiativesIn(page: Page, phase: string, count: number): Promise<readonly string[]> {
  const column = page.getByRole("region", { name: `${phase} ${count} ${count === 1 ? "initiatief" : "initiatieven"}` });
  await column.waitFor();
  return column.getByRole("article").getByRole("heading").allInnerTexts();
}
