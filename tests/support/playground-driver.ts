import type { Browser, Locator, Page } from "playwright-core";
import type { PlaygroundPerson } from "#src/main/playground/playground-config.ts";
import type { OtherPerson } from "./playground-person.ts";
import { otherPerson } from "./playground-person.ts";
import { Answer, listenToBot } from "./playground-wire.ts";

/** The Playground in a browser, with its person at the keyboard. Everything waits for what it needs. */
export interface PlaygroundPage {
  readonly page: Page;
  /** The channel that every team has is called "General" here. */
  openChannel(name: string): Promise<void>;
  openPersonalChat(): Promise<void>;
  /** Starts a thread in the open channel, with a mention of the bot before the text. */
  post(text: string): Promise<void>;
  /** Answers in the thread that holds this text, with a mention: without one the bot hears nothing in a channel. */
  reply(thread: string, text: string): Promise<void>;
  /** Says something in the open personal chat. */
  say(text: string): Promise<void>;
  /** The newest card that holds this text, in the channel or chat that is open. */
  card(text: string): CardOnPage;
  /** Waits until this text is to be read in the thread that holds the other text. */
  waitForText(thread: string, text: string): Promise<void>;
  actAs(person: PlaygroundPerson): OtherPerson;
}

export interface CardOnPage {
  /** Waits until the card is there and returns its words. */
  text(): Promise<string>;
  /** Fills inputs by label: a text, a choice or several by title, a day as 2026-12-03, a toggle as true or false. */
  fill(values: Readonly<Record<string, string | boolean | readonly string[]>>): Promise<void>;
  /** Presses a button that asks something of the bot, and waits for the answer. */
  press(button: string): Promise<Answer>;
  /** Presses a button that only changes what the card shows. */
  unfold(button: string): Promise<void>;
}

/** @param botName the name by which the bot is mentioned */
export async function openPlayground(browser: Browser, url: string, botName: string): Promise<PlaygroundPage> {
  const page = await browser.newPage({
    viewport: { width: 1400, height: 1000 },
    timezoneId: "Europe/Amsterdam",
  });
  // The page would fetch fonts elsewhere.
  await page.route(
    ({ origin }) => origin !== url,
    (route) => route.abort(),
  );
  const messages = listenToBot(page);
  await page.addInitScript(noteOpenStreams);
  await page.goto(url);
  // What happens before is told to the pages that listen by then, and never to this one.
  await page.waitForFunction(hearsOfMessages);
  let place: Place = "chat";
  return {
    page,
    openChannel: async (name) => {
      await page.getByRole("treeitem", { name: ` - ${name}` }).click();
      await page.getByText("Start a new post").waitFor();
      place = "channel";
    },
    openPersonalChat: async () => {
      await page.getByRole("treeitem", { name: "Personal Chat" }).click();
      place = "chat";
    },
    post: async (text) => {
      await mention(page.getByRole("textbox").first(), botName, text);
      await page.getByRole("button", { name: "Post", exact: true }).click();
    },
    reply: async (about, text) => {
      const thread = threadWith(page, about);
      await mention(thread.getByRole("textbox").last(), botName, text);
      await thread.getByRole("button", { name: "Send Message" }).click();
    },
    say: async (text) => {
      await page.getByRole("textbox").last().fill(text);
      await page.getByRole("button", { name: "Send Message" }).click();
    },
    card: (text) => cardOnPage(page, newestCard(page, place, text)),
    waitForText: (about, text) => threadWith(page, about).getByText(text).first().waitFor(),
    actAs: (person) => otherPerson({ url, messages }, person),
  };
}

// Both run in the page.
const noteOpenStreams = `
  window.openStreams = [];
  window.WebSocket = class extends window.WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener("open", () => window.openStreams.push(this.url));
    }
  };
`;
const hearsOfMessages = `window.openStreams.some((url) => url.endsWith("/conversations/stream"))`;

/** Only a choice from the menu makes it a mention. */
async function mention(composer: Locator, name: string, text: string): Promise<void> {
  await composer.click();
  await composer.pressSequentially(`@${name}`);
  await composer.page().getByRole("menuitem", { name }).click();
  await composer.page().keyboard.insertText(` ${text}`);
}

type Place = "channel" | "chat";

/** A channel shows its newest thread first, and a thread or a chat its newest message last. */
function newestCard(page: Page, place: Place, text: string): Locator {
  const cards = page.locator(".ac-adaptiveCard").filter({ hasText: text });
  if (place === "chat") return cards.last();
  return page.getByRole("group").filter({ has: cards }).first().locator(cards).last();
}

function threadWith(page: Page, text: string): Locator {
  const details = page.getByRole("button", { name: "Show more information" });
  return page.getByRole("group").filter({ has: details, hasText: text }).first();
}

function cardOnPage(page: Page, card: Locator): CardOnPage {
  return {
    text: () => card.innerText(),
    fill: async (values) => {
      for (const [label, value] of Object.entries(values)) await fill(card, label, value);
    },
    press: async (button) => {
      const answered = page.waitForResponse((response) => response.url().endsWith("/_conversation/v1/invoke"));
      await (await buttonOf(card, button)).click();
      return Answer.parse(await (await answered).json());
    },
    unfold: async (button) => (await buttonOf(card, button)).click(),
  };
}

/** The seventh button and later ones stand in a menu. */
async function buttonOf(card: Locator, title: string): Promise<Locator> {
  await card.waitFor();
  const button = card.getByRole("button", { name: title, exact: true });
  if ((await button.count()) > 0) return button.first();
  await card.getByRole("button", { name: "More options" }).click();
  return card.page().getByRole("menuitem", { name: title, exact: true });
}

type InputValue = string | boolean | readonly string[];

async function fill(card: Locator, label: string, value: InputValue): Promise<void> {
  if (typeof value === "boolean") return card.getByRole("checkbox", { name: label }).setChecked(value);
  const named = { name: label, exact: true } as const;
  const dropdown = card.getByRole("combobox", named);
  if (typeof value !== "string") return chooseAll(dropdown, value);
  const radios = card.getByRole("radiogroup", named);
  const field = card.getByRole("textbox", named).or(card.getByRole("spinbutton", named));
  await field.or(dropdown).or(radios).waitFor();
  if ((await field.count()) > 0) return field.fill(value);
  if ((await radios.count()) > 0) return radios.getByRole("radio", { name: value }).check();
  if ((await dropdown.getAttribute("aria-haspopup")) === "dialog") return pickDay(dropdown, value);
  await dropdown.click();
  await card.page().getByRole("option", { name: value, exact: true }).click();
}

async function chooseAll(dropdown: Locator, titles: readonly string[]): Promise<void> {
  await dropdown.click();
  for (const name of titles) await dropdown.page().getByRole("menuitemcheckbox", { name, exact: true }).click();
  await dropdown.press("Escape");
}

/** The calendar opens by itself; the field reads what was typed when it is left. */
async function pickDay(field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await field.press("Tab");
}
