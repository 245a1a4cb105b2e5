import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { commands } from "#bot/ways/commands.ts";
import { problemsWith } from "#manifest/check.ts";
import { en } from "#manifest/en.ts";
import { localisationOf } from "#manifest/localisation.ts";
import type { TeamsAppManifest } from "#manifest/manifest.ts";
import { manifestOf } from "#manifest/manifest.ts";
import { nl } from "#manifest/nl.ts";
import { personalTab } from "#src/conversation/tab-link.ts";
import { wordIn } from "#src/intake/heard-word.ts";
import { smallTalkIn } from "#src/intake/small-talk.ts";
import type { TeamsAppConfig } from "#src/main/teams-app-config.ts";
import { teamsAppConfigFrom } from "#src/main/teams-app-config.ts";
import { appEnvironment } from "#tests/support/teams-app.ts";

const manifest = manifestOf({ config: config(), version: "1.2.3" }, nl);
const translated = manifestOf({ config: config(), version: "1.2.3" }, en);
const icons = { color: iconOf("color.png"), outline: iconOf("outline.png") };

describe("Microsoft's own schema", () => {
  test("takes the manifest, in both languages, with its translation and icons", async () => {
    const localisations = [localisationOf(manifest, translated)];
    expect(await problemsWith({ manifest, localisations, icons })).toEqual([]);
  });

  test("refuses a text that Teams would cut off, in whichever language", async () => {
    const long = "long ".repeat(17);
    const app = { config: config(), version: "1.2.3" };
    const localisations = [localisationOf(manifest, manifestOf(app, { ...en, summary: long }))];
    const problems = await problemsWith({ manifest: manifestOf(app, { ...nl, name: long }), localisations, icons });
    expect(problems).toEqual([
      expect.stringContaining("/name/short must NOT have more than 30 characters"),
      expect.stringContaining("/description.short must NOT have more than 80 characters"),
    ]);
  });

  test("refuses a translation of something that does not exist, and an icon of another size", async () => {
    const localisations = [{ ...localisationOf(manifest, translated), "staticTabs[0].title": "Overview" }];
    const problems = await problemsWith({ manifest, localisations, icons: { ...icons, outline: icons.color } });
    expect(problems).toEqual([
      expect.stringContaining("staticTabs[0].title"),
      "outline.png must be a PNG of 32 by 32 pixels",
    ]);
  });
});

describe("what people can choose in Teams", () => {
  const extension = manifest.composeExtensions?.[0];

  test("is each command that the bot answers, and no other", () => {
    expect(extension?.commands?.map(({ id }) => id).toSorted()).toEqual(Object.values(commands).toSorted());
  });

  test("is an action on a message where the bot opens a form, and a search where it lists what it found", () => {
    const kinds = extension?.commands?.map(({ id, type, context, fetchTask }) => ({ id, type, context, fetchTask }));
    expect(kinds).toEqual([
      { id: "searchQuestions", type: "query", context: ["compose", "commandBox"], fetchTask: undefined },
      { id: "makeQuestion", type: "action", context: ["message"], fetchTask: true },
      { id: "addToQuestion", type: "action", context: ["message"], fetchTask: true },
    ]);
  });

  test.each([
    ["nl", manifest],
    ["en", translated],
  ])("as words to the bot, it understands in %s", (_language, { bots }) => {
    const titles = bots?.flatMap(({ commandLists = [] }) => commandLists.flatMap((list) => list.commands));
    const understood = titles?.map(({ title }) => wordIn(title)?.word ?? smallTalkIn(title));
    expect(understood).toEqual([
      ...["my_questions", "my_actions", "settings", "help"],
      ...["my_questions", "settings", "help"],
      ...["my_questions", "help"],
    ]);
  });

  test("is named as the bot names it in its own texts", () => {
    expect(extension?.commands?.map(({ title }) => title)).toEqual([
      "Zoek een vraag",
      "Maak hier een vraag van",
      "Voeg toe aan vraag",
    ]);
  });
});

test("a reader of English finds every text that is not the same in both languages", () => {
  const localisation = localisationOf(manifest, translated);
  expect(localisation["name.short"]).toBe("Vraagbaak");
  expect(localisation["staticTabs[0].name"]).toBe("Overview");
  expect(localisation["composeExtensions[0].commands[1].title"]).toBe(en.makeQuestion.title);
  expect(localisation["bots[0].commandLists[1].commands[1].title"]).toBe("Set up");
  // "Help" is the same in both.
  expect(localisation).not.toHaveProperty(["bots[0].commandLists[1].commands[2].title"]);
});

