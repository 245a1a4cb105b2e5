import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { triageCard } from "#bot/triage/triage.card.ts";
import { routes } from "#src/question/decision.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import { cardGallery } from "#tests/support/card-gallery.ts";
import { cardThemes } from "#tests/support/card-host.ts";
import type { CardPage } from "#tests/support/card-page.ts";
import { openCardPage } from "#tests/support/card-page.ts";
import { inTriage } from "#tests/support/questions.ts";
import { launchChromium } from "#tests/support/chromium.ts";

const widths = [280, 600] as const;
const pictures = process.env["SCREENSHOTS"] === "1" ? "screenshots/cards" : null;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

describe.each(cardThemes)("in the %s theme", (theme) => {
  let cards: CardPage;
  beforeAll(async () => {
    cards = await openCardPage(browser, theme);
  });
  afterAll(() => cards.page.close());

  test.each(cardGallery("nl"))(
    'the card "$name" is readable for everybody, wide and narrow',
    async ({ name, card }) => {
      for (const width of widths) {
        await cards.show(card, width);
        await picture(cards, `${name} ${theme} ${width}`);
        expect(await cards.overflowing()).toEqual([]);
        expect(await cards.complaints()).toEqual([]);
      }
    },
  );

  test.each(routes)("the form of the route %s is readable for everybody, wide and narrow", async (route) => {
    for (const width of widths) {
      await cards.show(triageCard(shown(inTriage()), cardContext()), width);
      await cards.unfold(textsIn("nl").vocabulary.routes[route]);
      await picture(cards, `form ${route} ${theme} ${width}`);
      expect(await cards.overflowing()).toEqual([]);
      expect(await cards.complaints()).toEqual([]);
    }
  });
});

async function picture({ page }: CardPage, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name.replaceAll(/[ ,]+/g, "-")}.png`, fullPage: true });
}
