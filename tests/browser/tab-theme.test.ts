import { expect, test } from "@jest/globals";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { TimelineEntry } from "#src/question/question-shown.contract.ts";
import { outsideProposal, theme, wordyProposal } from "#tests/support/questions.ts";
import { daan, quinten } from "#tests/support/tab-names.ts";
import { expectLegibleInAll, lookIn, modes } from "#tests/support/tab-looks.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = tabStage();

const litter = "/ask/qst_zwerfafval";

test("the asker says with one press that the theme is right, and goes on where the words of that stand", async () => {
  await stage.visiting({ person: quinten.id }, async ({ page, complaints }) => {
    await page.goto(stage.tab.address + litter);
    const proposed = page.getByRole("region", { name: "Voorgesteld thema" });
    expect(await proposed.innerText()).toMatch(
      /Brede duurzaamheid \(waarschijnlijk\)\s+Herkend aan: heet, bomen en schaduw\s+Kan ook: Leefbare stad \(mogelijk\)\. Herkend aan: buurt/,
    );
    await page.getByLabel("Je hele vraag").fill("Hoeveel zwerfafval ligt er?");
    await page.getByRole("button", { name: "Klopt: Brede duurzaamheid" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(":focus").getByText("Jij hebt dit thema bevestigd.").waitFor();
    expect(stage.tab.changes.at(-1)?.body).toMatchObject({
      to: "start",
      filled: { text: "Hoeveel zwerfafval ligt er?", answers: { theme: "brede-duurzaamheid" } },
    });
    expect(await page.getByLabel("Je hele vraag").inputValue()).toBe("Hoeveel zwerfafval ligt er?");
    await page.keyboard.press("Tab");
    await page.locator(":focus", { hasText: "Toch Leefbare stad" }).waitFor();
    expect(complaints).toEqual([]);
  });
});

test("another theme is chosen with one press and the page says so, legible in every look", async () => {
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    await page.goto(stage.tab.address + litter);
    await page.getByRole("region", { name: "Voorgesteld thema" }).waitFor();
    await expectLegibleInAll(page, "theme-proposed", async () => {
      await page.getByRole("region", { name: "Proposed theme" }).waitFor();
    });
    await page.getByRole("button", { name: /^Nee, / }).click();
    const said = page.locator(":focus");
    await said.getByText(/^Jij koos: /).waitFor();
    await said.getByText(/Brede duurzaamheid \(waarschijnlijk\) voor\./).waitFor();
    await expectLegibleInAll(page, "theme-chosen", async () => {
      await page.getByText(/^You chose: .*Broad sustainability \(likely\)\./).waitFor();
    });
    await page.getByRole("button", { name: "Ander thema" }).click();
    await page.getByRole("radio", { name: /^Leefbare stad/, checked: true }).waitFor();
    await expectLegibleInAll(page, "theme-step", async () => {
      await page.getByRole("radio", { name: /^Liveable city/, checked: true }).waitFor();
    });
  });
});

test("where the filter is silent and the words point elsewhere, the way on stays open, legible in every look", async () => {
  change("qst_zwerfafval", { proposal: outsideProposal, theme: null });
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    await page.goto(stage.tab.address + litter);
    await page.getByText(/\(printer en wachtwoord\)/).waitFor();
    await expectLegibleInAll(page, "theme-outside", async () => {
      await page.getByText(/\(printer and wachtwoord\)/).waitFor();
    });
    await page.getByRole("button", { name: "Kies een thema" }).click();
    await page.getByRole("radio", { name: /^Leefbare stad/ }).check();
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.locator("h2:focus").waitFor();
    expect(stage.tab.changes.at(-1)?.body).toMatchObject({ filled: { answers: { theme: "leefbare-stad" } } });
  });
});

test("the words are marked in the question itself, with what the marks mean, legible in every look", async () => {
  change("qst_schoolpleinen", {
    text: "Het is heet op het plein. Bómen geven SCHADUW aan de buurt, <b>heet</b> is het toch.",
  });
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen`);
    const asked = page.locator("blockquote");
    await asked.waitFor();
    expect(await asked.locator("mark").allInnerTexts()).toEqual(["heet", "Bómen", "SCHADUW", "heet"]);
    expect(await asked.innerText()).toContain("<b>heet</b> is het toch.");
    const legend = page.locator(`[id="${await asked.getAttribute("aria-describedby")}"]`);
    expect(await legend.innerText()).toMatch(/^Gemarkeerd: .*Brede duurzaamheid/);
    await expectLegibleInAll(page, "theme-marked", async () => {
      await legend.getByText(/^Marked: .*Broad sustainability/).waitFor();
    });
    for (const mode of modes) {
      await lookIn(page, mode);
      const mark = asked.locator("mark").first();
      expect([mode, await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)]).toEqual([
        mode,
        "underline",
      ]);
    }
  });
});

test("a question that was worded anew since shows no marks and no word of them", async () => {
  change("qst_schoolpleinen", { text: "Waar is het 's zomers niet uit te houden?" });
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen`);
    await page.locator("blockquote").waitFor();
    expect(await page.locator("mark").count()).toBe(0);
    expect(await page.getByText("Gemarkeerd", { exact: false }).count()).toBe(0);
  });
});

