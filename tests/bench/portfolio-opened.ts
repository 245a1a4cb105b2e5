import type { Browser, FrameLocator, Page } from "playwright-core";
import { teamsTokenOf } from "#tests/support/product-server.ts";
import type { TeamsAround } from "#tests/support/tab-in-teams.ts";
import { openInTeams } from "#tests/support/tab-in-teams.ts";
import { tasksWhile } from "./portfolio-tasks.ts";

/** Milliseconds by the name of what was done. */
export type Acted = Readonly<Record<string, number>>;

interface View {
  readonly name: string;
  /** Where a link that somebody shared leads. */
  readonly page: string;
  /** What it shows of each initiative. */
  readonly shown: string;
  /** The view to go to and come back from. */
  readonly beside: "table" | "board";
  readonly acts: Readonly<Record<string, (opened: Opened) => Promise<void>>>;
}

interface Opened {
  readonly page: Page;
  readonly frame: FrameLocator;
  readonly settled: () => Promise<void>;
}

/** With everything in them that they can show. */
export const views = {
  board: {
    name: "board",
    page: "/portfolio",
    shown: "main article[data-movable]",
    beside: "table",
    acts: { walking: pressing(["j", "j", "j", "k"]), menu: menuOfMoves, moving: moveAndBack },
  },
  table: {
    name: "table",
    page: "/portfolio?view=table",
    shown: "main tbody tr[data-kind=initiative]",
    beside: "board",
    acts: {
      walking: pressing(["j", "j", "j", "k"]),
      menu: menuOfMoves,
      moving: moveAndBack,
      sorting: sortByTitle,
      grouping: groupByPartner,
    },
  },
  timeline: {
    name: "timeline",
    page: "/portfolio?view=timeline",
    shown: 'main [role=treegrid] [aria-level="2"]',
    beside: "board",
    acts: { walking: walkGrid, scale: choosing("months", "quarters"), "as-table": choosing("table", "timeline") },
  },
  partners: {
    name: "partners",
    page: "/portfolio?view=partners&which=all&who=all",
    shown: "main [role=grid] tbody tr",
    beside: "board",
    acts: { walking: walkGrid, initiatives: choosing("running", "all") },
  },
} as const satisfies Record<string, View>;

interface Opening {
  readonly origin: string;
  readonly view: View;
  readonly initiatives: number;
}

/** Opens a view in a Teams that keeps nothing from before, and does there what people do. */
export async function openView(browser: Browser, { origin, view, initiatives }: Opening): Promise<Acted> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await context.addInitScript(stopwatch(view.shown));
  const page = await context.newPage();
  let teams: TeamsAround | undefined;
  const opening = await tasksWhile(browser, page, async () => {
    const tells = { token: teamsTokenOf("nadia"), subPageId: view.page, width: 1200, height: 760 };
    teams = await openInTeams(page, origin, tells);
    // As a function: the policy of the tab allows no text to be run.
    await (await teams.tab()).waitForFunction(() => "usableAt" in window);
  });
  if (!teams) throw new Error("Teams did not open");
  const frame = await teams.tab();
  const usable = (await frame.evaluate<number>("window.usableAt")) - (await page.evaluate<number>("window.madeAt"));
  const opened: Opened = { page, frame: teams.frame, settled: () => frame.evaluate(idle) };
  await opened.settled();
  const longest: Record<string, number> = {};
  for (const [name, act] of Object.entries({ ...forAll(view), ...view.acts })) {
    const { longest: most } = await tasksWhile(browser, page, () => act(opened));
    longest[name] = most;
  }
  const one = `Initiatief ${initiatives - 27}`;
  const search = teams.frame.locator(searching);
  const looked = await tasksWhile(browser, page, async () => {
    await search.fill(one);
    await frame.waitForFunction(() => "narrowedIn" in window);
  });
  const filtering = await frame.evaluate<number>("window.narrowedIn");
  await context.close();
  return {
    usable,
    "usable-cpu": opening.total,
    filtering,
    "filtering-cpu": looked.total,
    opening: opening.longest,
    looking: looked.longest,
    ...longest,
  };
}

