import { expect, test } from "@jest/globals";
import { emma, quinten, rosa } from "#tests/support/tab-names.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = tabStage();

test("a question is asked, walked through the filter with the keyboard, and submitted", async () => {
  await stage.visiting({ person: rosa.id }, async ({ page, complaints }) => {
    await page.goto(stage.tab.address);
    await page.getByRole("navigation").getByRole("link", { name: "Stel een vraag" }).click();
    await page.getByLabel("Wat wil je vragen?").fill("Waar is het in de zomer te heet voor ouderen?");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Klopt je vraag zo?" }).waitFor();
    expect(await page.getByLabel("Je hele vraag").inputValue()).toBe("Waar is het in de zomer te heet voor ouderen?");
    await page.getByLabel("Je vraag in één zin").press("Enter");
    await page.locator("h2:focus").filter({ hasText: "Thema" }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("radio", { name: /^Leefbare stad/ }).check();
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.locator("h2:focus").filter({ hasText: "Doelen en inwoners" }).waitFor();
    await page.getByRole("checkbox", { name: /^13\. / }).uncheck();
    await page.getByLabel("Hoe betrek je inwoners?").fill("Via het wijkteam.");
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.locator("h2:focus").filter({ hasText: "Samen" }).waitFor();
    await page.getByLabel("Wanneer heb je het nodig?").fill("2027-03-01");
    await page.getByRole("button", { name: "Terug", exact: true }).click();
    await page.locator("h2:focus").filter({ hasText: "Doelen en inwoners" }).waitFor();
    expect(await page.getByLabel("Hoe betrek je inwoners?").inputValue()).toBe("Via het wijkteam.");
    expect(await page.getByRole("checkbox", { name: /^13\. / }).isChecked()).toBe(false);
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    expect(await page.getByLabel("Wanneer heb je het nodig?").inputValue()).toBe("2027-03-01");
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByLabel("Welke data?").fill("Een hittekaart.");
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Insturen", exact: true }).click();
    await page.getByText("Je vraag V-2026-013 is ingestuurd.").waitFor();
    await page.getByText("Ingestuurd", { exact: true }).first().waitFor();
    expect(stage.tab.changes.at(-1)?.body).toMatchObject({
      filled: { answers: { data: "Een hittekaart.", knowledge: "", parties: "" } },
      despitePersonalData: false,
    });
    expect(complaints).toEqual([]);
  });
});

test("what looks like personal data is pointed out, and goes in confidentially or all the same", async () => {
  const detail = "Je vraag is voor alle partners te lezen en bevat misschien persoonsgegevens: mevrouw Jansen.";
  for (const [button, said] of [
    ["Vertrouwelijk insturen", { filled: { confidential: true }, despitePersonalData: false }],
    ["Toch insturen", { filled: { confidential: false }, despitePersonalData: true }],
  ] as const) {
    stage.tab.reset();
    await stage.visiting({ person: quinten.id }, async ({ page }) => {
      stage.tab.next.set("/questions/qst_zwerfafval/submit", [{ status: 422, code: "holds_personal_data", detail }]);
      await page.goto(`${stage.tab.address}/ask/qst_zwerfafval`);
      await page.getByRole("button", { name: "Direct insturen" }).click();
      await page.getByText(detail).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole("button", { name: button }).click();
      await page.getByText("Je vraag V-2026-013 is ingestuurd.").waitFor();
      expect(stage.tab.changes.at(-1)?.body).toMatchObject(said);
    });
  }
});

test("with the keyboard alone, one comes from the refusal to the ways on, and reads the warning once", async () => {
  const detail = "Je vraag bevat misschien persoonsgegevens: 06 12345678.";
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    stage.tab.next.set("/questions/qst_zwerfafval/submit", [{ status: 422, code: "holds_personal_data", detail }]);
    await page.goto(`${stage.tab.address}/ask/qst_zwerfafval`);
    await page.getByLabel("Je hele vraag").fill("Bel 06 12345678.");
    await page.getByText("Dit lijken persoonsgegevens", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Direct insturen" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(":focus").getByText(detail).waitFor();
    expect(await page.getByText("persoonsgegevens", { exact: false }).count()).toBe(1);
    await page.keyboard.press("Tab");
    await page.locator(":focus", { hasText: "Vertrouwelijk insturen" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Je vraag V-2026-013 is ingestuurd.").waitFor();
  });
});

test("the filter has as many steps on the page as on the card", async () => {
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    await page.goto(`${stage.tab.address}/ask/qst_zwerfafval`);
    const steps = page.getByRole("navigation", { name: "Stappen" }).getByRole("listitem");
    await steps.first().waitFor();
    const numbered = await steps.evaluateAll((all) =>
      all.filter((step) => getComputedStyle(step, "::before").content !== "none").map(({ textContent }) => textContent),
    );
    expect(numbered).toEqual(["Thema", "Doelen en inwoners", "Samen", "Wat is er nodig?"]);
  });
});

