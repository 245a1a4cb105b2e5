import { expect, test } from "@jest/globals";
import type { FrameLocator } from "playwright-core";
import { openInTeams } from "#tests/support/tab-in-teams.ts";
import { teamsTokenOf } from "#tests/support/product-server.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage("teams");
const token = teamsTokenOf("vera");
const triage = { level: 1, name: "Triage" } as const;

test.each(["https://elsewhere.example", "https://teams.microsoft.com.elsewhere.example"])(
  "a page at %s cannot show the tab: the browser refuses",
  async (origin) => {
    await stage.visiting({}, async ({ page, complaints }) => {
      const stranger = await openInTeams(page, stage.address, { token, origin });
      const frame = await stranger.tab();
      await frame.waitForURL("chrome-error://chromewebdata/");
      expect(await frame.locator("#tab").count()).toBe(0);
      expect(complaints).toEqual([expect.stringMatching(/violates .*Content Security Policy.*frame-ancestors/)]);
      expect(await stranger.heard("initialize")).toEqual([]);
    });
  },
);

test("a Teams that answers after three seconds finds the tab waiting for it", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.clock.install();
    const teams = await openInTeams(page, `${stage.address}/triage`, { token, withheld: ["initialize"] });
    await teams.hears("initialize");
    await page.clock.fastForward(3_000);
    await teams.frame.getByText("Bezig met laden").waitFor({ state: "attached" });
    await teams.release();
    await teams.frame.getByRole("heading", triage).waitFor();
  });
});

test.each(["initialize", "getContext"] as const)(
  "a Teams that leaves %s unanswered: after five seconds the tab says where it can be opened, and still listens",
  async (withheld) => {
    await stage.visiting({}, async ({ page }) => {
      await page.clock.install();
      const teams = await openInTeams(page, `${stage.address}/triage`, { token, withheld: [withheld] });
      await teams.hears(withheld);
      await page.clock.fastForward(5_000);
      await says(teams.frame, "Teams antwoordt niet");
      const link = teams.frame.getByRole("link", { name: /^Open in Teams/ });
      expect(await link.getAttribute("href")).toBe("https://teams.microsoft.com/");
      expect(await barriersOn(await teams.tab())).toEqual([]);
      await keepScreenshot(page, `in-teams-${withheld}-unanswered`);
      await teams.release();
      await teams.frame.getByRole("heading", triage).waitFor();
    });
  },
);

test.each([
  ["initialize", ["content", "web", "null", "2.58.0"]],
  ["getContext", [null]],
] as const)("a frame that answers %s with something else than Teams does is no Teams", async (asked, answer) => {
  await stage.visiting({}, async ({ page }) => {
    const teams = await openInTeams(page, stage.address, { token, instead: { [asked]: answer } });
    await says(teams.frame, "Teams antwoordt niet");
  });
});

test("when Teams gives no token the tab says so, and goes on once it does", async () => {
  await stage.visiting({}, async ({ page }) => {
    const teams = await openInTeams(page, `${stage.address}/triage`, { token: null });
    await says(teams.frame, "Teams meldt je niet aan");
    await teams.hears("appInitialization.expectedFailure");
    expect(await barriersOn(await teams.tab())).toEqual([]);
    await keepScreenshot(page, "in-teams-no-token");
    await teams.giveToken(token);
    await teams.frame.getByRole("button", { name: "Probeer opnieuw" }).click();
    await teams.frame.getByRole("heading", triage).waitFor();
    await teams.hears("appInitialization.success");
  });
});

test("a Teams that is silent about the token is not waited for without end", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.clock.install();
    const withheld = ["authentication.getAuthToken"] as const;
    const teams = await openInTeams(page, `${stage.address}/triage`, { token, withheld });
    await teams.hears("authentication.getAuthToken");
    await page.clock.fastForward(20_000);
    await says(teams.frame, "Teams meldt je niet aan");
    await teams.frame.getByRole("button", { name: "Probeer opnieuw" }).click();
    await teams.release();
    await teams.frame.getByRole("heading", triage).waitFor();
  });
});

test("a token that the server no longer takes is never a blank page, and a new one opens the tab", async () => {
  await stage.visiting({}, async ({ page }) => {
    const teams = await openInTeams(page, `${stage.address}/triage`, { token: "teams.per_expired" });
    await teams.frame.getByRole("heading", { level: 2 }).waitFor();
    await teams.hears("appInitialization.expectedFailure");
    expect(await barriersOn(await teams.tab())).toEqual([]);
    await keepScreenshot(page, "in-teams-expired-token");
    await teams.giveToken(token);
    await teams.frame.getByRole("button", { name: "Opnieuw aanmelden" }).click();
    await teams.frame.getByRole("heading", triage).waitFor();
  });
});

test("a tab that breaks before anybody could work in it leaves the word to Teams, and later speaks for itself", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.route("**/api/v1/me", (route) => route.fulfill({ json: {} }));
    const teams = await openInTeams(page, stage.address, { token });
    await teams.hears("appInitialization.failure");
    await says(teams.frame, "Er ging iets mis op deze pagina");
  });
  await stage.visiting({}, async ({ page }) => {
    await page.route("**/api/v1/initiatives/*", (route) => route.fulfill({ json: {} }));
    const teams = await openInTeams(page, `${stage.address}/initiatives/ini_1`, { token, locale: "en-gb" });
    await says(teams.frame, "Something went wrong on this page");
    expect(await teams.heard("appInitialization.success")).toHaveLength(1);
    expect(await teams.heard("appInitialization.failure")).toEqual([]);
  });
});

test("in a plain browser, where nobody is known, the tab leads to Teams", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(stage.address);
    await page.getByRole("heading", { name: "Open Vraagbaak in Teams" }).waitFor();
    await page.getByRole("link", { name: /^Open in Teams/ }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await keepScreenshot(page, "outside-teams");
  });
});

async function says(frame: FrameLocator, title: string): Promise<void> {
  await frame.getByRole("heading", { level: 2, name: title }).waitFor();
}