/** What is the same in every view. */
function forAll({ name, shown, beside }: View): View["acts"] {
  return {
    typing: async ({ page, frame, settled }) => {
      await frame.locator(searching).focus();
      for (const key of ["g", "r", "o", "Backspace", "Backspace", "Backspace"]) {
        await page.keyboard.press(key);
        await settled();
      }
    },
    choosing: async ({ frame, settled }) => {
      for (const attention of ["stuck_obstacle", "stuck_obstacle"]) {
        await frame.locator(`main a[data-why=${attention}]`).click();
        await settled();
      }
    },
    switching: async ({ frame, settled }) => {
      for (const [view, shows] of [
        [beside, views[beside].shown],
        [name, shown],
      ] as const) {
        await frame.locator(`main a[data-view=${view}]`).click();
        await frame.locator(shows).first().waitFor();
        await settled();
      }
    },
  };
}

function pressing(keys: readonly string[]): (opened: Opened) => Promise<void> {
  return async ({ page, frame, settled }) => {
    await frame.locator("header nav a").first().focus();
    for (const key of keys) {
      await page.keyboard.press(key);
      await settled();
    }
  };
}

async function walkGrid({ page, frame, settled }: Opened): Promise<void> {
  await frame.locator("[data-stop][tabindex='0']").focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "PageDown", "End", "Control+End", "Control+Home"]) {
    await page.keyboard.press(key);
    await settled();
  }
}

async function menuOfMoves({ page, frame, settled }: Opened): Promise<void> {
  await frame.locator(movable).first().focus();
  await page.keyboard.press("m");
  await settled();
  await page.keyboard.press("Escape");
  await settled();
}

async function moveAndBack({ page, frame, settled }: Opened): Promise<void> {
  await frame.locator(movable).first().focus();
  await page.keyboard.press("m");
  await settled();
  await page.keyboard.press("Enter");
  await frame.locator(`${told}[data-kind=moved] button`).first().waitFor();
  await settled();
  await frame.locator(`${told} button`).first().click();
  await frame.locator(`${told}[data-kind=undone]`).waitFor();
  await settled();
}

/** One with a problem owner, so that it moves at once. The first in any view is in the kraamkamer. */
const movable = 'main [data-stop]:has([data-move]):not(:has-text("Geen probleemeigenaar")) a';
const told = "main [data-kind]:has(> [role=status])";
const searching = 'main input[type="search"]';

async function sortByTitle({ frame, settled }: Opened): Promise<void> {
  for (let count = 0; count < 3; count++) {
    await frame.locator("main th[data-column=title] button").click();
    await settled();
  }
}

async function groupByPartner({ frame, settled }: Opened): Promise<void> {
  for (const grouping of ["partner", ""]) {
    await frame.locator("main select").last().selectOption(grouping);
    await settled();
  }
}

function choosing(...names: readonly string[]): (opened: Opened) => Promise<void> {
  return async ({ frame, settled }) => {
    for (const name of names) {
      await frame.locator(`main input[type=radio][value=${name}]`).first().check();
      await settled();
    }
  };
}

/** Until the page is drawn and has nothing left to do for a moment, or half a second later. */
const idle = `new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 500 }))))`;

/**
 * Runs in the page of Teams and in the frame alike: notes when the frame is made, when its view shows initiatives and is
 * free to react, and how long it takes from what is typed until nothing but the one that is looked for is shown.
 */
function stopwatch(shown: string): string {
  return `
    const now = () => performance.timeOrigin + performance.now();
    const shown = () => document.querySelectorAll(${JSON.stringify(shown)}).length;
    if (window.parent === window) {
      const look = new MutationObserver(() => {
        if (!document.querySelector("iframe")) return;
        window.madeAt = now();
        look.disconnect();
      });
      look.observe(document, { childList: true, subtree: true });
    } else {
      const look = () => {
        if (shown() > 0) setTimeout(() => { window.usableAt = now(); });
        else requestAnimationFrame(look);
      };
      look();
      addEventListener("input", ({ target, timeStamp }) => {
        if (!target.value?.startsWith("Initiatief ")) return;
        const narrowed = () => {
          if (shown() === 1) setTimeout(() => { window.narrowedIn = performance.now() - timeStamp; });
          else requestAnimationFrame(narrowed);
        };
        requestAnimationFrame(narrowed);
      }, true);
    }
  `;
}
