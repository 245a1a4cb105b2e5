import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { barriersOn, keepScreenshot, sidewaysScrollOf, stillAt } from "./tab-visitor.ts";

export const modes = ["light", "dark", "contrast"] as const;
export type Mode = (typeof modes)[number];

export const languages = ["nl", "en"] as const;
type Language = (typeof languages)[number];

/** Every theme and every width, over both languages. All of all pages is the work of tab-everywhere.test.ts; this is for their states. */
const looks = {
  nl: [
    { mode: "contrast", width: 280 },
    { mode: "light", width: 1280 },
  ],
  en: [
    { mode: "dark", width: 720 },
    { mode: "light", width: 280 },
  ],
} as const satisfies Readonly<Record<Language, readonly { readonly mode: Mode; readonly width: number }[]>>;

/** Looks at a page as it stands, in the looks of a language: nothing bars anybody, nothing leads sideways. */
export async function expectLegible(page: Page, name: string, language: Language): Promise<void> {
  for (const { mode, width } of looks[language]) {
    await page.setViewportSize({ width, height: 800 });
    await lookIn(page, mode);
    const look = `${name}-${mode}-${width}-${language}`;
    await keepScreenshot(page, look);
    expect([look, await barriersOn(page), await sidewaysScrollOf(page)]).toEqual([look, [], 0]);
  }
}

/**
 * Looks at a page as it stands in the looks of both languages: somebody changes over to English, where the texts that matter
 * may be checked, and back. The focus goes to the switch; the window is wide and light again afterwards.
 */
export async function expectLegibleInAll(
  page: Page,
  name: string,
  inEnglish: () => Promise<void> = async () => undefined,
): Promise<void> {
  await expectLegible(page, name, "nl");
  await speak(page, "en");
  await inEnglish();
  await expectLegible(page, name, "en");
  await page.setViewportSize({ width: 1280, height: 800 });
  await speak(page, "nl");
}

/** Changes the language of a page that stands. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: { nl: "Nederlands", en: "English" }[language] }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** Changes the colours of a page that stands. */
export async function lookIn(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode === "dark" ? "dark" : "light",
    contrast: mode === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce",
  });
  await page.locator(`html[data-mode="${mode}"]`).waitFor();
  await stillAt(page);
}
