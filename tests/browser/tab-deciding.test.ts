import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { tabStage } from "#tests/support/tab-stage.ts";

const stage = tabStage();

test("a QRT member picks up a question and decides on it with the keyboard alone", async () => {
  await stage.visiting({}, async ({ page, complaints }) => {
    await page.goto(`${stage.tab.address}/triage`);
    await page.getByRole("button", { name: "Oppakken: V-2026-012" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("a:focus").filter({ hasText: "Besluit nemen" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator("h2:focus").filter({ hasText: "Besluit nemen" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Leef");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Geen");
    await press(page, "Tab", 3);
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await press(page, "Tab", 1);
    await page.keyboard.type("Drie studenten");
    await press(page, "Tab", 1);
    await page.keyboard.type("01022027");
    await page.getByLabel("Waarom deze route?").focus();
    await page.keyboard.type("Een eerste telling is snel gemaakt.");
    await press(page, "Tab", 1);
    await page.keyboard.press("Enter");
    await page.getByText("Het besluit over V-2026-012 is vastgelegd.", { exact: false }).waitFor();
    await page.getByRole("heading", { name: "Besluit: snelle analyse" }).waitFor();
    await page.locator("a:focus").filter({ hasText: "Terug naar triage" }).waitFor();
    expect(stage.tab.changes.at(-1)?.body).toEqual({
      nonce: expect.any(String),
      rev: 4,
      theme: "leefbare-stad",
      findings: { solutions: "Geen", needs: "", partners: "" },
      decision: {
        route: "quick_analysis",
        reason: "Een eerste telling is snel gemaakt.",
        team: "Drie studenten",
        due: expect.stringMatching(/^2027-0[12]-0[12]$/),
      },
    });
    expect(complaints).toEqual([]);
  });
});

test("a solution that was offered with the question can be read, from the decision and from the question", async () => {
  await stage.visiting({ language: "en" }, async ({ page }) => {
    for (const [look, place] of [
      ["", "ol"],
      ["?decide", "fieldset"],
    ] as const) {
      await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen${look}`);
      const solution = page.locator(place).getByRole("link", { name: "Hittekaart Overijssel" });
      expect(await solution.getAttribute("href")).toMatch(/\/solutions\/k07$/);
      expect(await solution.evaluate((link) => link.closest("[lang]")?.getAttribute("lang"))).toBe("nl");
    }
  });
});

test("what is missing is named at the field, and the first missing field gets the focus", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen?decide`);
    await page.getByRole("radio", { name: /^Kraamkamer/ }).check();
    await page.getByLabel("Naam van het initiatief").fill("");
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText("Er kloppen nog 2 velden niet.", { exact: false }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("initiativeTitle");
    await page.getByText("Geef het initiatief een naam.").waitFor();
    await page.getByText("Schrijf op waarom jullie dit kiezen.").waitFor();
    expect(stage.tab.changes).toEqual([]);
  });
});

test("a day in the past is refused at the day, and all that was typed stays", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen?decide`);
    await fillAnalysis(page);
    const detail = "1 november 2026 is al geweest. Kies een dag vanaf vandaag.";
    stage.tab.next.set(decision, [{ status: 422, code: "due_in_past", detail }]);
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText(detail).waitFor();
    expect(await typed(page)).toEqual(analysis);
    await page.getByLabel("Wanneer is het resultaat er?").fill("2026-12-18");
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText("Het besluit over V-2026-009 is vastgelegd.", { exact: false }).waitFor();
    expect(new Set(noncesSent()).size).toBe(2);
  });
});

test("when the question changed in between, it is loaded again while the typed text stays", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen?decide`);
    await fillAnalysis(page);
    changeQuestion("qst_schoolpleinen", { rev: 8, title: "Welke schoolpleinen worden te heet?" });
    stage.tab.next.set(decision, [{ status: 409, code: "stale", detail: "Iemand anders heeft dit net gewijzigd." }]);
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByRole("button", { name: "Laad de vraag opnieuw" }).click();
    await page.getByText("De vraag is opnieuw geladen.", { exact: false }).waitFor();
    await page.getByRole("heading", { level: 1, name: "Welke schoolpleinen worden te heet?" }).waitFor();
    expect(await typed(page)).toEqual(analysis);
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText("Het besluit over V-2026-009 is vastgelegd.", { exact: false }).waitFor();
    expect(stage.tab.changes.at(-1)?.body).toMatchObject({ rev: 8 });
  });
});

test("when a colleague has decided already, the typed text can still be copied", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen?decide`);
    await fillAnalysis(page);
    changeQuestion("qst_schoolpleinen", { rev: 9, stage: "decided" });
    stage.tab.next.set(decision, [{ status: 409, code: "wrong_stage", detail: "De vraag staat op besloten." }]);
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText("Je kunt over deze vraag niet meer besluiten").waitFor();
    expect(await typed(page)).toEqual(analysis);
    expect(await page.getByRole("button", { name: "Leg het besluit vast" }).count()).toBe(0);
  });
});

test("after a lost connection the same decision is sent again as the same intention", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen?decide`);
    await fillAnalysis(page);
    await page.route(`**${decision}`, (route) => route.abort(), { times: 1 });
    const sent = page.waitForRequest(`**${decision}`);
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    const lost: unknown = (await sent).postDataJSON();
    await page.getByText("Er was geen verbinding.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText("Het besluit over V-2026-009 is vastgelegd.", { exact: false }).waitFor();
    expect(stage.tab.changes.map(({ body }) => body)).toEqual([lost]);
  });
});

test("a half-written decision is still there after another page was looked at", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen?decide`);
    await fillAnalysis(page);
    await page.getByRole("link", { name: "Portfolio" }).click();
    await page.getByRole("heading", { level: 1, name: "Portfolio" }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Leg het besluit vast" }).waitFor();
    expect(await typed(page)).toEqual(analysis);
  });
});

const decision = "/questions/qst_schoolpleinen/decision";
const analysis = {
  solutions: "Hittekaart Overijssel",
  team: "Quinten en Rosa",
  due: "2026-11-01",
  reason: "Dit kan snel.",
};

async function fillAnalysis(page: Page): Promise<void> {
  await page.getByRole("radio", { name: /^Snelle analyse/ }).check();
  await page.getByLabel("Is er al een oplossing bekend?").fill(analysis.solutions);
  await page.getByLabel("Wie zitten er in het team?").fill(analysis.team);
  await page.getByLabel("Wanneer is het resultaat er?").fill(analysis.due);
  await page.getByLabel("Waarom deze route?").fill(analysis.reason);
}

async function typed(page: Page): Promise<typeof analysis> {
  const value = (name: string) => page.locator(`[name="${name}"]`).inputValue();
  const [solutions, team, due, reason] = [
    await value("solutions"),
    await value("team"),
    await value("due"),
    await value("reason"),
  ];
  return { solutions, team, due, reason };
}

function noncesSent(): readonly unknown[] {
  return stage.tab.changes.map(({ body }) =>
    typeof body === "object" && body !== null && "nonce" in body ? body.nonce : null,
  );
}

function changeQuestion(id: string, changed: object): void {
  const questions = stage.tab.alliance.questions.map((question) =>
    question.id === id ? { ...question, ...changed } : question,
  );
  stage.tab.alliance = { ...stage.tab.alliance, questions };
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}
