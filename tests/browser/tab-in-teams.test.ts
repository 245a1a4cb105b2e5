import { describe, expect, test } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";
import type { TeamsAround, TeamsTells } from "#tests/support/tab-in-teams.ts";
import { openInTeams } from "#tests/support/tab-in-teams.ts";
import { teamsTokenOf } from "#tests/support/product-server.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import type { Looking } from "#tests/support/tab-visitor.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage("teams");
const scripted = tabStage();
const token = teamsTokenOf("vera");
const appId = "5a0e1b3c-2f6d-4b3a-9a55-0c1d2e3f4a5b";

/** Vera has the tab open in Teams. */
function inTeams(
  tells: Partial<TeamsTells>,
  visit: (teams: TeamsAround, page: Page, complaints: readonly string[]) => Promise<void>,
  { path = "/", look = {} }: { readonly path?: string; readonly look?: Looking } = {},
): Promise<void> {
  return stage.visiting(look, async ({ page, complaints }) => {
    await visit(await openInTeams(page, stage.address + path, { token, ...tells }), page, complaints);
  });
}

const places = [
  ["personal tab", {}, "personal_tab"],
  ["channel tab", { belongsTo: { channelId: "19:intake@thread.tacv2" } }, "channel_tab"],
  ["tab of a chat", { belongsTo: { chatId: "19:chat@thread.v2" } }, "chat_tab"],
  ["details of a meeting", { belongsTo: { chatId: "19:chat@thread.v2", meetingId: "MCMx" } }, "meeting_details"],
  [
    "side panel of a meeting",
    { frameContext: "sidePanel", width: 280, height: 600, theme: "dark", belongsTo: { meetingId: "MCMx" } },
    "side_panel",
  ],
  [
    "stage of a meeting",
    { frameContext: "meetingStage", width: 994, height: 678, theme: "dark", belongsTo: { meetingId: "MCMx" } },
    "stage",
  ],
] as const satisfies readonly (readonly [string, Partial<TeamsTells>, string])[];

test.each(places)("in a %s the tab signs in by itself and fits", async (name, tells, place) => {
  await inTeams(
    tells,
    async (teams, page, complaints) => {
      await heading(teams.frame, "Triage");
      await teams.frame.locator(`html[data-place="${place}"]`).waitFor();
      const tab = await teams.tab();
      const found = { barriers: await barriersOn(tab), sideways: await sidewaysScrollOf(tab) };
      expect(found).toEqual({ barriers: [], sideways: 0 });
      await keepScreenshot(page, `in-teams-${name.replaceAll(" ", "-")}`);
      // The address of the sample people is not there outside the demo, and that is all the browser has to say.
      expect(complaints.filter((line) => !line.includes("404"))).toEqual([]);
    },
    { path: "/triage" },
  );
});

test("Teams hears that the tab stands, and then that it is ready", async () => {
  await inTeams({}, async (teams) => {
    await teams.hears("appInitialization.success");
    expect(await teams.heard("appInitialization.appLoaded")).toHaveLength(1);
    expect(await teams.heard("appInitialization.failure")).toEqual([]);
    expect(await teams.heard("appInitialization.expectedFailure")).toEqual([]);
  });
});

test("the tab follows the theme of Teams while it is open", async () => {
  await inTeams({ theme: "dark" }, async (teams) => {
    for (const [theme, mode] of [
      ["default", "light"],
      ["contrast", "contrast"],
      ["dark", "dark"],
    ] as const) {
      await teams.frame.locator("html[data-mode]").waitFor();
      await teams.changeTheme(theme);
      await teams.frame.locator(`html[data-mode="${mode}"]`).waitFor();
    }
  });
});

describe("the language", () => {
  test.each([
    ["en-us", "en", "Questions"],
    ["nl-nl", "nl", "Vragen"],
    ["de-de", "nl", "Vragen"],
  ])("of Teams is %s, so that of the tab is %s", async (locale, language, title) => {
    await inTeams(
      { locale },
      async (teams) => {
        await heading(teams.frame, title);
        await teams.frame.locator(`html[lang="${language}"]`).waitFor();
      },
      { path: "/questions" },
    );
  });

  test("that somebody chose outweighs that of Teams", async () => {
    await inTeams(
      { locale: "en-us" },
      async (teams) => {
        await heading(teams.frame, "Vragen");
      },
      { path: "/questions", look: { language: "nl" } },
    );
  });
});

describe("a deep link", () => {
  test.each([
    ["/triage", "Triage"],
    ["/questions?stage=decided", "Vragen"],
    ["/portfolio?theme=leefbare-stad", "Portfolio"],
  ])("to %s opens that page", async (subPageId, title) => {
    await inTeams({ subPageId }, async (teams) => {
      await heading(teams.frame, title);
      const { pathname, search } = new URL((await teams.tab()).url());
      expect(pathname + search).toBe(subPageId);
    });
  });

  test.each(["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"])(
    "to %s is no page of ours, and leads nowhere",
    async (subPageId) => {
      await inTeams(
        { subPageId },
        async (teams) => {
          await heading(teams.frame, "Vragen");
          expect((await teams.tab()).url()).toBe(`${stage.address}/questions`);
        },
        { path: "/questions" },
      );
    },
  );
});

