import { expect, test } from "@jest/globals";
import { configFrom } from "#src/main/config.ts";
import { alliance, intakeChannel, qrtChannel } from "#tests/support/alliance.ts";
import { inTeams, questionOn } from "#tests/support/in-teams.ts";

const app = "5a0e1b3c-2f6d-4b3a-9a55-0c1d2e3f4a5b";
const website = "http://127.0.0.1:3978";

/** A question that was asked and submitted in the channel: where its cards lead, there and with the QRT. */
async function linksOfQuestion(teamsApp: string | null) {
  const zwolle = await alliance({ teamsApp });
  const people = inTeams(zwolle);
  const intake = await people.asks("rosa", "Wie heeft cijfers over energiearmoede in Holtenbroek?");
  if (!intake) throw new Error("no card");
  await people.presses("rosa", intake, "intake.submit");
  const messages = [intakeChannel, qrtChannel].flatMap((channel) => people.inChannel(channel));
  await zwolle.close();
  const told = JSON.stringify(messages.map(({ body }) => body));
  const addresses = [...told.matchAll(/"url":"([^"]+)"/gu)].map(([, address = ""]) => address);
  return { addresses, page: `/questions/${questionOn(intake)}` };
}

test("with the id of the app, cards lead into Teams, with the web for who sees no tabs there", async () => {
  const { addresses, page } = await linksOfQuestion(app);
  const links = addresses.map((address) => new URL(address));
  expect(new Set(links.map(({ origin, pathname }) => origin + pathname))).toEqual(
    new Set([`https://teams.microsoft.com/l/entity/${app}/start`]),
  );
  expect(links.map(({ searchParams }) => searchParams.get("context"))).toContain(JSON.stringify({ subEntityId: page }));
  expect(links.map(({ searchParams }) => searchParams.get("webUrl"))).toContain(website + page);
});

test("without it, cards lead to the web", async () => {
  const { addresses, page } = await linksOfQuestion(null);
  expect(addresses).toContain(website + page);
  expect(addresses.filter((address) => !address.startsWith(website))).toEqual([]);
});

test("the id is one that the Teams admin centre shows, or the server does not start", () => {
  const withId = (id: string) => configFrom({ DEMO: "1", TEAMS_LINK_APP_ID: id });
  expect(withId(app.toUpperCase())).toMatchObject({ ok: true, value: { teamsApp: app } });
  expect(configFrom({ DEMO: "1" })).toMatchObject({ ok: true, value: { teamsApp: null } });
  expect(withId("vraagbaak")).toEqual({
    ok: false,
    refusal: {
      code: "environment_broken",
      problem: "TEAMS_LINK_APP_ID: must be a GUID, as the Teams admin centre shows it",
    },
  });
});
