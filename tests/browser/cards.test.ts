import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { statusCard } from "#bot/question/status.card.ts";
import { triageCard } from "#bot/triage/triage.card.ts";
import type { Language } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import { cardGallery } from "#tests/support/card-gallery.ts";
import type { CardTheme } from "#tests/support/card-host.ts";
import type { CardPage } from "#tests/support/card-page.ts";
import { openCardPage } from "#tests/support/card-page.ts";
import { inTriage, submitted } from "#tests/support/questions.ts";
import { triageShown } from "#tests/support/triage-cards.ts";
import { launchChromium } from "#tests/support/chromium.ts";

interface Look {
  readonly theme: CardTheme;
  readonly language: Language;
  readonly widths: readonly number[];
}

/** What is wrong at one width is wrong in every theme, and what is wrong in one theme at every width. */
const looks: readonly Look[] = [
  { theme: "light", language: "nl", widths: [280, 600] },
  { theme: "dark", language: "nl", widths: [600] },
  { theme: "contrast", language: "nl", widths: [600] },
  { theme: "light", language: "en", widths: [280, 600] },
  { theme: "dark", language: "en", widths: [600] },
  { theme: "contrast", language: "en", widths: [600] },
];
const pictures = process.env["SCREENSHOTS"] === "1" ? "screenshots/cards" : null;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

describe.each(looks)("in the $theme theme, in $language, as wide as $widths,", (look) => {
  const { theme, language, widths } = look;
  const gallery = cardGallery(language);
  let cards: CardPage;
  beforeAll(async () => {
    cards = await openCardPage(browser, theme, language);
  });
  afterAll(() => cards.page.close());

  test.each(gallery)('the card "$name" is readable for everybody', async ({ name, card }) => {
    for (const width of widths) {
      await cards.show(card, width);
      await picture(cards, `${name} ${theme} ${width} ${language}`);
      expect(await cards.overflowing()).toEqual([]);
      expect(await cards.complaints()).toEqual([]);
    }
  });

  test.each(["join", "know"] as const)("what unfolds under %s is readable for everybody", async (button) => {
    for (const width of widths) {
      await cards.show(statusCard(shown(submitted()), cardContext(language)), width);
      await cards.unfold(textsIn(language).question[button]);
      await picture(cards, `form ${button} ${theme} ${width} ${language}`);
      expect(await cards.overflowing()).toEqual([]);
      expect(await cards.complaints()).toEqual([]);
    }
  });

  test.each(routes)("the form of the route %s is readable for everybody", async (route) => {
    for (const width of widths) {
      await cards.show(triageCard(triageShown(inTriage()), cardContext(language)), width);
      await cards.unfold(textsIn(language).vocabulary.routes[route]);
      await picture(cards, `form ${route} ${theme} ${width} ${language}`);
      expect(await cards.overflowing()).toEqual([]);
      expect(await cards.complaints()).toEqual([]);
    }
  });
});

async function picture({ page }: CardPage, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name.replaceAll(/[ ,]+/g, "-")}.png`, fullPage: true });
}
