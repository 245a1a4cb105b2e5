import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { personId } from "#tests/support/acts.ts";
import { judgedAs } from "#tests/support/filter-desk.ts";
import { does, personCalled } from "#tests/support/live-alliance.ts";
import { theme } from "#tests/support/questions.ts";
import { expectLegible, languages } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const vera = personId("vera");
const nadia = personId("nadia");
const rosa = personId("rosa");
/** Within this everything that others do must be there; in milliseconds. */
const soon = { timeout: 2_000 };

/** Questions of some months that the QRT placed elsewhere than the filter did, and marks on a solution. */
async function peopleCorrected(): Promise<void> {
  const { housing, liveability, sustainability } = theme;
  const asked = (day: string) => ({
    askedBy: personCalled("rosa"),
    askedAt: Instant.parse(`${day}T09:00:00.000Z`),
    workbench: {
      team: [],
      notes: [],
      marks: [{ solution: KnownSolutionId.parse("k15"), useful: day < "2026-11", by: personCalled("vera") }],
    },
  });
  const questions = [
    judgedAs("Wie telt de fietsen?", { from: liveability, to: liveability, changes: asked("2026-08-03") }),
    judgedAs("Waar is het te druk?", { from: liveability, to: housing, changes: asked("2026-09-03") }),
    judgedAs("Waar mag een stoeplader staan?", { from: liveability, to: sustainability, changes: asked("2026-10-05") }),
    judgedAs("Stoeplader voor de hele straat", { from: null, to: sustainability, changes: asked("2026-10-06") }),
    judgedAs("Wie betaalt een stoeplader?", { from: housing, to: sustainability, changes: asked("2026-11-03") }),
    judgedAs("Wie betaalt de wiebelbank?", { from: null, to: liveability, changes: asked("2026-11-04") }),
    judgedAs("Een wiebelbank in het park", { from: housing, to: liveability, changes: asked("2026-11-05") }),
  ];
  for (const value of questions) {
    const saving = { command: commandKey("test", "given", value.id, value.id), by: null, at: value.askedAt };
    await stage.alliance.product.stores.questions.create({ ...saving, value, events: [{ type: "question_asked" }] });
  }
}

