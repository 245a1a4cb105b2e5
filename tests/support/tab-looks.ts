import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "./tab-visitor.ts";

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

/** Changes the colours of a page that stands. */
export async function lookIn(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode === "dark" ? "dark" : "light",
    contrast: mode === "contrast" ? "more" : "no-preference",
    reducedMotion: "reduce",
  });
  await page.locator(`html[data-mode="${mode}"]`).waitFor();
  // Some colours take a moment to change over.
  await page.evaluate("Promise.allSettled(document.getAnimations().map((each) => each.finished))");
}
