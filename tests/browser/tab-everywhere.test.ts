import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { samplePersonId } from "#tests/support/product-server.ts";
import { keyboardTroubleOn } from "#tests/support/tab-keyboard.ts";
import { barriersTo, movementOn, overflowOn, settled } from "#tests/support/tab-layout.ts";
import type { Mode } from "#tests/support/tab-looks.ts";
import { languages, lookIn, modes } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import type { TabPage } from "#tests/support/tab-pages.ts";
import { tabPages } from "#tests/support/tab-pages.ts";
import type { Looking } from "#tests/support/tab-visitor.ts";
import { keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const widths = [1280, 720, 280];
/** 1280 pixels at 200 % leave room for 640. */
const enlarged = 640;

test("the table of pages holds every page of the tab", async () => {
  const source = readFileSync(new URL("../../tab/app/routes.tsx", import.meta.url), "utf8");
  const routes = [...source.matchAll(/\bpath: "([^"]+)"/g)].map(([, route = ""]) => route);
  const walked = new Set((await tabPages(stage.alliance)).map(({ route }) => route));
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter((route) => !walked.has(route))).toEqual([]);
});

test.each(languages)(
  "every page in %s, in each theme and width, has no barrier, cuts nothing off and keeps still",
  async (language) => {
    await expectNothingOn({ language }, async (page, { name }) => {
      const found: string[] = [];
      for (const width of [...widths, enlarged]) {
        await page.setViewportSize({ width, height: 800 });
        const here = [...(await overflowOn(page)), ...(await movementOn(page))];
        for (const mode of modesAt(language, width)) {
          await lookIn(page, mode);
          // What the page is made of does not change with its colours.
          here.push(
            ...(await barriersTo(page, mode === "light" ? "all" : "colours")).map((each) => `${mode}: ${each}`),
          );
          if (isKept(language, mode, width)) {
            await keepScreenshot(page, `${name.replaceAll(" ", "-")}-${mode}-${width}-${language}`);
          }
        }
        await lookIn(page, "light");
        found.push(...here.map((each) => `${name}, ${width}: ${each}`));
      }
      return found;
    });
  },
  180_000,
);

test.each([
  ["wide", 1280],
  ["narrow", 280],
])(
  "every page can be walked by keyboard, and one sees where one is, in a %s window",
  async (_, width) => {
    await expectNothingOn({ width }, async (page, { name }) =>
      (await keyboardTroubleOn(page)).map((each) => `${name}: ${each}`),
    );
  },
  180_000,
);

test("with the colours of the system, too, one sees where one is", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${stage.address}/triage`);
    await settled(page);
    await page.locator('html[data-mode="contrast"]').waitFor();
    expect(await keyboardTroubleOn(page)).toEqual([]);
  });
});

test.each([1280, 280])("what floats above a page of %s wide never covers where one is", async (width) => {
  await stage.visiting({ width }, async ({ page }) => {
    await page.goto(`${stage.address}/questions`);
    await settled(page);
    await page.context().setOffline(true);
    await page.getByText(/^Geen verbinding sinds/).waitFor();
    const forth = await keyboardTroubleOn(page);
    expect([forth, await keyboardTroubleOn(page, "Shift+Tab")]).toEqual([[], []]);
  });
});

test("while a page is on its way nothing moves for who asked for less movement", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.route("**/api/v1/questions?*", () => undefined);
    await page.goto(`${stage.address}/questions`);
    await page.getByText("Bezig met laden").waitFor({ state: "attached" });
    expect(await movementOn(page)).toEqual([]);
  });
});

/** Opens every page, two at a time, and expects that there is nothing to find. */
async function expectNothingOn(
  look: Looking,
  inspect: (page: Page, at: TabPage) => Promise<readonly string[]>,
): Promise<void> {
  const waiting = [...(await tabPages(stage.alliance))];
  const found: string[] = [];
  const goThrough = () =>
    stage.visiting(look, async ({ page }) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await open(page, next);
        found.push(...(await inspect(page, next)));
      }
    });
  await Promise.all([goThrough(), goThrough()]);
  expect(found).toEqual([]);
}

async function open(page: Page, { path, as }: TabPage): Promise<void> {
  await page.addInitScript(`localStorage.setItem("vraagbaak.person", "${samplePersonId(as)}")`);
  await page.goto(stage.address + path);
  await settled(page);
}

/** Colours are the same in both languages, and what a window shows at 720 it shows at 1280 or at 280. */
function modesAt(language: "nl" | "en", width: number): readonly Mode[] {
  if (language === "en") return width === 1280 ? ["light", "dark"] : [];
  if (width === 1280) return modes;
  if (width === 280) return ["light", "contrast"];
  return width === 720 ? ["light"] : [];
}

function isKept(language: "nl" | "en", mode: Mode, width: number): boolean {
  if (language === "en") return mode === "light" && width === 1280;
  return mode === "light" || width === 1280;
}
