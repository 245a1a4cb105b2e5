import "#tests/support/browser-timeout.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { PlaygroundStart } from "#src/main/playground/playground.ts";
import { startPlayground } from "#src/main/playground/playground.ts";
import { launchChromium } from "#tests/support/chromium.ts";
import type { EchoBot } from "#tests/support/echo-bot.ts";
import { startEchoBot } from "#tests/support/echo-bot.ts";
import { freePort } from "#tests/support/free-port.ts";
import { testWithPlayground } from "#tests/support/playground-availability.ts";
import { sampleCast } from "#tests/support/playground-cast.ts";
import { openPlayground } from "#tests/support/playground-driver.ts";

const choices = [
  { title: "SDG 7", value: "7" },
  { title: "SDG 11", value: "11" },
];
const inputs = [
  { type: "Input.Text", id: "why", label: "Toelichting", isRequired: true, errorMessage: "Leg uit" },
  { type: "Input.Text", id: "long", label: "Verhaal", isMultiline: true },
  { type: "Input.ChoiceSet", id: "goals", label: "Doelen", isMultiSelect: true, choices },
  { type: "Input.ChoiceSet", id: "goal", label: "Hoofddoel", choices },
  { type: "Input.ChoiceSet", id: "radio", label: "Keuze", style: "expanded", choices },
  { type: "Input.Date", id: "due", label: "Wanneer" },
  { type: "Input.Number", id: "hours", label: "Uren" },
  { type: "Input.Toggle", id: "agreed", title: "Akkoord", valueOn: "ja" },
];

let directory: string;
let bot: EchoBot;
let browser: Browser;
let playground: PlaygroundStart;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "playground-"));
  bot = await startEchoBot(inputs);
  browser = await launchChromium();
  const port = await freePort();
  playground = await startPlayground({
    cast: sampleCast,
    botEndpoint: bot.endpoint,
    port,
    directory,
  });
});

afterEach(async () => {
  // A page that stays open draws along with everything that happens after its test.
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  if (playground?.ok) await playground.stop();
  await bot?.close();
  await rm(directory, { recursive: true, force: true });
});

async function openedChannel() {
  if (!playground.ok) throw new Error(playground.detail);
  const teams = await openPlayground(browser, playground.url, sampleCast.bot.name);
  await teams.openChannel("Snelle vragen");
  return teams;
}

testWithPlayground("a question in the channel gets its form in the same thread", async () => {
  const teams = await openedChannel();
  await teams.post("wie telt de bomen?");
  await teams.waitForText("wie telt de bomen?", "Je vroeg: wie telt de bomen?");
  expect(bot.heard.findLast(({ type }) => type === "message")).toMatchObject({
    text: "<at>Echobot</at> wie telt de bomen?",
    from: { id: sampleCast.currentUser.id, aadObjectId: sampleCast.currentUser.objectId },
    conversation: { id: expect.stringMatching(/^19:voorbeeld-vragen@thread\.tacv2;messageid=\d+$/) },
  });
});

testWithPlayground("what somebody fills in reaches the bot, and the answer takes the form's place", async () => {
  const teams = await openedChannel();
  await teams.post("wie meet de regen?");
  const form = teams.card("Je vroeg: wie meet de regen?");
  await form.fill({
    Toelichting: "Voor het klimaatplan",
    Verhaal: "Eerste regel\nTweede regel",
    Doelen: ["SDG 7", "SDG 11"],
    Hoofddoel: "SDG 11",
    Keuze: "SDG 7",
    Wanneer: "2026-12-24",
    Uren: "4",
    Akkoord: true,
  });
  await form.press("Insturen");
  await teams.waitForText("wie meet de regen?", "Gelezen van Voorbeeld Persoon 0");
  expect(await teams.page.getByText("Je vroeg: wie meet de regen?").count()).toBe(0);
  expect(bot.heard.findLast(({ type }) => type === "invoke")).toMatchObject({
    name: "adaptiveCard/action",
    from: { aadObjectId: sampleCast.currentUser.objectId },
    value: {
      action: {
        verb: "echo.send",
        data: {
          nonce: "n1",
          why: "Voor het klimaatplan",
          long: "Eerste regel\nTweede regel",
          goals: "7,11",
          goal: "11",
          radio: "7",
          due: "2026-12-24",
          hours: "4",
          agreed: "ja",
        },
      },
    },
  });
});

testWithPlayground("an edit by the bot replaces what the presser had been answered", async () => {
  const teams = await openedChannel();
  await teams.post("wie kent de wijk?");
  const form = teams.card("Je vroeg: wie kent de wijk?");
  await form.fill({ Toelichting: "Holtenbroek" });
  await form.press("Insturen");
  await teams.waitForText("wie kent de wijk?", "Gelezen van Voorbeeld Persoon 0");
  await bot.replaceCard("Voor iedereen bijgewerkt");
  await teams.waitForText("wie kent de wijk?", "Voor iedereen bijgewerkt");
  expect(await teams.page.getByText("Gelezen van Voorbeeld Persoon 0").count()).toBe(0);
});

testWithPlayground("a colleague's click carries the colleague's name, and changes nobody else's card", async () => {
  const [, , , colleague] = sampleCast.users;
  const teams = await openedChannel();
  await teams.post("wie doet mee?");
  const answer = await teams.actAs(colleague).press("Je vroeg: wie doet mee?", "Insturen", { why: "Wij doen mee" });
  expect(JSON.stringify(answer.value)).toContain("Gelezen van Voorbeeld Persoon 4");
  expect(bot.heard.findLast(({ type }) => type === "invoke")).toMatchObject({
    from: { id: colleague.id, name: colleague.name, aadObjectId: colleague.objectId },
    value: { action: { verb: "echo.send", data: { nonce: "n1", why: "Wij doen mee" } } },
  });
  expect(await teams.card("Je vroeg: wie doet mee?").text()).toContain("Je vroeg: wie doet mee?");
});

testWithPlayground("a colleague's question opens a thread that everybody sees", async () => {
  const [colleague] = sampleCast.users;
  const teams = await openedChannel();
  await teams.actAs(colleague).post("Snelle vragen", "wie heeft een zaal?");
  await teams.waitForText("Voorbeeld Persoon 1: wie heeft een zaal?", "Je vroeg: wie heeft een zaal?");
  expect(bot.heard.findLast(({ type }) => type === "message")).toMatchObject({
    from: { id: colleague.id, aadObjectId: colleague.objectId },
  });
});

testWithPlayground("the bot is heard in a thread and in a personal chat as well", async () => {
  const teams = await openedChannel();
  await teams.post("eerste vraag");
  await teams.waitForText("eerste vraag", "Je vroeg: eerste vraag");
  await teams.reply("eerste vraag", "en nog iets");
  await teams.waitForText("eerste vraag", "Je vroeg: en nog iets");
  await teams.openPersonalChat();
  await teams.say("onder vier ogen");
  expect(await teams.card("Je vroeg: onder vier ogen").text()).toContain("Toelichting");
});