describe("a link to a question", () => {
  test("opens it in Teams, in the channel whose tab it was copied from", async () => {
    await stage.visiting({}, async ({ page }) => {
      // A frame of another site cannot read the browser's clipboard back, so what is copied is kept beside it.
      await page.addInitScript("navigator.clipboard.writeText = async (text) => { window.copied = text }");
      const belongsTo = { channelId: "19:intake@thread.tacv2" };
      const teams = await openInTeams(page, `${stage.address}/triage`, { token, appId, belongsTo });
      const path = await openQuestion(teams.frame);
      await teams.frame.getByRole("button", { name: "Kopieer link" }).click();
      await teams.frame.getByText("De link is gekopieerd.").waitFor();
      const link = new URL(await (await teams.tab()).evaluate<string>("window.copied"));
      expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${appId}/start`);
      expect(link.searchParams.get("webUrl")).toBe(stage.address + path);
      expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({
        subEntityId: path,
        channelId: "19:intake@thread.tacv2",
      });
    });
  });

  test.each([
    ["does not tell which app this is", {}],
    ["denies the clipboard", { appId }],
  ])("is shown by Teams itself where Teams %s", async (_why, tells) => {
    await inTeams(
      tells,
      async (teams) => {
        const path = await openQuestion(teams.frame);
        await teams.frame.getByRole("button", { name: "Kopieer link" }).click();
        await teams.hears("shareDeepLink");
        expect(await teams.heard("shareDeepLink")).toEqual([[path, expect.any(String), stage.address + path]]);
      },
      { path: "/triage" },
    );
  });
});

describe("on a question that was asked in a thread", () => {
  const path = "/questions/qst_energiearmoede";

  test("the thread opens in the Teams around the tab", async () => {
    await scripted.visiting({}, async ({ page }) => {
      const teams = await openInTeams(page, scripted.tab.address + path, { token: "demo" });
      // As soon as Teams has told where the tab stands.
      await teams.frame.locator("html[data-place]").waitFor();
      await teams.frame.getByRole("link", { name: "Open het gesprek in Teams", exact: true }).click();
      await teams.hears("executeDeepLink");
      expect(await teams.heard("executeDeepLink")).toEqual([
        [expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/message\//)],
      ]);
      expect(page.context().pages()).toHaveLength(1);
    });
  });

  test("outside Teams the thread opens in a window of its own, and the link to copy is the plain address", async () => {
    await scripted.visiting({}, async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(scripted.tab.address + path);
      const thread = page.getByRole("link", { name: "Open het gesprek in Teams (opent in een nieuw venster)" });
      expect(await thread.getAttribute("target")).toBe("_blank");
      await page.getByRole("button", { name: "Kopieer link" }).click();
      await page.getByText("De link is gekopieerd.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(scripted.tab.address + path);
    });
  });

  test("a browser that denies the clipboard shows the address to copy by hand", async () => {
    await scripted.visiting({}, async ({ page }) => {
      await page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))");
      await page.goto(scripted.tab.address + path);
      await page.getByRole("button", { name: "Kopieer link" }).click();
      const address = page.getByLabel("Kopieer dit adres");
      await address.and(page.locator(":focus")).waitFor();
      expect(await address.inputValue()).toBe(scripted.tab.address + path);
      expect(await page.evaluate("getSelection().toString()")).toBe(scripted.tab.address + path);
      expect(await barriersOn(page)).toEqual([]);
    });
  });
});

test("whoever adds the tab to a channel chooses where everybody starts", async () => {
  await inTeams(
    { frameContext: "settings", belongsTo: { channelId: "19:qrt@thread.tacv2" } },
    async (teams, page) => {
      await heading(teams.frame, "Vraagbaak in dit kanaal");
      await keepScreenshot(page, "in-teams-settings-of-a-channel-tab");
      expect(await barriersOn(await teams.tab())).toEqual([]);
      await teams.hears("settings.setValidityState");
      expect(await teams.heard("settings.setValidityState")).toEqual([[true]]);
      await teams.frame.getByRole("radio", { name: "Triage" }).check();
      await teams.save();
      await teams.hears("settings.save.success");
      const address = `${stage.address}/triage`;
      expect(await teams.heard("settings.setSettings")).toEqual([
        [{ entityId: "triage", contentUrl: address, websiteUrl: address, suggestedDisplayName: "Vraagbaak: Triage" }],
      ]);
    },
    { path: "/configure" },
  );
});

test("beside a meeting the tab starts with the delivery moments, and whoever changes it finds what was chosen", async () => {
  const asked = { frameContext: "settings", belongsTo: { chatId: "19:chat@thread.v2", meetingId: "MCMx" } } as const;
  await inTeams(
    asked,
    async (teams, page) => {
      await heading(teams.frame, "Vraagbaak bij deze vergadering");
      expect(await teams.frame.getByRole("radio", { name: "Oplevermomenten" }).isChecked()).toBe(true);
      const again = await openInTeams(page, `${stage.address}/configure`, { token, ...asked, entityId: "portfolio" });
      await heading(again.frame, "Vraagbaak bij deze vergadering");
      expect(await again.frame.getByRole("radio", { name: "Portfolio" }).isChecked()).toBe(true);
    },
    { path: "/configure" },
  );
});

test("the settings of a channel's tab mean nothing in a browser, and say so", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.goto(`${stage.address}/configure`);
    await page.getByRole("heading", { level: 1, name: "Voeg Vraagbaak toe aan een kanaal" }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

async function heading(frame: FrameLocator, name: string): Promise<void> {
  await frame.getByRole("heading", { level: 1, name }).waitFor();
}

/** One of those that wait for triage; returns its address. */
async function openQuestion(frame: FrameLocator): Promise<string> {
  const link = frame.getByRole("main").getByRole("link", { name: "Geldzorgen eerder zien" });
  // A link to a question leads to the question itself, whichever list one comes from.
  const path = (await link.getAttribute("href"))?.replace(/\?.*/, "") ?? "";
  await link.click();
  await frame.getByRole("button", { name: "Kopieer link" }).waitFor();
  return path;
}