test("a known solution that helps closes the question, which can still be looked at", async () => {
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    await page.goto(`${stage.tab.address}/ask/qst_zwerfafval`);
    await page.getByRole("button", { name: "Dit helpt mij al: Hittekaart Overijssel" }).click();
    await page.getByRole("heading", { name: "Fijn dat je geholpen bent" }).waitFor();
    await page.getByRole("link", { name: "Bekijk de vraag" }).click();
    await page.getByText("Al geholpen", { exact: true }).first().waitFor();
  });
});

test("half a question is still there after another page was looked at, and a kept draft waits among one's own", async () => {
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    await page.goto(`${stage.tab.address}/ask`);
    await page.getByLabel("Wat wil je vragen?").fill("Waar is het te");
    await page.getByRole("link", { name: "Portfolio" }).click();
    await page.getByRole("heading", { level: 1, name: "Portfolio" }).waitFor();
    await page.goBack();
    expect(await page.getByLabel("Wat wil je vragen?").inputValue()).toBe("Waar is het te");
    await page.goto(`${stage.tab.address}/ask/qst_zwerfafval`);
    await page.getByLabel("Je vraag in één zin").fill("Zwerfafval per straat");
    await page.getByRole("button", { name: "Bewaar en ga later verder" }).click();
    await page.getByRole("heading", { level: 1, name: "Mijn vragen" }).waitFor();
    await page.getByRole("link", { name: "Verder invullen: Zwerfafval per straat" }).click();
    expect(await page.getByLabel("Je vraag in één zin").inputValue()).toBe("Zwerfafval per straat");
  });
});

test("a draft that changed elsewhere says so, and a thrown away one leads to what is left of it", async () => {
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    await page.goto(`${stage.tab.address}/ask/qst_zwerfafval`);
    await page.getByLabel("Je vraag in één zin").fill("Zwerfafval per straat");
    stage.tab.next.set("/questions/qst_zwerfafval/walk", [{ status: 409, code: "stale", detail: "Net gewijzigd." }]);
    await page.getByRole("button", { name: "Loop het filter door" }).click();
    await page.getByText("De vraag is intussen veranderd").waitFor();
    expect(await page.getByLabel("Je vraag in één zin").inputValue()).toBe("Zwerfafval per straat");
    await page.getByRole("button", { name: "Gooi deze vraag weg" }).click();
    await page.getByRole("button", { name: "Ja, gooi weg" }).click();
    await page.getByRole("heading", { name: "Deze vraag is geen concept meer" }).waitFor();
  });
});

test("who acts for no organisation yet chooses one on the way", async () => {
  await stage.visiting({ person: emma.id, language: "nl" }, async ({ page }) => {
    await page.goto(`${stage.tab.address}/ask`);
    await page.getByLabel("Wat wil je vragen?").fill("Wie kent een goede locatie voor een buurtkas?");
    await page.getByRole("button", { name: "Verder", exact: true }).click();
    await page.getByLabel("Namens welke organisatie werk je?").waitFor();
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByText("Kies je organisatie.", { exact: true }).waitFor();
    await page.getByLabel("Namens welke organisatie werk je?").selectOption({ label: "ROVA" });
    await page.getByRole("button", { name: "Bewaar", exact: true }).click();
    await page.getByLabel("Namens welke organisatie werk je?").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Direct insturen" }).click();
    await page.getByText("Je vraag V-2026-013 is ingestuurd.").waitFor();
  });
});
