import type { Browser, Page } from "playwright-core";
import { AgendaItem, agendaLimits } from "#src/delivery/agenda-item.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Day } from "#src/kernel/time.ts";
import { buildTabIfNeeded } from "#src/main/build-tab.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import type { ProductServer } from "#tests/support/product-server.ts";
import { productServer, samplePersonId } from "#tests/support/product-server.ts";
import { percentile, tell } from "./figures.ts";
import { tasksWhile } from "./portfolio-tasks.ts";

const few = 20;
const many = agendaLimits.items;
const rounds = 5;
/** Milliseconds for which a page may not listen. */
const longestAllowed = 50;

interface Shown {
  readonly name: string;
  readonly path: (moment: string) => string;
  /** What stands there for each item. */
  readonly ready: string;
}

interface Opening extends Shown {
  readonly from: (moment: string) => string;
}

interface Press extends Shown {
  readonly act: (page: Page, round: number) => Promise<void>;
}

const preparing = { path: (moment: string) => `/delivery-moments/${moment}`, ready: "[data-item]" } as const;
const meeting = { path: (moment: string) => `/delivery-moments/${moment}/live`, ready: "[data-progress]" } as const;

/** What people press most; first and last change the place, the number or the hour of every other item. */
const presses: readonly Press[] = [
  {
    ...preparing,
    name: "agenda-step",
    act: (page) => page.locator("[data-item]:nth-child(10) [data-tool=down]").click(),
  },
  {
    ...preparing,
    name: "agenda-to-the-end",
    act: (page) => page.locator("[data-item]:first-child [data-tool=handle]").press("End"),
  },
  {
    ...preparing,
    name: "agenda-postpone",
    act: (page) => page.locator("[data-item]:first-child [data-tool=postpone]").click(),
  },
  {
    ...preparing,
    name: "agenda-edit",
    act: (page, round) => page.locator(`[data-item]:nth-child(${round + 3}) [data-tool=edit]`).click(),
  },
  {
    ...meeting,
    name: "meeting-look",
    act: (page, round) => page.locator(`[data-progress]:nth-child(${round + 3}) button`).click(),
  },
  { ...meeting, name: "meeting-next", act: (page) => page.keyboard.press("ArrowRight") },
];

const otherDay = {
  name: "year-plan-day",
  ready: "input[type=date]",
  act: (page: Page, round: number) =>
    page
      .locator("li input[type=date]")
      .first()
      .fill(`2027-01-0${round + 1}`),
};

/** By which link somebody comes to the agenda, and to the meeting about it. */
const openings: readonly Opening[] = [
  { ...preparing, name: "agenda-opening", from: () => "/delivery-moments" },
  { ...meeting, name: "meeting-opening", from: preparing.path },
];

/**
 * For how long a page with an agenda of two hundred items cannot listen while it is opened, and after a press until the
 * server has answered and all is drawn: against what is promised, and beside an agenda of twenty. So does the page that lays
 * out a year.
 */
export async function benchLongAgenda(): Promise<void> {
  await buildTabIfNeeded(() => undefined);
  const server = await productServer({ signIn: "demo" });
  const browser = await launchChromium();
  const { address } = server;
  for (const opening of openings) {
    await tellBoth(server, opening, (moment, count) => longestToOpen(browser, { address, opening, moment, count }));
  }
  for (const press of presses) {
    await tellBoth(server, press, (moment) => longestOf(browser, { page: address + press.path(moment), press }));
  }
  const value = await longestOf(browser, { page: `${address}/delivery-moments/plan-year`, press: otherDay });
  tell({ bench: otherDay.name, value, unit: "ms", against: longestAllowed });
  await browser.close();
  await server.close();
}

