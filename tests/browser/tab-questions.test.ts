import { describe, expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { personId } from "#tests/support/acts.ts";
import { askMany, rareWord } from "#tests/support/many-questions.ts";
import { samplePartnerId } from "#src/main/sample/sample-ids.ts";
import { questionStore } from "#src/question/question.store.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { submitted } from "#tests/support/questions.ts";
import { asks, does } from "#tests/support/live-alliance.ts";
import { expectLegible, languages } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const rosa = personId("rosa");

test.each(languages)("all questions are legible and reachable, in %s", async (language) => {
  await stage.visiting({ language, person: rosa }, async ({ page, complaints }) => {
    for (const [name, path, sign] of [
      ["questions", "/questions", /^(\d+ vragen|\d+ questions)$/],
      ["questions-found", "/questions?q=energie&theme=brede-duurzaamheid&stage=decided", /^(Wis alles|Clear all)$/],
      ["questions-none", "/questions?q=kwantumcomputer", /^(Toon alle vragen|Show all questions)$/],
      ["questions-ignored", "/questions?stage=%3Cscript%3E&theme=ruimtevaart&x=1", /^(Haal het weg|Remove it)$/],
    ] as const) {
      await page.goto(`${stage.address}${path}`);
      await page.getByText(sign).first().waitFor();
      await expectLegible(page, name, language);
    }
    expect(complaints).toEqual([]);
  });
});

describe("filters", () => {
  test("stand in the address, go back with the browser, and can be taken away one by one or all at once", async () => {
    await stage.visiting({ person: rosa }, async ({ page, complaints }) => {
      await page.goto(`${stage.address}/questions`);
      const status = page.getByRole("status").filter({ hasText: /vrag|vraag/ });
      await page.getByText("14 vragen", { exact: true }).waitFor();
      await page.getByLabel("Thema", { exact: true }).selectOption({ label: "Leefbare stad" });
      await page.waitForURL(/\?theme=leefbare-stad$/);
      await page.getByLabel("Status", { exact: true }).selectOption({ label: "In triage" });
      await page.waitForURL(/\?stage=in_triage&theme=leefbare-stad$/);
      await page.getByText("2 vragen", { exact: true }).waitFor();
      await page.goBack();
      await page.waitForURL(/\?theme=leefbare-stad$/);
      expect(await page.getByLabel("Status", { exact: true }).inputValue()).toBe("");
      await page.goForward();
      await page.getByRole("button", { name: "In triage, haal dit filter weg" }).click();
      await page.waitForURL(/\?theme=leefbare-stad$/);
      // The button is gone, and the keyboard goes on where the number stands.
      expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.getByRole("button", { name: "Wis alles" }).click();
      await page.waitForURL(/\/questions$/);
      await page.getByText("14 vragen", { exact: true }).waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test("what is typed is looked for when the typing pauses, keeps the focus, and is marked in the titles", async () => {
    await stage.visiting({ person: rosa }, async ({ page, complaints }) => {
      await page.goto(`${stage.address}/questions?theme=brede-duurzaamheid`);
      const search = page.getByLabel("Zoek in de vragen");
      await search.pressSequentially("energie");
      await page.waitForURL(/\?theme=brede-duurzaamheid&q=energie$/);
      await page.locator("mark", { hasText: "energiearmoede" }).waitFor();
      expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.reload();
      expect(await search.inputValue()).toBe("energie");
      await search.fill("<b>kwantum</b>");
      await page.getByRole("heading", { name: 'Niets gevonden voor "<b>kwantum</b>"' }).waitFor();
      await page.getByRole("link", { name: "Toon alle vragen" }).click();
      await page.getByText("14 vragen", { exact: true }).waitFor();
      expect(await search.inputValue()).toBe("");
      expect(complaints).toEqual([]);
    });
  });

  test("an address that somebody wrote by hand is read as far as it means something", async () => {
    await stage.visiting({ person: rosa }, async ({ page, complaints }) => {
      const odd =
        "stage=%3Cscript%3E&theme=leefbare-stad&organisation=prt_ghost&due=ever&seeksPartners=ja&x=%00&q=%F0%9F";
      await page.goto(`${stage.address}/questions?${odd}`);
      await page.getByText("Een deel van het adres kennen we niet").waitFor();
      await page.getByText("organisation=prt_ghost", { exact: false }).waitFor();
      expect(await page.getByLabel("Thema", { exact: true }).inputValue()).toBe("leefbare-stad");
      await page.getByRole("button", { name: "Haal het weg" }).click();
      await page.getByText("Een deel van het adres kennen we niet").waitFor({ state: "detached" });
      expect(new URL(page.url()).searchParams.get("theme")).toBe("leefbare-stad");
      expect(new URL(page.url()).searchParams.has("stage")).toBe(false);
      expect(complaints).toEqual([]);
    });
  });

  test("fold behind a button where there is little room", async () => {
    await stage.visiting({ person: rosa, width: 280 }, async ({ page }) => {
      await page.goto(`${stage.address}/questions`);
      const fold = page.getByRole("button", { name: "Filters" });
      await fold.waitFor();
      expect(await page.getByLabel("Thema", { exact: true }).isVisible()).toBe(false);
      await fold.focus();
      await page.keyboard.press("Enter");
      await page.getByLabel("Thema", { exact: true }).selectOption({ label: "Leefbare stad" });
      await page.getByRole("button", { name: "Filters (1)" }).waitFor();
      await keepScreenshot(page, "questions-open-filters-280-nl");
      expect(await barriersOn(page)).toEqual([]);
      expect(await sidewaysScrollOf(page)).toBe(0);
    });
  });
});

test("a row tells until when something is promised, and of a draft since when somebody writes it", async () => {
  const [sent, begun] = ["Wie kent het aantal fietsen bij het station?", "Wie kent de zwaluwen in de stad?"];
  await asks(stage, "rosa", sent);
  await does(stage, "rosa", ["/questions", { text: begun }]);
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/questions`);
    const row = (title: string) => page.getByRole("listitem").filter({ hasText: title });
    await row(sent)
      .getByText(/^Termijn: uiterlijk \d+ \p{L}+ \d{4}$/u)
      .waitFor();
    await row(sent).getByText("vandaag gesteld").waitFor();
    await row(begun).getByText("vandaag begonnen").waitFor();
    expect(await row(begun).textContent()).not.toContain("Termijn");
    await keepScreenshot(page, "questions-rows");
  });
});

test("the questions of the present filter come as a file, with the filter in its name", async () => {
  await stage.visiting({ person: rosa }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/questions?q=energie&stage=decided`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Exporteer naar Excel" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^vragen-energie-decided-\d{4}-\d\d-\d\d\.xlsx$/);
    await page.getByText("bij je downloads", { exact: false }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("bad input", () => {
  test("ten thousand questions come a page at a time, and one is found among them", async () => {
    const { questions } = silentStores();
    const askers = [{ person: rosa, organisation: samplePartnerId("rova") }];
    await askMany({ questions, askers, until: stage.alliance.clock.now(), count: 10_000 });
    await stage.visiting({ person: rosa }, async ({ page, complaints }) => {
      await page.goto(`${stage.address}/questions`);
      await page.getByText("Meer dan 1.000 vragen", { exact: true }).waitFor();
      const lines = page.getByRole("main").getByRole("listitem").getByRole("heading");
      expect(await lines.count()).toBe(25);
      await page.getByRole("button", { name: "Meer laden" }).click();
      await lines.nth(49).waitFor();
      await page.getByLabel("Zoek in de vragen").fill(rareWord);
      await page.getByText("2 vragen", { exact: true }).waitFor();
      expect(complaints).toEqual([]);
    });
  });

  test.each([280, 720, 1280])("titles that nobody expects stay within a page of %s wide", async (width) => {
    const { questions } = silentStores();
    const titles = {
      long: "Energiearmoedebestrijdingsmaatregelen".repeat(9).slice(0, 120),
      rtl: "\u202Eمن لديه أرقام عن فقر الطاقة؟ Wie?",
      unseen: "On\u200Bzicht\u00ADbare\uFEFF tekens\u2066",
      emoji: "👩‍👩‍👧‍👦🏳️‍🌈".repeat(8),
      markup: "<img src=x onerror=alert(1)> & [link](https://evil.example)",
    };
    for (const [index, [name, title]] of Object.entries(titles).entries()) {
      const askedAt = addMilliseconds(stage.alliance.clock.now(), -60_000 * (index + 1));
      const value = submitted({
        id: QuestionId.parse(`qst_odd-${name}`),
        number: QuestionNumber.parse(`V-2026-90${index}`),
        title,
        text: title,
        askedBy: rosa,
        organisation: samplePartnerId("rova"),
        askedAt,
      });
      const command = commandKey("test", "odd", name, name);
      await questions.create({ value, command, by: rosa, at: askedAt, events: [{ type: "question_asked" }] });
    }
    await stage.visiting({ person: rosa, width }, async ({ page, complaints }) => {
      await page.goto(`${stage.address}/questions`);
      await page.getByText("V-2026-904").waitFor();
      await keepScreenshot(page, `questions-odd-${width}`);
      expect(await sidewaysScrollOf(page)).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
      for (const [typed, found, marked] of [
        ["Onzichtbare", titles.unseen, /zicht/],
        ["الطاقة", titles.rtl, /الطاقة/],
        ["energiearmoedebestrijding", titles.long, /^Energiearmoede/],
      ] as const) {
        await page.getByLabel("Zoek in de vragen").fill(typed);
        await page.waitForURL((url) => url.searchParams.get("q") === typed);
        const heading = page.getByRole("main").getByRole("heading", { level: 2 });
        // The earlier search stays until this one is there.
        await heading.nth(1).waitFor({ state: "detached" });
        await heading.locator("mark").filter({ hasText: marked }).waitFor();
        expect(await heading.textContent()).toBe(found);
        expect(await sidewaysScrollOf(page)).toBe(0);
      }
      await page.goto(`${stage.address}/questions?q=${encodeURIComponent("x".repeat(200))}`);
      await page.getByRole("heading", { name: /^Niets gevonden/ }).waitFor();
      expect(await sidewaysScrollOf(page)).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});

/** What is put there happened before, and nobody is to hear of it now. */
function silentStores() {
  return { questions: questionStore(stage.alliance.documents, { announce: false }) };
}