test.each(languages)("the filter is legible and reachable, in %s", async (language) => {
  await peopleCorrected();
  await does(stage, "nadia", ["/filter/refused-terms", { rev: 0, term: "dromedaris", theme: null, sdgs: [] }]);
  await does(stage, "nadia", [
    "/filter/terms",
    { rev: 1, term: "snoezelpaal", theme: "leefbare-stad", sdgs: [11, 13] },
  ]);
  await stage.visiting({ language, person: vera }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/filter`);
    await page.getByRole("button", { name: /^(Beoordeel de term|Judge the term): stoeplader$/ }).click();
    await page.getByText(/^(Dit verandert|This changes) \d+ (van|of)/).waitFor();
    await page.getByText("snoezelpaal").first().waitFor();
    await expectLegible(page, "filter", language);
    expect(complaints).toEqual([]);
  });
});

test("a member of the QRT teaches the filter with the keyboard; the network lead sees it at once and takes it back", async () => {
  await peopleCorrected();
  await stage.visiting({ person: nadia }, async ({ page: lead }) => {
    await opened(lead);
    await lead.getByText("Er is nog over geen term besloten.").waitFor();
    await stage.visiting({ person: vera }, async ({ page, complaints }) => {
      await opened(page);
      await page.getByRole("button", { name: "Beoordeel de term: stoeplader" }).press("Enter");
      const form = page.getByRole("form", { name: 'Moet het filter "stoeplader" leren?' });
      expect(await form.getByRole("combobox").inputValue()).toBe("brede-duurzaamheid");
      await form.getByText(/^Dit verandert \d+ van de laatste \d+ voorstellen\.$/).waitFor();
      await form.getByText(/^Bij \d+ daarvan klopt het voorstel dan wel met wat mensen kozen, /).waitFor();
      await form.getByText(", zoals besloten").first().waitFor();
      await form.getByRole("combobox").selectOption({ label: "Overige zaken" });
      await form
        .getByText(/^van .+ naar Overige zaken$/)
        .first()
        .waitFor();
      await form.getByText(", anders dan besloten (Brede duurzaamheid)").first().waitFor();
      await form.getByRole("combobox").selectOption({ label: "Brede duurzaamheid" });
      await form.getByRole("checkbox", { name: "7. Betaalbare en duurzame energie" }).press("Space");
      await form.getByRole("button", { name: "Neem op" }).press("Enter");
      const said = 'Het filter leert "stoeplader": Brede duurzaamheid.';
      await page.locator("[role=status]:focus", { hasText: said }).waitFor();
      await page.getByRole("button", { name: "Beoordeel de term: stoeplader" }).waitFor({ state: "detached" });
      await page.getByText(/^Opgenomen door Vera Voorbeeld/).waitFor();
      expect(complaints).toEqual([]);
    });
    await lead.getByText(/^Opgenomen door Vera Voorbeeld/).waitFor(soon);
    await lead.getByRole("button", { name: "Beoordeel de term: stoeplader" }).waitFor({ state: "detached" });
    await lead.getByRole("button", { name: "Neem terug: stoeplader" }).press("Enter");
    await lead.locator("[role=status]:focus", { hasText: 'Het besluit over "stoeplader" is teruggenomen.' }).waitFor();
    await lead.getByText(/^Teruggenomen door Nadia Voorbeeld/).waitFor();
    await lead.getByRole("button", { name: "Beoordeel de term: stoeplader" }).waitFor(soon);
    await lead.getByRole("checkbox", { name: "Toon alleen wat nu geldt" }).check();
    await lead.getByText("Er geldt nu geen besluit over een term.").waitFor();
  });
});

test("a term that makes no sense is refused with the reason, and nothing typed is lost", async () => {
  await stage.visiting({ person: vera, width: 720 }, async ({ page }) => {
    await opened(page);
    await page.getByRole("button", { name: "Voeg zelf een term toe" }).click();
    const form = page.getByRole("form", { name: "Voeg een term toe" });
    const term = form.getByLabel("Welke term leert het filter?");
    await form.getByRole("button", { name: "Neem op" }).click();
    await form.getByText("Schrijf een term.").waitFor();
    await form.getByText("Kies een thema, of dat het niet bij de alliantie past.").waitFor();
    await form.getByRole("combobox").selectOption({ label: "Niet voor de alliantie" });
    for (const [typed, reason] of [
      ["van de", "Dit is te algemeen"],
      ["(a+)+$", "Hier staat geen woord in."],
      ["Jan Voorbeeld", "Dit lijkt op een persoonsgegeven."],
      ["2026", "In een term staat minstens één letter."],
      ["bel 038 498 91 11", "Dit lijkt op een persoonsgegeven."],
    ] as const) {
      await term.fill(typed);
      await form.getByRole("status").filter({ hasText: reason }).waitFor();
      await form.getByRole("button", { name: "Neem op" }).click();
      await form.getByRole("alert").filter({ hasText: reason }).waitFor();
    }
    await keepScreenshot(page, "filter-refused-term");
    expect(await barriersOn(page)).toEqual([]);
    await term.fill("x".repeat(61));
    await form.getByRole("button", { name: "Neem op" }).click();
    await form.getByText("1 teken te veel. Maak de tekst korter.").waitFor();
    await term.fill("<i>tosti-ijzer</i>");
    await page.reload();
    expect(await term.inputValue()).toBe("<i>tosti-ijzer</i>");
    expect(await form.getByRole("combobox").inputValue()).toBe("OUTSIDE");
    await term.fill("tostirooster");
    await form.getByRole("button", { name: "Neem op" }).click();
    await page.getByText('Het filter leert "tostirooster": Niet voor de alliantie.').waitFor();
    await page.getByRole("button", { name: "Voeg zelf een term toe" }).waitFor();
  });
});

test("of two who decide at the same time, the second looks again and loses nothing", async () => {
  await stage.visiting({ person: vera }, async ({ page }) => {
    await opened(page);
    await page.getByRole("button", { name: "Voeg zelf een term toe" }).click();
    await page.getByLabel("Welke term leert het filter?").fill("wiebelbank");
    await page.getByLabel("Waar wijst de term op?").selectOption({ label: "Leefbare stad" });
    // Nothing that the other does reaches this page.
    await page.route("**/api/v1/filter/terms?*", (route) => route.abort());
    await does(stage, "nadia", ["/filter/terms", { rev: 0, term: "snoezelpaal", theme: "leefbare-stad", sdgs: [] }]);
    await page.getByRole("button", { name: "Neem op" }).click();
    await page.getByText("Iemand anders heeft dit net gewijzigd. Kijk eerst hoe het nu is.").waitFor();
    await page.unroute("**/api/v1/filter/terms?*");
    expect(await page.getByLabel("Welke term leert het filter?").inputValue()).toBe("wiebelbank");
    await does(stage, "nadia", ["/filter/terms", { rev: 1, term: "dromedaris", theme: null, sdgs: [] }]);
    await page.getByText("dromedaris").waitFor();
    await page.getByRole("button", { name: "Neem op" }).click();
    await page.getByText('Het filter leert "wiebelbank": Leefbare stad.').waitFor();
  });
});

test("only the QRT and the network lead find the filter in the menu; others who open it hear whom to ask", async () => {
  for (const [person, finds] of [
    [vera, 1],
    [nadia, 1],
    [rosa, 0],
  ] as const) {
    await stage.visiting({ person }, async ({ page }) => {
      await page.goto(stage.address);
      await page.getByRole("button", { name: "Meer" }).click();
      await page.getByRole("link", { name: "Instellingen" }).waitFor();
      expect(await page.getByRole("link", { name: "Filter" }).count()).toBe(finds);
      await page.goto(`${stage.address}/filter`);
      if (finds === 0) await page.getByRole("heading", { name: "Hier mag je niet bij" }).waitFor();
      else await page.getByRole("table", { name: "Overeenstemming" }).waitFor();
    });
  }
});

test("an alliance that has just begun hears what will stand here, and when", async () => {
  const often = { questions: 0, most: 1000, judged: 0, from: null, until: null };
  const body = JSON.stringify({ period: often, agreement: [], candidates: [], solutions: [] });
  await stage.visiting({ person: vera, width: 280 }, async ({ page, complaints }) => {
    await page.route("**/api/v1/filter", (route) => route.fulfill({ contentType: "application/json", body }));
    await page.goto(`${stage.address}/filter`);
    await page.getByRole("heading", { name: "Er is nog niets om te vergelijken" }).waitFor();
    await page.getByText("Er zijn nu geen termen om voor te stellen.").waitFor();
    await page.getByText("Er is nog geen oplossing bij een vraag getoond.").waitFor();
    await keepScreenshot(page, "filter-empty-280");
    expect(await barriersOn(page)).toEqual([]);
    expect(await sidewaysScrollOf(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

async function opened(page: Page): Promise<void> {
  await page.goto(`${stage.address}/filter`);
  await page.getByRole("table", { name: "Overeenstemming" }).waitFor();
}
