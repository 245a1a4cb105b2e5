import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance } from "#tests/support/alliance.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import { cardOf, inTeams, questionOn, wordsOf } from "#tests/support/in-teams.ts";
import { theme } from "#tests/support/questions.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

test("the asker confirms the proposed theme on the first card, and what was typed around it is kept", async () => {
  const card = await asked();
  const best = await proposedOn(card);
  const title = "Wie heeft cijfers per straat?";
  const seen = await people.presses("rosa", card, `intake.walk:theme-${best}`, { title });
  expect(seen.text).toContain("Jij hebt dit thema bevestigd.");
  expect(await draftOn(card)).toMatchObject({ step: "start", title, answers: { theme: best } });
});

test("the asker takes another theme, and after that goes back to the proposed one with one press", async () => {
  const card = await asked();
  const best = await proposedOn(card);
  await people.presses("rosa", card, "intake.walk:themes");
  await people.presses("rosa", people.now(card), "intake.walk:back", { theme: theme.miscellaneous });
  expect(await draftOn(card)).toMatchObject({ step: "start", answers: { theme: theme.miscellaneous } });
  expect(wordsOf(cardOf(people.now(card)))).toMatch(/Jij koos:\s+·\s+Overige zaken/u);
  const back = await people.presses("rosa", people.now(card), `intake.walk:theme-${best}`);
  expect(back.text).toContain("Jij hebt dit thema bevestigd.");
  expect(await draftOn(card)).toMatchObject({ answers: { theme: best } });
});

test("of two quick presses on the theme the first counts, and the second is told that something else happened", async () => {
  const card = await asked();
  const best = await proposedOn(card);
  await people.presses("rosa", card, `intake.walk:theme-${best}`);
  const late = await people.presses("rosa", card, "intake.walk:themes");
  expect(late.text).toContain("Wat je schreef, staat er nog. Verstuur het opnieuw.");
  expect(await draftOn(card)).toMatchObject({ step: "start", answers: { theme: best } });
});

test("nobody but the asker chooses the theme of a draft", async () => {
  const card = await asked();
  await people.presses("vera", card, `intake.walk:theme-${await proposedOn(card)}`);
  expect(await draftOn(card)).toMatchObject({ answers: { theme: null } });
});

async function asked(): Promise<StandingMessage> {
  const message = await people.asks("rosa", "Wie heeft cijfers over energiearmoede in Holtenbroek?");
  if (!message) throw new Error("the bot said nothing");
  return message;
}

async function draftOn(message: StandingMessage) {
  const found = await zwolle.product.stores.questions.get(questionOn(message));
  if (!found) throw new Error("there is no such question");
  return found.value;
}

/** Whatever the filter makes of it: what is tested here is what people do with it. */
async function proposedOn(message: StandingMessage): Promise<string> {
  const [best] = (await draftOn(message)).proposal.ranked;
  if (!best) throw new Error("the filter proposes nothing");
  return best.theme;
}
