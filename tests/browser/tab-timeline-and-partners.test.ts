import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { does } from "#tests/support/live-alliance.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();
/** Within this everything that others do must be there; in milliseconds. */
const soon = { timeout: 3_000 };

test("the timeline is walked with the arrow keys, folds like a tree, and shows by itself what others plan", async () => {
  await stage.visiting({}, async ({ page, complaints }) => {
    await opened(page, "timeline");
    const grid = page.getByRole("treegrid", { name: "Tijdlijn van het portfolio" });
    const row = grid.getByRole("row", { name: /^100 bomen ?:/ });
    await row.getByRole("link").focus();
    await walk(page, [
      ["ArrowRight", /^100 bomen: kraamkamer van 20 mei tot 27 augustus$/],
      ["ArrowRight", /^100 bomen: project sinds 27 augustus$/],
      ["End", /^100 bomen: einddag 1 maart 2027$/],
      ["ArrowLeft", /^100 bomen: beslismoment 17 december \(Eerste bomen in de grond\)$/],
      ["Home", /^100 bomen: kraamkamer van .*, einddag 1 maart 2027$/],
      ["Control+Home", null],
      ["ArrowRight", /^Oplevermoment bij Windesheim, 3 augustus$/],
      ["Control+Home", null],
      ["ArrowDown", null],
      ["j", /^SensHagen: /],
      ["j", /^Energiearmoede in beeld: /],
      ["k", /^SensHagen: /],
      ["ArrowUp", null],
    ]);
    const theme = grid.getByRole("row", { name: /^Brede duurzaamheid/ });
    await page.keyboard.press("ArrowLeft");
    expect([await theme.getAttribute("aria-expanded"), await row.count()]).toEqual(["false", 0]);
    await page.keyboard.press("ArrowRight");
    await row.waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowLeft");
    expect(await theme.getByRole("button").evaluate((button) => button === document.activeElement)).toBe(true);

    const late = "Slimme voetgangersstromen in de binnenstad";
    const { id, rev } = await initiativeCalled(late);
    await grid.getByRole("gridcell", { name: "einddag 17 november, te laat" }).waitFor();
    await does(stage, "levi", [
      `/initiatives/${id}/plan`,
      { rev, gate: { name: "Tweede toets", day: "2026-12-10" }, end: "2027-01-15" },
    ]);
    await grid.getByRole("gridcell", { name: "beslismoment 10 december (Tweede toets)", exact: true }).waitFor(soon);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/initiatives\/ini_/);
    expect(complaints).toEqual([]);
  });
});

