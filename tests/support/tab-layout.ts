import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Until the title is there and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("main [data-tall]"));
}

/** What axe finds wrong, a line each; besides its own choice of rules, targets must be large enough to hit (WCAG 2.5.8). */
export async function barriersTo(page: Page, rules: "all" | "colours"): Promise<readonly string[]> {
  const known = await page.evaluate<boolean>("'axe' in window");
  if (!known) await page.evaluate(axe);
  const options =
    rules === "all"
      ? { rules: { "target-size": { enabled: true } } }
      : { runOnly: ["color-contrast", "link-in-text-block"] };
  // Run as text, since the functions of this file do not exist in the browser. Tabster's stops are a known false alarm.
  return page.evaluate<readonly string[]>(`
    axe.run({ exclude: [["[data-tabster-dummy]"]] }, { ...${JSON.stringify(options)}, resultTypes: ["violations"] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => id + " at " + target + ": " + failureSummary.replace(/\\s+/g, " "))))
  `);
}

/** What the room does not hold: a page that scrolls sideways, and words that are cut off. */
export async function overflowOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? ["scrolls " + (scrollWidth - clientWidth) + " px sideways"] : [];
    const cutOff = [...document.querySelectorAll("body *")].filter((element) => {
      if (element.closest(".unseen, select") || element.clientWidth < 2 || element.scrollWidth <= element.clientWidth + 1) return false;
      const { overflowX, textOverflow } = getComputedStyle(element);
      return ["hidden", "clip"].includes(overflowX) && textOverflow !== "ellipsis";
    });
    return [...sideways, ...cutOff.map((element) => "cuts off “" + element.textContent.trim().slice(0, 60) + "”")];
  })()`);
}

/** What still moves for somebody who asked for less movement. */
export function movementOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`document.getAnimations()
    .filter(({ playState, effect }) => playState === "running" && effect.getComputedTiming().activeDuration > 100)
    .map(({ effect }) => "moves: " + effect.target?.className)`);
}
