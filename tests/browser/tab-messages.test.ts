import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { confideQuestion } from "#src/question/confide-question.usecase.ts";
import type { QuestionId } from "#src/question/question.ts";
import { actsIn, personId } from "#tests/support/acts.ts";
import { intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import { expectLegible, languages } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { timePasses } from "#tests/support/time-passes.ts";

const stage = productStage();
const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const qrt = conversationIdOf(sender("vera").tenant ?? "", qrtChannel);

test.each(languages)("the messages are legible and reachable, in %s", async (language) => {
  await troubled();
  await stage.visiting({ language, person: personId("wouter") }, async ({ page, complaints }) => {
    for (const query of ["state=waiting", "state=sent", "state=dead", `state=dead&conversation=${qrt}`]) {
      await page.goto(`${stage.address}/messages?${query}`);
      await page.getByRole("main").getByRole("listitem").nth(3).waitFor();
      const name = query.includes("conversation") ? "channel" : query.slice("state=".length);
      await expectLegible(page, `messages-${name}`, language);
    }
    expect(complaints).toEqual([]);
  });
});

test("the QRT sees why messages wait and why they failed, and has one sent again with the keyboard", async () => {
  const question = await troubled();
  await stage.visiting({ person: personId("wouter") }, async ({ page }) => {
    await page.goto(`${stage.address}/messages`);
    const update = lineOf(page, "Bericht over wat er veranderde");
    await update.getByText("Wacht tot 23 nov 2026, 08:00, want tot dan gelden stille uren").waitFor();
    await update.getByText("In de chat met Rosa Voorbeeld (partner ROVA)").waitFor();

    await page.getByRole("link", { name: /^Niet verzonden \(\d+\)$/ }).click();
    const card = lineOf(page, "Triagekaart voor het QRT");
    await card.getByText("Teams weigert dit bericht.").waitFor();
    await card.getByText("In het kanaal QRT").waitFor();
    expect(await card.getByRole("link").getAttribute("href")).toBe(`/questions/${question}`);

    stage.alliance.teams.set(qrtChannel, "ok");
    await card.getByRole("button", { name: "Verstuur opnieuw: Triagekaart voor het QRT" }).press("Enter");
    const told = page.getByText("We versturen opnieuw: Triagekaart voor het QRT.");
    await told.waitFor();
    expect(await focusIsAt(page, "We versturen opnieuw")).toBe(true);
    await card.waitFor({ state: "detached" });
    await stage.alliance.settled();
    await page.getByRole("link", { name: "Verzonden", exact: true }).click();
    await lineOf(page, "Triagekaart voor het QRT").getByText("In het kanaal QRT").waitFor();
  });
});

test("all that failed in one channel is sent again at once, from the set-up", async () => {
  await troubled();
  stage.alliance.teams.set(qrtChannel, "ok");
  await stage.visiting({ person: personId("wouter") }, async ({ page }) => {
    await page.goto(`${stage.address}/set-up`);
    await page.getByRole("link", { name: /^\d+ berichten zijn niet verzonden$/ }).click();
    await page.getByText("Je ziet alleen de berichten voor het kanaal QRT.").waitFor();
    await page.getByRole("button", { name: /^Verstuur alle \d+ opnieuw$/ }).click();
    await page.getByText("We versturen alle berichten voor dit kanaal opnieuw.", { exact: false }).waitFor();
    await page.getByRole("heading", { name: "Er is geen bericht mislukt" }).waitFor();
    await page.getByRole("link", { name: "Toon alle berichten" }).click();
    await page.waitForURL(/\/messages\?state=dead$/);
  });
});

test("the network lead reads no more than the number of a confidential question; a partner sees their own messages", async () => {
  const question = await troubled();
  const acts = actsIn(stage.alliance);
  await acts.does("rosa", question, { act: confideQuestion, saying: { confidential: true } });
  await stage.visiting({ person: personId("nadia") }, async ({ page }) => {
    await page.goto(`${stage.address}/messages?state=dead`);
    await page.getByText("V-2026-013, een vertrouwelijke vraag").first().waitFor();
    expect(await page.getByText("energiearmoede", { exact: false }).count()).toBe(0);
  });
  await stage.visiting({ person: personId("rosa") }, async ({ page }) => {
    await page.goto(`${stage.address}/settings`);
    await page.getByRole("link", { name: "Berichten: wat is verstuurd en wat wacht er" }).click();
    await lineOf(page, "Bericht over wat er veranderde").waitFor();
    await page.getByRole("link", { name: /^Niet verzonden \(\d+\)$/ }).click();
    await lineOf(page, "Triagekaart voor het QRT").waitFor();
    expect(await page.getByRole("button", { name: /^Verstuur/ }).count()).toBe(0);
  });
  await stage.visiting({ person: personId("karin") }, async ({ page }) => {
    await page.goto(`${stage.address}/messages?state=dead&conversation=${qrt}`);
    await page.getByRole("heading", { name: "Hier mag je niet bij" }).waitFor();
    await page.goto(`${stage.address}/messages?state=lost&conversation=`);
    await page.getByRole("heading", { name: "Dit vinden we niet" }).waitFor();
  });
});

test("of many messages more come when asked for, each once", async () => {
  const acts = actsIn(stage.alliance);
  for (let asked = 0; asked < 10; asked++) await acts.submitted("rosa", `${text} Keer ${asked}.`);
  await stage.visiting({ person: personId("wouter") }, async ({ page }) => {
    await page.goto(`${stage.address}/messages?state=sent`);
    await page.getByRole("button", { name: "Meer laden" }).waitFor();
    expect(await page.getByRole("main").getByRole("heading", { level: 2 }).count()).toBe(25);
    await page.getByRole("button", { name: "Meer laden" }).press("Enter");
    await page.getByRole("button", { name: "Meer laden" }).waitFor({ state: "detached" });
    const about = await page.getByRole("main").locator("ul").last().getByRole("link").allInnerTexts();
    expect(about.length).toBeGreaterThan(25);
  });
});

/** A Thursday on which the channel of the QRT refuses us, and then a Saturday on which news waits. */
async function troubled(): Promise<QuestionId> {
  const { alliance } = stage;
  const acts = actsIn(alliance);
  alliance.teams.set(qrtChannel, { status: 403, code: "BotNotInConversationRoster" });
  const question = await acts.submitted("rosa", text);
  alliance.teams.set(intakeChannel, "ok");
  await timePasses(alliance, 2 * 86_400_000, { steps: 4 });
  await acts.pickedUp(question);
  return question;
}

function lineOf(page: Page, said: string) {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: said, exact: true }), hasText: "V-2026-013" });
}

function focusIsAt(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) === true, words);
}