test("as a table, and as a list in a side panel, the timeline tells the same", async () => {
  await stage.visiting({}, async ({ page, complaints }) => {
    await opened(page, "timeline");
    await page.getByRole("link", { name: "Oplevermoment bij ROVA" }).waitFor();
    const said = await page
      .locator("[role=treegrid] [role=row] a[data-said]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("data-said") ?? ""));
    const days = (text: string) =>
      [...text.matchAll(/\d+ [a-z]{3,}(?: \d{4})?/g)].map(([written]) => written).toSorted();
    expect(said.length).toBeGreaterThan(15);
    // All of it stands in the address, so that it can be shared and kept.
    await page.getByRole("radio", { name: "Per fase" }).check();
    await page.getByRole("radio", { name: "Maanden" }).check();
    await page.getByRole("radio", { name: "Tabel" }).check();
    await page.waitForURL(/view=timeline&per=phase&scale=months&as=table/);
    await page.reload();
    const table = page.getByRole("table", { name: "Tijdlijn als tabel" });
    for (const each of said.filter((text) => text.includes(": "))) {
      const row = table.getByRole("row", { name: each.slice(0, each.indexOf(": ")) }).first();
      const told = (await row.innerText()).slice(each.indexOf(": "));
      expect([each, days(told)]).toEqual([each, days(each.slice(each.indexOf(": ")))]);
      expect([each, /te laat/i.test(told)]).toEqual([each, each.includes("te laat")]);
    }
    await page.getByRole("table", { name: "Oplevermomenten in deze periode" }).getByText("Kantoor van ROVA").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.setViewportSize({ width: 280, height: 800 });
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "WoonInzicht" }) });
    await entry.getByText("beslismoment 9 november (Fasedocument: doorgaan of stoppen)").waitFor();
    await entry.getByText("Te laat").waitFor();
    await keepScreenshot(page, "timeline-list-280");
    expect(await sidewaysScrollOf(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test("who does what is walked cell by cell under titles that stay in sight, and nothing hides where one is", async () => {
  await stage.visiting({ width: 720 }, async ({ page, complaints }) => {
    await opened(page, "partners");
    await page.getByText(/3 initiatieven rusten op één partner of geen/).click();
    const thin = page.getByRole("region", { name: "Rust op één partner of geen" });
    await thin.getByRole("link", { name: "Woningzoeker: welke wijk past bij mij?" }).waitFor();
    await page.getByRole("region", { name: "Doet nergens aan mee" }).getByText("Landstede").waitFor();
    const grid = page.getByRole("grid", { name: "Wie doet wat: initiatieven en partners" });
    await walk(page, [
      ["j", /^Digitaal meedoen in de wijk: 3 partners$/],
      ["j", /^Kleiner wonen, fijner wonen: 1 partner$/],
      ["k", /^Digitaal meedoen in de wijk: 3 partners$/],
    ]);
    await grid.getByRole("link", { name: "Energiearmoede in beeld" }).focus();
    await walk(page, [
      ["ArrowRight", null],
      [
        "ArrowRight",
        /^Gemeente Zwolle bij Energiearmoede in beeld: brengt: Cijfers over inkomens en een projectleider$/,
      ],
      ["ArrowUp", /^Gemeente Zwolle doet niet mee bij Vertelkamer$/],
      ["End", / Vertelkamer/],
      ["Control+Home", null],
      ["End", /: 1 initiatief$|: 0 initiatieven$/],
      ["Control+End", / Energiearmoede in beeld/],
      ["PageUp", null],
      ["Home", null],
    ]);
    expect(await page.locator("[data-stop][tabindex='0']").count()).toBe(1);
    await page.getByRole("radio", { name: "Alle" }).last().check();
    await page.waitForURL(/view=partners&who=all/);
    await grid.getByRole("columnheader", { name: "Landstede" }).waitFor();
    expect(await sidewaysScrollOf(page)).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    await page.setViewportSize({ width: 280, height: 800 });
    await page.getByText("SWZ", { exact: false }).and(page.locator("summary")).click();
    await page
      .getByText("Brengt: Cijfers over energielabels")
      .or(page.getByText("brengt: Cijfers over energielabels"))
      .first()
      .waitFor();
    expect([await sidewaysScrollOf(page), await barriersOn(page)]).toEqual([0, []]);
    expect(complaints).toEqual([]);
  });
});

async function opened(page: Page, view: "timeline" | "partners"): Promise<void> {
  await page.goto(`${stage.address}/portfolio?view=${view}`);
  await page.getByRole(view === "timeline" ? "treegrid" : "grid").waitFor();
  await page
    .getByText(view === "timeline" ? "Digitaal meedoen in de wijk" : "Energiearmoede in beeld")
    .first()
    .waitFor();
}

/** Presses keys one by one; after each the focus comes to stand where it can be seen, on what is said of it. */
async function walk(page: Page, presses: readonly (readonly [key: string, said: RegExp | null])[]): Promise<void> {
  for (const [key, said] of presses) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      () => {
        const focused = document.activeElement;
        const box = focused?.getBoundingClientRect();
        const hit = box && document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2);
        return focused && hit && (focused.contains(hit) || hit.contains(focused));
      },
      null,
      soon,
    );
    if (said) expect(await page.locator(":focus").getAttribute("data-said")).toMatch(said);
  }
}

async function initiativeCalled(title: string): Promise<{ readonly id: string; readonly rev: number }> {
  const everything = { where: {}, order: "bornAt", direction: "descending", limit: 100 } as const;
  const { items } = await stage.alliance.product.stores.initiatives.list(everything);
  const found = items.find(({ value }) => value.title === title);
  if (!found) throw new Error(`${title} is not in the samples`);
  return { id: found.value.id, rev: found.rev };
}
