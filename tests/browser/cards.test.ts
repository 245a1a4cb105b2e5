import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { column, columns } from "#bot/cards/elements.ts";
import { longTextInput } from "#bot/cards/inputs.ts";
import { statusCard } from "#bot/question/status.card.ts";
import { triageCard } from "#bot/triage/triage.card.ts";
import type { Language } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, shown } from "#tests/support/cards.ts";
import { cardGallery } from "#tests/support/card-gallery.ts";
import type { CardTheme } from "#tests/support/card-host.ts";
import type { CardPage, HungCard, Inspection } from "#tests/support/card-page.ts";
import { openCardPage } from "#tests/support/card-page.ts";
import { extremeExhibits } from "#tests/support/extreme-exhibits.ts";
import { inTriage, submitted } from "#tests/support/questions.ts";
import { triageShown } from "#tests/support/triage-cards.ts";
import { launchChromium } from "#tests/support/chromium.ts";

interface Look {
  readonly theme: CardTheme;
  readonly language: Language;
  readonly width: number;
  readonly inspection: Inspection;
}

/** What a card is made of is the same at every width and in every theme, so each of the others is asked what it can change. */
const looks: readonly Look[] = (["nl", "en"] as const).flatMap((language): readonly Look[] => [
  { theme: "light", language, width: 600, inspection: "everything" },
  { theme: "light", language, width: 280, inspection: "sizes" },
  { theme: "dark", language, width: 600, inspection: "colours" },
  { theme: "contrast", language, width: 600, inspection: "colours" },
]);
const pictures = process.env["SCREENSHOTS"] === "1" ? "screenshots/cards" : null;
/** So many hang on one page: fewer are slower to look at in all, and so are more. */
const together = 20;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

describe.each(looks)("in the $theme theme, in $language, $width pixels wide,", (look) => {
  const { theme, language, width, inspection } = look;
  let page: CardPage;
  beforeAll(async () => {
    page = await openCardPage(browser, theme, language);
  });
  afterAll(() => page.page.close());

  // What is longest is the same in both languages, and shows where there is least room.
  const utmost = width < 600 && language === "nl" ? extremeExhibits(language) : [];

  test.each(inPages([...cardGallery(language), ...unfolded(language), ...utmost]))(
    'the cards from "$first" to "$last" are readable for everybody',
    async ({ cards }) => {
      await page.show(cards, width);
      if (pictures) await page.photograph((name) => `${pictures}/${fileName(`${name} ${theme} ${width} ${language}`)}`);
      expect(await page.overflowing()).toEqual([]);
      expect(await page.complaints(inspection)).toEqual([]);
    },
  );
});

test("a card that is not readable is named among those that are", async () => {
  const cards = await openCardPage(browser, "light", "nl");
  const good = statusCard(shown(submitted()), cardContext());
  const unlabelled = longTextInput("words", "", { limit: 10 });
  const bad = { ...good, body: [columns([column("400px", [unlabelled])])] };
  await cards.show(
    [
      { name: "good", card: good },
      { name: "bad", card: bad },
    ],
    280,
  );
  expect(new Set((await cards.overflowing()).map(cardNamed))).toEqual(new Set(["bad"]));
  expect(new Set((await cards.complaints("everything")).map(cardNamed))).toEqual(new Set(["bad"]));
  await cards.page.close();
});

/** Forms that stand folded on a card until somebody asks for them. */
function unfolded(language: Language): readonly HungCard[] {
  const context = cardContext(language);
  const { question, vocabulary } = textsIn(language);
  const status = statusCard(shown(submitted()), context);
  const triage = triageCard(triageShown(inTriage()), context);
  return [
    ...(["join", "know"] as const).map((button) => ({
      name: `form ${button}`,
      card: status,
      unfold: question[button],
    })),
    ...routes.map((route) => ({ name: `form ${route}`, card: triage, unfold: vocabulary.routes[route] })),
  ];
}

function inPages(cards: readonly HungCard[]) {
  const pages = Math.ceil(cards.length / together);
  return Array.from({ length: pages }, (_, page) => {
    const some = cards.slice(page * together, (page + 1) * together);
    return { cards: some, first: some[0]?.name, last: some.at(-1)?.name };
  });
}

function fileName(name: string): string {
  return `${name.replaceAll(/[ ,]+/g, "-")}.png`;
}

function cardNamed(complaint: string): string {
  return complaint.split(":")[0] ?? "";
}
