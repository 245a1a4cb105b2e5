import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { asks, does, personCalled } from "#tests/support/live-alliance.ts";
import { openInTeams } from "#tests/support/tab-in-teams.ts";
import { expectLegibleInAll } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const vera = { person: personCalled("vera") } as const;
const soon = { timeout: 2_000 };

test("without a connection one bar says so, and nothing typed or shown is lost", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, `/questions/${id}`);
    const words = await typed(page, "Wij tellen ze elk jaar.");
    await offline(page);
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText(/^Er was geen verbinding\. Dit is nog niet verstuurd\./).waitFor();
    expect(await words.inputValue()).toBe("Wij tellen ze elk jaar.");
    await does(stage, "wouter", [`/questions/${id}/pick-up`, {}]);
    await page.context().setOffline(false);
    await page.getByText(/^Geen verbinding/).waitFor({ state: "detached" });
    await page.getByText("In triage", { exact: true }).first().waitFor(soon);
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("Wij tellen ze elk jaar.").first().waitFor(soon);
    expect((await stage.alliance.product.stores.questions.get(id))?.value.involved.contributions).toHaveLength(1);
  });
});

test("what could not be loaded without a connection comes by itself once there is one", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, `/questions/${id}`);
    await page.getByRole("link", { name: "Vragen", exact: true }).click();
    const other = page.getByRole("link", { name: "Eenzaam na een verhuizing?" });
    await other.waitFor();
    await page.clock.install();
    await page.context().setOffline(true);
    await other.click();
    await timePassesUntil(page, page.getByRole("heading", { name: "Laden lukt nu niet" }));
    // Of this page not even the program is there.
    await page.getByRole("link", { name: "Oplevermomenten" }).click();
    await page.getByText("Bezig met laden").waitFor({ state: "attached" });
    await page.context().setOffline(false);
    await page.getByRole("heading", { level: 1, name: "Oplevermomenten" }).waitFor();
    expect(await stylesMissingOn(page)).toEqual([]);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Eenzaam na een verhuizing?" }).waitFor();
  });
});

test("the bar reads well in every look", async () => {
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, "/questions");
    await signedOut(page);
    const again = page.getByRole("button", { name: "Opnieuw aanmelden" });
    await again.waitFor();
    await expectLegibleInAll(page, "connection-signed-out", async () => {
      await page.getByRole("button", { name: "Sign in again" }).waitFor();
    });
    // The page may find out by itself that it is known again.
    await page.unrouteAll();
    await opened(page, "/questions");
    await again.waitFor({ state: "detached" });
    await offline(page);
    await expectLegibleInAll(page, "connection-offline", async () => {
      await page.getByText(/^No connection/).waitFor();
    });
  });
});

test("the bar stands at the bottom of the window, also below a page that is shorter", async () => {
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, "/ask");
    await page.setViewportSize({ width: 1280, height: 1400 });
    await offline(page);
    const ends = (part: Locator) => part.evaluate((element) => Math.round(element.getBoundingClientRect().bottom));
    expect(await ends(page.getByRole("main"))).toBeLessThan(1300);
    expect(await ends(page.getByRole("status", { name: "Verbinding" }))).toBe(1400);
    await keepScreenshot(page, "connection-short-page");
  });
});

test("who is signed out on the way signs in again on the same page, and has what was typed", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting(vera, async ({ page }) => {
    await opened(page, `/questions/${id}`);
    const words = await typed(page, "Wij tellen ze elk jaar.");
    await signedOut(page);
    await page.getByText("Je aanmelding is verlopen. Wat je hebt getypt staat er nog.").waitFor();
    await page.getByRole("button", { name: "Opnieuw aanmelden" }).click();
    await page.getByText(/^Aanmelden lukt niet\./).waitFor();
    expect(await words.inputValue()).toBe("Wij tellen ze elk jaar.");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Opnieuw aanmelden" }).click();
    await page.getByText(/^Aanmelden lukt niet\./).waitFor({ state: "detached" });
    await does(stage, "wouter", [`/questions/${id}/pick-up`, {}]);
    await page.getByText("In triage", { exact: true }).first().waitFor(soon);
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("Wij tellen ze elk jaar.").first().waitFor(soon);
  });
});

test("in Teams, who gets no token any more is told so on the page, and goes on there once Teams gives one", async () => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await stage.visiting({}, async ({ page }) => {
    const token = `demo.${vera.person}`;
    await page.route("**/api/v1/demo/people", (route) => route.fulfill({ status: 404, json: {} }));
    const teams = await openInTeams(page, stage.address, { token, subPageId: `/questions/${id}` });
    const opener = teams.frame.getByRole("button", { name: "Ik weet iets" });
    await opener.click();
    const words = teams.frame.getByRole("textbox", { name: "Wat weet je?" });
    await words.fill("Wij tellen ze elk jaar.");
    await teams.giveToken(null);
    await does(stage, "wouter", [`/questions/${id}/pick-up`, {}]);
    const again = teams.frame.getByRole("button", { name: "Opnieuw aanmelden" });
    await again.waitFor();
    await teams.giveToken(token);
    await again.click();
    await again.waitFor({ state: "detached" });
    await teams.frame.getByText("In triage", { exact: true }).first().waitFor(soon);
    expect(await words.inputValue()).toBe("Wij tellen ze elk jaar.");
  });
});

