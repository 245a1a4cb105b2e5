import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import type { Card } from "#bot/cards/card.ts";
import type { Language } from "#src/profile/profile.ts";
import type { CardTheme } from "./card-host.ts";
import { hostConfig, hostPage } from "./card-host.ts";

export interface HungCard {
  readonly name: string;
  readonly card: Card;
  /** Title of a button that unfolds a form, to be pressed before anybody looks. */
  readonly unfold?: string;
}

/**
 * Every rule of the accessibility checker, or those that can tell one width or one theme from another: what a card is made
 * of is the same in all of them.
 */
export type Inspection = "everything" | "sizes" | "colours";

/** A browser page that shows cards under one another, each as Teams does. */
export interface CardPage {
  readonly page: Page;
  show(cards: readonly HungCard[], width: number): Promise<void>;
  /** What sticks out sideways, by the card and its text. */
  overflowing(): Promise<readonly string[]>;
  /** What the accessibility checker complains about: the card, the rule, and the element. */
  complaints(inspection: Inspection): Promise<readonly string[]>;
  /** Each card by itself. */
  photograph(fileOf: (name: string) => string): Promise<void>;
}

const rules: Readonly<Record<Inspection, readonly string[]>> = {
  everything: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
  sizes: ["target-size"],
  colours: ["color-contrast", "link-in-text-block"],
};

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
    show: async (cards, width) => {
      await page.setViewportSize({ width: width + 2 * margin, height: 400 });
      const unpressed = await page.evaluate(hangUp, { cards, config });
      if (unpressed.length > 0) throw new Error(`no such button: ${unpressed.join(", ")}`);
    },
    overflowing: () => page.evaluate(stickingOut),
    complaints: (inspection) => page.evaluate(checked, rules[inspection]),
    photograph: async (fileOf) => {
      for (const section of await page.locator("section").all()) {
        await section.screenshot({ path: fileOf((await section.getAttribute("data-card")) ?? "") });
      }
    },
  };
}

// The functions below run in the page, where these scripts have been loaded.
declare const AdaptiveCards: typeof import("adaptivecards");
declare const axe: typeof import("axe-core");

/** Returns what could not be unfolded. */
function hangUp({ cards, config }: { readonly cards: readonly HungCard[]; readonly config: object }): string[] {
  const unpressed: string[] = [];
  const sections = cards.map(({ name, card, unfold }) => {
    const shown = new AdaptiveCards.AdaptiveCard();
    shown.hostConfig = new AdaptiveCards.HostConfig(config);
    shown.parse(card);
    const section = document.createElement("section");
    section.dataset["card"] = name;
    const element = shown.render();
    if (element) section.append(element);
    return { section, name, unfold };
  });
  document.querySelector("main")?.replaceChildren(...sections.map(({ section }) => section));
  for (const { section, name, unfold } of sections) {
    if (unfold === undefined) continue;
    const button = [...section.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === unfold);
    if (button) button.click();
    else unpressed.push(`${name}: ${unfold}`);
  }
  return unpressed;
}

function stickingOut(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("section")].flatMap((section) => {
    const edge = section.getBoundingClientRect().right;
    const beyond = [...section.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > edge + 0.5,
    );
    const cut = [...section.querySelectorAll(".ac-textBlock, .ac-richTextBlock, .ac-pushButton *")].filter(
      (element) => element.scrollWidth > element.clientWidth + 1,
    );
    return [...beyond, ...cut].map(
      (element) => `${section.dataset["card"] ?? ""}: ${element.className}: ${element.textContent.slice(0, 40)}`,
    );
  });
}

async function checked(runOnly: readonly string[]): Promise<readonly string[]> {
  const { violations } = await axe.run("main", {
    runOnly: [...runOnly],
    resultTypes: ["violations"],
    elementRef: true,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, element }) => {
      const card = element?.closest<HTMLElement>("section")?.dataset["card"] ?? "";
      return `${card}: ${id}: ${html.slice(0, 160)}`;
    }),
  );
}
