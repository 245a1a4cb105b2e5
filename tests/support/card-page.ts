import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import type { Card } from "#bot/cards/card.ts";
import type { Language } from "#src/profile/profile.ts";
import type { CardTheme } from "./card-host.ts";
import { hostConfig, hostPage } from "./card-host.ts";

/** A browser page that shows one card after another, as Teams does. */
export interface CardPage {
  readonly page: Page;
  show(card: Card, width: number): Promise<void>;
  /** Presses a button that unfolds a form. */
  unfold(title: string): Promise<void>;
  /** What sticks out sideways, by its text. */
  overflowing(): Promise<readonly string[]>;
  /** What the accessibility checker complains about: the rule, and the element. */
  complaints(): Promise<readonly string[]>;
}

/** Of the page around a card, in pixels; as in the host's style. */
const margin = 16;
const modules = createRequire(import.meta.url);

export async function openCardPage(browser: Browser, theme: CardTheme, language: Language): Promise<CardPage> {
  const page = await browser.newPage();
  await page.setContent(hostPage(theme, language));
  await page.addScriptTag({ path: modules.resolve("adaptivecards/dist/adaptivecards.js") });
  await page.addScriptTag({ path: modules.resolve("axe-core/axe.min.js") });
  const config = hostConfig(theme);
  return {
    page,
    show: async (card, width) => {
      await page.setViewportSize({ width: width + 2 * margin, height: 400 });
      await page.evaluate(hangUp, { card, config });
    },
    unfold: (title) => page.getByRole("button", { name: title, exact: true }).click(),
    overflowing: () => page.evaluate(stickingOut),
    complaints: () => page.evaluate(checked),
  };
}

// The functions below run in the page, where these scripts have been loaded.
declare const AdaptiveCards: typeof import("adaptivecards");
declare const axe: typeof import("axe-core");

function hangUp({ card, config }: { readonly card: Card; readonly config: object }): void {
  const shown = new AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new AdaptiveCards.HostConfig(config);
  shown.parse(card);
  const element = shown.render();
  if (element) document.querySelector("main")?.replaceChildren(element);
}

function stickingOut(): readonly string[] {
  const edge = document.querySelector("main")?.getBoundingClientRect().right ?? 0;
  const beyond = [...document.querySelectorAll("main *")].filter(
    (element) => element.getBoundingClientRect().right > edge + 0.5,
  );
  const cut = [...document.querySelectorAll(".ac-textBlock, .ac-richTextBlock, .ac-pushButton *")].filter(
    (element) => element.scrollWidth > element.clientWidth + 1,
  );
  return [...beyond, ...cut].map((element) => `${element.className}: ${element.textContent.slice(0, 40)}`);
}

async function checked(): Promise<readonly string[]> {
  const { violations } = await axe.run("main", {
    runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
