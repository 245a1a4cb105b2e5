import { expect, test } from "@jest/globals";
import { commandKey } from "#src/kernel/command.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { personIdOf } from "#src/people/person-id.ts";
import { textsIn } from "#src/texts/texts.ts";
import { sender } from "#tests/support/alliance.ts";
import { expectLegible } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = productStage();

/** Of the kinds of people there are, with what waits for them. */
const readers = [
  { key: "vera", language: "nl", waits: 4 },
  { key: "nadia", language: "en", waits: 1 },
  { key: "daan", language: "nl", waits: 1 },
  { key: "nils", language: "en", waits: 0 },
] as const;

test.each(readers)("the front page reads well for $key, in $language", async ({ key, language, waits }) => {
  const said = textsIn(language).tab.front.waits(waits);
  await stage.visiting({ language, person: idOf(key) }, async ({ page, complaints }) => {
    await page.goto(stage.address);
    await page.getByRole("heading", { level: 1, name: said }).waitFor();
    await expectLegible(page, `front-${key}`, language);
    expect(complaints).toEqual([]);
    expect(await page.title()).toBe(`${said} · Vraagbaak`);
  });
});

test("each line tells what waits and why, and leads to the one thing to do", async () => {
  await stage.visiting({ person: idOf("vera") }, async ({ page }) => {
    await page.goto(stage.address);
    const triage = page.getByRole("region", { name: "Triage" }).getByRole("listitem");
    await triage.first().waitFor();
    expect(await triage.first().innerText()).toMatch(
      /V-2026-009\s+van Koen Voorbeeld \(kernteam Vitens\)\s+Geldzorgen eerder zien\s+Jij hebt deze vraag in triage\. Besluit uiterlijk 19 november 2026\.\s+Besluiten/,
    );
    expect(await triage.filter({ hasText: "Te laat" }).count()).toBe(1);
    await page.getByRole("link", { name: "Waar helpen extra bomen het meest tegen hitte?: Verder invullen" }).click();
    await page.waitForURL(/\/ask\/qst_/);
    await page.goBack();
    await page.getByRole("link", { name: "Geldzorgen eerder zien: Besluiten" }).click();
    await page.getByRole("heading", { name: "Besluit nemen" }).waitFor();
  });
  await stage.visiting({ person: idOf("nadia") }, async ({ page }) => {
    await page.goto(stage.address);
    await page.getByRole("region", { name: "Volgend oplevermoment" }).getByRole("link").first().click();
    await page.waitForURL(/\/delivery-moments\/dlv_/);
  });
});

test("whoever has nothing to do reads what they can do", async () => {
  await stage.visiting({ person: idOf("nils") }, async ({ page }) => {
    await page.goto(stage.address);
    await page.getByText("Je bent helemaal bij.", { exact: false }).waitFor();
    await page.getByRole("link", { name: "Bekijk wie partners zoekt" }).click();
    await page.waitForURL(/\/questions\?seeksPartners=true$/);
  });
});

test("what changed since the last visit is marked, by the server's clock", async () => {
  await stage.visiting({ person: idOf("rosa") }, async ({ page }) => {
    await page.clock.setFixedTime("2030-01-01T00:00:00.000Z");
    await page.goto(stage.address);
    const news = page.getByRole("region", { name: "Wat er veranderde" });
    await news.getByRole("listitem").first().waitFor();
    expect(await news.getByText("Nieuw", { exact: true }).count()).toBe(0);
    stage.alliance.clock.set(addMilliseconds(stage.alliance.clock.now(), 2 * 3_600_000));
    const { questions } = stage.alliance.product.stores;
    const { items } = await questions.list({
      where: { stage: "submitted" },
      order: "askedAt",
      direction: "ascending",
      limit: 1,
    });
    const [expected] = items;
    if (!expected) throw new Error("the sample alliance has no submitted question");
    const by = idOf("wouter");
    const saving: Omit<Parameters<typeof questions.save>[0], "command"> = {
      value: expected.value,
      expected,
      by,
      at: stage.alliance.clock.now(),
      events: [{ type: "question_reopened" as const }],
    };
    const saved = await questions.save({ ...saving, command: commandKey(by, "test", "reopened", {}) });
    expect(saved.ok).toBe(true);
    await page.reload();
    await news.getByText("1 nieuw sinds je vorige bezoek").waitFor();
    expect(await news.getByRole("listitem").first().innerText()).toMatch(/^Nieuw\s+V-2026-011/);
    // The same visit goes on after a reload.
    await page.reload();
    await news.getByText("1 nieuw sinds je vorige bezoek").waitFor();
  });
});

test("the menu shows what one works in; everything else stands under one button, by keyboard too", async () => {
  await stage.visiting({ person: idOf("vera"), width: 280 }, async ({ page }) => {
    await page.goto(stage.address);
    const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
    const more = menu.getByRole("button", { name: "Meer" });
    await more.focus();
    expect(await menu.getByRole("link", { name: "Portfolio" }).count()).toBe(0);
    await page.keyboard.press("Enter");
    expect(await more.getAttribute("aria-expanded")).toBe("true");
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Portfolio");
    await page.keyboard.press("Escape");
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Meer");
    await page.keyboard.press("Enter");
    await menu.getByRole("link", { name: "Oplevermomenten" }).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Oplevermomenten" }).waitFor();
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    expect(await menu.getByRole("link", { name: /^Triage\s*, 5 open vragen$/ }).count()).toBe(1);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await menu.getByRole("link", { name: "Oplevermomenten" }).getAttribute("aria-current")).toBe("page");
    await more.click();
    expect(await menu.getByRole("link").allInnerTexts()).toEqual(
      expect.arrayContaining([
        "Start",
        "Vragen",
        "Portfolio",
        "Oplossingen",
        "Berichten",
        "Inrichting",
        "Instellingen",
      ]),
    );
    expect(await menu.getByRole("link", { name: "Portfolio" }).count()).toBe(1);
  });
  await stage.visiting({ person: idOf("rosa") }, async ({ page }) => {
    await page.goto(stage.address);
    const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
    await menu.getByRole("button", { name: "Meer" }).click();
    expect(await menu.getByRole("link", { name: "Inrichting" }).count()).toBe(0);
    // Everybody may look at the triage.
    await menu.getByRole("link", { name: "Triage" }).click();
    await page.getByText("Alleen leden van het Quick Respons Team", { exact: false }).waitFor();
  });
});

function idOf(key: string) {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}