test("who decides has what was proposed one press away, and all other themes in a list", async () => {
  change("qst_schoolpleinen", {
    answers: { ...answersOf("qst_schoolpleinen"), theme: theme.housing },
    theme: theme.housing,
  });
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_schoolpleinen?decide`);
    const proposed = page.getByRole("group", { name: "Dit stelt Vraagbaak voor" });
    await page.getByText("De vraagsteller koos Betaalbare woonruimte.").waitFor();
    const list = page.getByRole("combobox", { name: "Thema" });
    expect(await list.inputValue()).toBe("betaalbare-woonruimte");
    await proposed.getByRole("button", { name: "Leefbare stad (mogelijk)" }).click();
    expect(await list.inputValue()).toBe("leefbare-stad");
    await proposed.getByRole("button", { name: "Leefbare stad (mogelijk)", pressed: true }).waitFor();
    await page.getByText("Herkend aan: buurt").waitFor();
    await list.selectOption("overig");
    expect(await proposed.getByRole("button", { pressed: true }).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
  });
});

test("what was corrected stands with who, when, and what it was before, legible in every look", async () => {
  const { timeline } = questionOf("qst_energiearmoede");
  const corrected = TimelineEntry.parse({
    at: "2026-11-12T09:30:00.000Z",
    who: daan,
    what: "theme_corrected",
    whom: [],
    done: null,
    theme: { from: theme.liveability, to: theme.housing },
  });
  change("qst_energiearmoede", { theme: theme.housing, timeline: [...timeline, corrected] });
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_energiearmoede`);
    const trail = page.getByRole("list", { name: /^(Hoe het thema is gekozen|How the theme was chosen)$/ });
    await trail.waitFor();
    expect(await trail.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^Vraagbaak stelde voor: Brede duurzaamheid\s+5 nov 2026/),
      expect.stringMatching(/^Quinten Voorbeeld \(QRT\) koos: Leefbare stad\s+10 nov 2026/),
      expect.stringMatching(/^Daan Voorbeeld .* wijzigde Leefbare stad in Betaalbare woonruimte\s+12 nov 2026/),
    ]);
    await page.getByText("wijzigde het thema van Leefbare stad in Betaalbare woonruimte", { exact: false }).waitFor();
    await page.getByText(/81%/).waitFor();
    await expectLegibleInAll(page, "theme-corrected", async () => {
      expect(await trail.getByRole("listitem").count()).toBe(3);
      await page.getByText(/81%/).waitFor();
    });
  });
});

test("a member of the QRT corrects the theme of a decided question with one press", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/questions/qst_energiearmoede`);
    await page.getByRole("button", { name: "Wijzig in Leefbare stad" }).click();
    await page.getByText("Het thema is bewaard.").waitFor();
    expect(stage.tab.changes.at(-1)?.body).toMatchObject({ theme: "leefbare-stad" });
    await page.getByRole("button", { name: "Wijzig in Brede duurzaamheid" }).waitFor();
  });
});

test("forty endless words and markup among them stay what they are, in a narrow window", async () => {
  for (const question of ["qst_zwerfafval", "qst_schoolpleinen"]) change(question, { proposal: wordyProposal });
  await stage.visiting({ width: 280, person: quinten.id }, async ({ page }) => {
    for (const path of [litter, "/questions/qst_schoolpleinen", "/questions/qst_schoolpleinen?decide"]) {
      await page.goto(stage.tab.address + path);
      await page.getByText("en nog 32", { exact: false }).first().waitFor();
      await page
        .getByText("<b>printer</b>, **wachtwoord** en [klik](https://kwaad.example)", { exact: false })
        .waitFor();
      expect(await page.locator("main b").count()).toBe(0);
      await keepScreenshot(page, `theme-wordy-${path.replaceAll(/\W+/g, "-")}`);
      expect([path, await barriersOn(page), await sidewaysScrollOf(page)]).toEqual([path, [], 0]);
    }
  });
});

test("the triage list tells how far one can rely on a theme, legible in every look", async () => {
  change("qst_schulden", { themeFrom: { origin: "asker", confidence: null, words: [], outside: false } });
  change("qst_deelfietsen", { themeFrom: { origin: "words", confidence: null, words: [], outside: true } });
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.tab.address}/triage`);
    const line = (number: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: number });
    expect(await line("V-2026-009").innerText()).toMatch(
      /Voorstel van Vraagbaak \(waarschijnlijk\)\s+Herkend aan: heet, bomen en schaduw/,
    );
    expect(await line("V-2026-010").innerText()).toContain("Gekozen door de vraagsteller");
    expect(await line("V-2026-012").innerText()).toContain("Lijkt een vraag buiten de alliantie");
    await expectLegibleInAll(page, "theme-triage", async () => {
      expect(await line("V-2026-009").innerText()).toMatch(
        /Proposed by Vraagbaak \(likely\)\s+Recognised by: heet, bomen and schaduw/,
      );
      expect(await line("V-2026-010").innerText()).toContain("Chosen by the asker");
      expect(await line("V-2026-012").innerText()).toContain("Looks like a question outside the alliance");
    });
  });
});

function questionOf(id: string): QuestionShown {
  const found = stage.tab.alliance.questions.find((question) => question.id === id);
  if (!found) throw new Error(`${id} is no question of the scripted server`);
  return found;
}

function answersOf(id: string): QuestionShown["answers"] {
  return questionOf(id).answers;
}

function change(id: string, changes: Partial<QuestionShown>): void {
  const questions = stage.tab.alliance.questions.map((question) =>
    question.id === id ? { ...question, ...changes } : question,
  );
  stage.tab.alliance = { ...stage.tab.alliance, questions };
}