test("what is taken away while somebody looks goes from the screen, with a way back", async () => {
  const id = await asks(stage, "rosa", "Wie helpt dit gezin met schulden?");
  await stage.visiting({ person: personCalled("koen") }, async ({ page }) => {
    await opened(page, `/questions/${id}`);
    await typed(page, "Vitens kan de rekening spreiden.");
    await does(stage, "rosa", [`/questions/${id}/confidential`, { confidential: true }]);
    await page.getByRole("heading", { name: "Dit vinden we niet" }).waitFor(soon);
    await page.getByText("Vitens kan de rekening spreiden.").waitFor();
    expect(await page.content()).not.toContain("Wie helpt dit gezin met schulden?");
    expect(await barriersOn(page)).toEqual([]);
    await keepScreenshot(page, "connection-gone");
    await page.getByRole("link", { name: "Naar de startpagina" }).click();
    await page.waitForURL(`${stage.address}/`);
  });
});

test("a link to what is not there leads back", async () => {
  await stage.visiting(vera, async ({ page }) => {
    for (const path of [
      "/questions/qst_erased",
      "/initiatives/ini_erased",
      "/ask/qst_erased",
      "/questions/%00",
      "/nowhere",
    ]) {
      await page.goto(stage.address + path);
      const notThere = page.getByRole("heading", { name: "Dit vinden we niet" });
      const isTold = await notThere.waitFor().then(
        () => true,
        () => false,
      );
      expect([path, isTold]).toEqual([path, true]);
      await page.getByRole("link", { name: "Naar de startpagina" }).waitFor();
    }
  });
});

test.each([
  ["a day behind", -1],
  ["a day ahead", 1],
])("with the clock of the browser %s, times are told by that of the server", async (_how, days) => {
  const id = await asks(stage, "rosa", "Wie telt de fietsen bij het station?");
  await does(stage, "vera", [`/questions/${id}/pick-up`, {}]);
  const { rev } = (await stage.alliance.product.stores.questions.get(id)) ?? { rev: 0 };
  const findings = { solutions: "", needs: "", partners: "" };
  const decision = { route: "answered", reason: "Dit is bekend.", answer: "De gemeente telt ze." };
  const theme = "brede-duurzaamheid";
  await does(stage, "vera", [`/questions/${id}/decision`, { rev, theme, findings, decision }]);
  await stage.visiting(vera, async ({ page }) => {
    await page.addInitScript(`{
      const offset = ${days} * 86_400_000, now = Date.now.bind(Date);
      Date.now = () => now() + offset;
    }`);
    await opened(page, `/questions/${id}`);
    await page
      .getByText(/nog (14|15) minuten/)
      .first()
      .waitFor();
  });
});

/** Without a connection, and so long that it is told. */
async function offline(page: Page): Promise<void> {
  await page.clock.install();
  await page.context().setOffline(true);
  await timePassesUntil(page, page.getByText(/^Geen verbinding sinds \d\d:\d\d\. We proberen het opnieuw\.$/));
}

/** The page tries again after seconds, and tells after some more; here they pass at once. */
async function timePassesUntil(page: Page, sign: Locator): Promise<void> {
  for (let seconds = 0; seconds < 60 && !(await sign.isVisible()); seconds++) await page.clock.fastForward(1_000);
  await sign.waitFor();
}

async function opened(page: Page, path: string): Promise<void> {
  const line = page.waitForResponse((response) => new URL(response.url()).pathname === "/api/v1/changes");
  await page.goto(stage.address + path);
  await line;
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

async function typed(page: Page, text: string) {
  await page.getByRole("button", { name: "Ik weet iets" }).click();
  const words = page.getByRole("textbox", { name: "Wat weet je?" });
  await words.fill(text);
  return words;
}

/** The server knows nobody any more; the page asks it something. */
async function signedOut(page: Page): Promise<void> {
  await page.route("**/api/v1/**", (route) =>
    route.continue({ headers: { ...route.request().headers(), authorization: "Bearer demo.per_nobody" } }),
  );
  await does(stage, "anouk", ["/questions", { text: "Iets dat niemand ziet" }]);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.evaluate(() => window.dispatchEvent(new Event("offline")));
}

/** A browser shows nothing of what is in a stylesheet that it could not fetch, not even to the page. */
function stylesMissingOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`[...document.querySelectorAll("link[rel=stylesheet]")]
    .filter(({ sheet }) => {
      try {
        return !sheet?.cssRules.length;
      } catch {
        return true;
      }
    })
    .map(({ href }) => href)`);
}