async function tellBoth(
  server: ProductServer,
  { name, path }: Pick<Press, "name" | "path">,
  measured: (moment: string, count: number) => Promise<number>,
): Promise<void> {
  const stage = path === meeting.path ? "in_progress" : "planned";
  const against = await measured(await planned(server, { stage, count: few }), few);
  const value = await measured(await planned(server, { stage, count: many }), many);
  tell({ bench: `${name}-${many}`, value, unit: "ms", against: longestAllowed });
  tell({ bench: `${name}-${many}-to-${few}`, value, unit: "ms", against });
}

interface ToOpen {
  readonly address: string;
  readonly opening: Opening;
  readonly moment: string;
  readonly count: number;
}

async function longestToOpen(browser: Browser, { address, opening, moment, count }: ToOpen): Promise<number> {
  const { from, path, ready } = opening;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await leadAt(browser, address + from(moment));
    const link = page.locator(`main a[href$="${path(moment)}"]`).first();
    await link.waitFor();
    await atRest(page);
    const { longest } = await tasksWhile(browser, page, async () => {
      await link.click();
      await page
        .locator(ready)
        .nth(count - 1)
        .waitFor({ state: "attached" });
      await atRest(page);
    });
    times.push(longest);
    await page.context().close();
  }
  return percentile(times, 50);
}

interface ToPress {
  /** Its address. */
  readonly page: string;
  readonly press: Pick<Press, "ready" | "act">;
}

/** The median of the rounds, after one that warms up. */
async function longestOf(browser: Browser, { page: at, press }: ToPress): Promise<number> {
  const page = await leadAt(browser, at);
  await page.locator(press.ready).first().waitFor();
  await atRest(page);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const { longest } = await tasksWhile(browser, page, async () => {
      await press.act(page, round);
      await drawn(page);
      await atRest(page);
    });
    if (round > 0) times.push(longest);
  }
  await page.context().close();
  return percentile(times, 50);
}

async function leadAt(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await context.addInitScript(`localStorage.setItem("vraagbaak.person", "${samplePersonId("nadia")}")`);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Until what was pressed is drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
}

/** Until the page has nothing more to do. */
async function atRest(page: Page): Promise<void> {
  for (let idle = 0; idle < 20; idle++) await page.evaluate("new Promise((done) => requestIdleCallback(done))");
}

let made = 0;

async function planned(
  { alliance: { product, clock } }: ProductServer,
  { stage, count }: { readonly stage: "planned" | "in_progress"; readonly count: number },
): Promise<string> {
  made += 1;
  const at = clock.now();
  const by = samplePersonId("nadia");
  const agenda = Array.from({ length: count }, (_, index) => itemOf(index));
  const scheduled = {
    id: DeliveryMomentId.parse(`dlv_long-${made}`),
    title: `Oplevermoment met ${count} punten`,
    day: Day.parse(`2030-01-${String(made).padStart(2, "0")}`),
    from: "09:00",
    until: "17:00",
    place: "Stadhuis",
    hosts: [],
    minuteTakers: [],
    sequence: 0,
    scheduledAt: at,
    agenda,
    dismissed: [],
    published: { by, at },
    reminder: null,
    reminded: [],
  };
  const begun = { openedBy: by, openedAt: at, attendance: [], presented: [], presenting: null };
  const value: DeliveryMoment = stage === "planned" ? { ...scheduled, stage } : { ...scheduled, stage, ...begun };
  const command = commandKey("bench", "planned", value.id, value.id);
  await product.stores.deliveryMoments.create({
    value,
    command,
    by,
    at,
    events: [{ type: "delivery_moment_planned" }],
  });
  return value.id;
}

function itemOf(index: number): AgendaItem {
  return AgendaItem.parse({
    id: `itm_long-${index}`,
    kind: "own",
    title: `Punt ${index} over wonen, energie en groen in de wijk`,
    note: "Drie partners leggen hun cijfers naast elkaar en kiezen met bewoners twee straten.",
    initiative: null,
    minutes: 5 + (index % 3) * 5,
    presenter: samplePersonId("daan"),
    source: null,
    edition: 1,
    editedBy: null,
    postponed: false,
    released: false,
  });
}