test("the Dutch and the English texts are about the same things", () => {
  expect(placesIn(en)).toEqual(placesIn(nl));
});

describe("everything that Teams opens or asks for", () => {
  test("is at the public address", () => {
    const { host } = new URL(appEnvironment.PUBLIC_URL);
    expect(manifest.validDomains).toEqual([host]);
    expect(manifest.composeExtensions?.[0]?.messageHandlers).toEqual([{ type: "link", value: { domains: [host] } }]);
    for (const address of addressesOf(manifest)) expect(address).toMatch(/^https:\/\/vraagbaak\.example\.org\//);
  });

  test("is a page that the tab knows", () => {
    const paths = addressesOf(manifest).map((address) => new URL(address).pathname);
    expect(paths.toSorted()).toEqual(["/", "/", "/configure"]);
    expect(routesOfTab()).toEqual(expect.arrayContaining(paths));
  });

  test("stands in every place where a tab of ours can stand", () => {
    expect(manifest.configurableTabs?.[0]).toMatchObject({
      scopes: ["team", "groupChat"],
      context: expect.arrayContaining(["channelTab", "meetingDetailsTab", "meetingSidePanel", "meetingStage"]),
      meetingSurfaces: ["sidePanel", "stage"],
    });
    expect(manifest.staticTabs?.map(({ entityId, scopes }) => ({ entityId, scopes }))).toEqual([
      // Links on cards lead there.
      { entityId: personalTab, scopes: ["personal"] },
      { entityId: "conversations", scopes: ["personal"] },
    ]);
  });
});

describe("Vraagbaak asks Teams", () => {
  test("for the stage of a meeting only, on behalf of whoever uses it, and reads no messages along", () => {
    expect(manifest.authorization?.permissions?.resourceSpecific).toEqual([
      { name: "MeetingStage.Write.Chat", type: "Delegated" },
      { name: "ChannelMeetingStage.Write.Group", type: "Delegated" },
    ]);
  });

  test("for a token of the tab's own registration, under its own address", () => {
    const { TAB_CLIENT_ID: id } = appEnvironment;
    expect(manifest.webApplicationInfo).toEqual({ id, resource: `api://vraagbaak.example.org/${id}` });
  });

  test("for no token as long as the tab has no registration", () => {
    const without = manifestOf({ config: config({ TAB_CLIENT_ID: undefined }), version: "1.2.3" }, nl);
    expect(without).not.toHaveProperty("webApplicationInfo");
  });

  test("for standard channels only: in a shared one the bot cannot reach people of other organisations", () => {
    expect(manifest).not.toHaveProperty("supportedChannelTypes");
    expect(manifest).not.toHaveProperty("supportsChannelFeatures");
  });
});

function config(other: Readonly<Record<string, string | undefined>> = {}): TeamsAppConfig {
  const read = teamsAppConfigFrom({ ...appEnvironment, ...other });
  if (!read.ok) throw new Error(read.refusal.problems.join());
  return read.value;
}

function iconOf(name: string): Uint8Array {
  return readFileSync(new URL(`../../manifest/icons/${name}`, import.meta.url));
}

function addressesOf({ staticTabs = [], configurableTabs = [] }: TeamsAppManifest): readonly string[] {
  return [
    ...staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]),
    ...configurableTabs.map(({ configurationUrl }) => configurationUrl),
  ].filter((address) => address !== undefined);
}

/** The pages of the tab; the one that adds it to a channel stands outside the others, since nobody has signed in there. */
function routesOfTab(): readonly string[] {
  const source = ["routes.tsx", "sign-in.tsx"].map((file) =>
    readFileSync(new URL(`../../tab/app/${file}`, import.meta.url), "utf8"),
  );
  return [...source.join("").matchAll(/\bpath: "([^"]+)"|path === "([^"]+)"/g)].map(
    ([, route, own]) => route ?? own ?? "",
  );
}

function placesIn(texts: object, place = ""): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const here = `${place}.${name}`;
    return typeof text === "string" ? [here] : placesIn(Object(text), here);
  });
}
