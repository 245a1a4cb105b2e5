import { describe, expect, test } from "@jest/globals";
import { teamsAppConfigFrom, teamsAppVariables } from "#src/main/teams-app-config.ts";
import { appEnvironment } from "#tests/support/teams-app.ts";

function problemsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const read = teamsAppConfigFrom(environment);
  return read.ok ? [] : read.refusal.problems;
}

test("a complete environment says where Vraagbaak works and who runs it", () => {
  const upper = appEnvironment.BOT_ID.toUpperCase();
  expect(
    teamsAppConfigFrom({ ...appEnvironment, BOT_ID: upper, PUBLIC_URL: "https://Vraagbaak.Example.org/" }),
  ).toEqual({
    ok: true,
    value: {
      address: "https://vraagbaak.example.org",
      appId: appEnvironment.TEAMS_APP_ID,
      botId: appEnvironment.BOT_ID,
      tabClientId: appEnvironment.TAB_CLIENT_ID,
      version: null,
      operator: {
        name: "Voorbeeldalliantie",
        website: "https://alliantie.example/hulp",
        privacy: "https://alliantie.example/privacy",
        terms: "https://alliantie.example/voorwaarden",
      },
    },
  });
});

test("everything that is missing is told at once, and what is empty is missing", () => {
  expect(problemsIn({ PUBLIC_URL: "", BOT_ID: "  " })).toEqual([
    "PUBLIC_URL is missing",
    "TEAMS_APP_ID is missing",
    "BOT_ID is missing",
    "OPERATOR_NAME is missing",
    "OPERATOR_URL is missing",
    "PRIVACY_URL is missing",
    "TERMS_URL is missing",
  ]);
});

test("everything that is wrong is told at once, with the reason", () => {
  const { BOT_ID } = appEnvironment;
  const environment = {
    ...appEnvironment,
    PUBLIC_URL: "http://vraagbaak.example.org",
    TEAMS_APP_ID: "vraagbaak",
    TAB_CLIENT_ID: BOT_ID.toUpperCase(),
    OPERATOR_NAME: "Alliantie met een veel te lange naam voor Teams",
    PRIVACY_URL: "alliantie.example/privacy",
    PACKAGE_VERSION: "1.2",
  };
  expect(problemsIn(environment)).toEqual([
    "PUBLIC_URL must begin with https://: Teams opens nothing else",
    "TEAMS_APP_ID must be a GUID, such as 3f2c0a4e-5b1d-4c8a-9e77-1d2b3c4d5e6f",
    "OPERATOR_NAME must be at most 32 characters: Teams shows no more",
    "PRIVACY_URL must be an address, such as https://example.org/privacy",
    "PACKAGE_VERSION must be three numbers, such as 1.4.0",
    "TAB_CLIENT_ID must not be that of the bot: a reader's token would open the bot as well",
  ]);
});

describe("the public address", () => {
  test.each([
    ["vraagbaak.example.org", "must be an address, such as https://example.org/privacy"],
    ["http://vraagbaak.example.org", "must begin with https://: Teams opens nothing else"],
    ["https://vraagbaak.example.org/teams", "must be no more than https:// and the name of the server"],
    ["https://vraagbaak.example.org/?tenant=1", "must be no more than https:// and the name of the server"],
    ["https://iemand:geheim@vraagbaak.example.org", "must hold no name or password"],
    ["https://vraagbaak.example.org:8443", "must be on port 443: put a reverse proxy before the program"],
    ["https://localhost", "must be the name of a server that Teams can reach"],
    ["https://192.0.2.7", "must be the name of a server that Teams can reach"],
    ["https://[2001:db8::7]", "must be the name of a server that Teams can reach"],
  ])("is not %s", (address, reason) => {
    expect(problemsIn({ ...appEnvironment, PUBLIC_URL: address })).toEqual([`PUBLIC_URL ${reason}`]);
  });
});

test("every variable has a line that says what it is for", () => {
  const lines = teamsAppVariables().split("\n");
  expect(lines).toHaveLength(Object.keys(appEnvironment).length + 1);
  for (const line of lines) expect(line).toMatch(/^ {2}[A-Z_]+ +\S.{10,}$/);
});
