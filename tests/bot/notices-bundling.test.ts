import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { confideQuestion } from "#src/question/confide-question.usecase.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import { followQuestion, muteQuestion } from "#src/question/follow-question.usecase.ts";
import type { JoinQuestion } from "#src/question/join-question.usecase.ts";
import { joinQuestion } from "#src/question/join-question.usecase.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { QuestionId } from "#src/question/question.ts";
import { inviteParties } from "#src/triage/invite-parties.usecase.ts";
import { callPartners } from "#src/triage/call-partners.usecase.ts";
import { Day } from "#src/kernel/time.ts";
import { actsIn, personId } from "#tests/support/acts.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, sender } from "#tests/support/alliance.ts";
import { chatWith } from "#tests/support/fake-connector.ts";
import { timePasses } from "#tests/support/time-passes.ts";

const minute = 60_000;
const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const nothingYet = { data: "", knowledge: "", people: "", hours: null, until: null };

let zwolle: Alliance;
let acts: ReturnType<typeof actsIn>;
let question: QuestionId;

beforeEach(async () => {
  zwolle = await alliance();
  acts = actsIn(zwolle);
  question = await acts.submitted("rosa", text);
});
afterEach(() => zwolle.close());

test("a person hears at once that something happened, and of all that follows within ten minutes together", async () => {
  await acts.pickedUp(question);
  expect(acts.newsFor("rosa")).toEqual([expect.stringContaining("Wouter Voorbeeld (QRT) heeft de vraag opgepakt.")]);

  await knows("karin", "Rabobank heeft cijfers per postcode.");
  await knows("koen", "Vitens kan meedenken.");
  await passing(9 * minute + 59_000);
  expect(acts.newsFor("rosa")).toHaveLength(1);

  await passing(1_000);
  expect(acts.newsFor("rosa")).toHaveLength(2);
  const [, bundle = ""] = acts.newsFor("rosa");
  expect(bundle).toContain("Karin Voorbeeld (kernteam Rabobank) vulde aan: Rabobank heeft cijfers per postcode.");
  expect(bundle).toContain("Koen Voorbeeld (kernteam Vitens) vulde aan: Vitens kan meedenken.");
  expect(bundle).not.toContain("opgepakt");
});

test("a mention does not wait for news that was told a minute before", async () => {
  await acts.pickedUp(question);
  await passing(minute);
  await acts.askedBack(question, "Voor welke straten?");
  expect(acts.mentionsIn(intakeChannel)).toEqual([
    expect.stringContaining("wil nog iets weten over je vraag V-2026-013"),
  ]);
});

test("three hundred partners that join are one message to the asker, and one to who has the question", async () => {
  await acts.pickedUp(question);
  const { partners, people } = zwolle.product.stores;
  const [first] = (await partners.list({ where: {}, order: "name", direction: "ascending", limit: 1 })).items;
  if (!first) throw new Error("no partner");
  const joining = await Promise.all(
    Array.from({ length: 300 }, async (_, index) => {
      const organisation = PartnerId.parse(`prt_sample-${index}`);
      const at = zwolle.clock.now();
      const command = { key: `partner ${index}`, digest: "" };
      const value = { ...first.value, id: organisation, name: `Partner ${index}` };
      await partners.create({ value, command, by: null, at, events: [] });
      return organisation;
    }),
  );
  const karin = await people.get(personId("karin"));
  if (!karin) throw new Error("no Karin");
  await Promise.all(
    joining.map((organisation, index) =>
      joinQuestion(
        zwolle.product.bot,
        { person: karin.value.id, roles: karin.value.roles, organisation },
        { key: { key: `join ${index}`, digest: "" }, question, rev: 0, offer: nothingYet },
      ),
    ),
  );
  await zwolle.settled();
  await passing(10 * minute);
  expect(acts.newsFor("rosa")).toHaveLength(2);
  expect(acts.newsFor("rosa")[1]).toMatch(/Partner \d+(, Partner \d+){4} en 295 andere organisaties doen mee\./u);
  // Their first news came with the first partner that joined.
  expect(acts.newsFor("wouter")).toHaveLength(2);
}, 60_000);

test("whoever follows a question hears what happens, until they have had enough of it", async () => {
  await acts.does("emma", question, { act: followQuestion, saying: { follows: true } });
  await acts.pickedUp(question);
  // Emma reads English.
  expect(acts.newsFor("emma")).toEqual([expect.stringContaining("Wouter Voorbeeld (QRT) has picked the question up.")]);

  await acts.does("emma", question, { act: muteQuestion, saying: { muted: true } });
  await knows("karin", "Rabobank heeft cijfers per postcode.");
  await passing(20 * minute, 20);
  expect(acts.newsFor("emma")).toHaveLength(1);
});

test("what was on its way to somebody who stops listening is not said any more", async () => {
  await acts.does("emma", question, { act: followQuestion, saying: { follows: true } });
  await acts.pickedUp(question);
  await knows("karin", "Rabobank heeft cijfers per postcode.");
  await acts.does("emma", question, { act: followQuestion, saying: { follows: false } });
  await passing(20 * minute, 20);
  expect(acts.newsFor("emma")).toHaveLength(1);
});

test("whoever knows something is thanked, and the one who has the question reads it", async () => {
  await acts.pickedUp(question);
  await knows("karin", "Rabobank heeft cijfers per postcode.");
  expect(acts.newsFor("karin")).toEqual([expect.stringContaining("Bedankt voor je aanvulling.")]);
  expect(acts.newsFor("wouter")).toEqual([expect.stringContaining("Rabobank heeft cijfers per postcode.")]);
});

test("the people of invited partners hear it, and hear of a call for partners even when they muted the question", async () => {
  await acts.pickedUp(question);
  const parties = [PartnerId.parse("prt_vitens")];
  await acts.does("wouter", question, { act: inviteParties, saying: { parties } });
  expect(acts.newsFor("koen")).toEqual([expect.stringContaining("Het QRT vraagt je organisatie om mee te denken")]);

  await acts.does("koen", question, { act: muteQuestion, saying: { muted: true } });
  await acts.does("wouter", question, { act: callPartners, saying: { text: "", due: Day.parse("2026-11-26") } });
  await passing(10 * minute);
  expect(acts.newsFor("koen")[1]).toContain("Reageren kan tot en met 26 november 2026.");
  expect(acts.textsIn(intakeChannel).at(-1)).toMatch(/^Wie doet mee met vraag V-2026-013\?/u);
});

test("a partner that changes what it brings is not told as one that joins", async () => {
  await joins("koen", { ...nothingYet, data: "Waterverbruik per wijk" });
  expect(acts.newsFor("rosa")).toEqual([expect.stringContaining("Vitens doet mee.")]);

  await passing(10 * minute);
  await joins("koen", { ...nothingYet, data: "Waterverbruik per straat" });
  await joins("karin", nothingYet);
  await passing(10 * minute);
  const [, later = "", last = ""] = acts.newsFor("rosa");
  expect(later).toContain("Vitens wijzigde wat het inbrengt.");
  expect(last).toContain("Rabobank doet mee.");
  expect(last).not.toContain("Vitens");
});

test("of a day that is corrected within the ten minutes only the last one is told", async () => {
  await acts.pickedUp(question);
  for (const due of ["2026-11-25", "2026-11-28"]) {
    await acts.does("wouter", question, { act: callPartners, saying: { text: "", due: Day.parse(due) } });
  }
  await passing(10 * minute);
  const [, bundle = ""] = acts.newsFor("rosa");
  expect(bundle).toContain("Reageren kan tot en met 28 november 2026.");
  expect(bundle).not.toContain("25 november");
});

test("the people of partners invited to a confidential question hear that it is, and with whom it should stay", async () => {
  await acts.does("wouter", question, { act: confideQuestion, saying: { confidential: true } });
  const parties = [PartnerId.parse("prt_vitens")];
  await acts.does("wouter", question, { act: inviteParties, saying: { parties } });
  expect(acts.newsFor("koen")).toEqual([
    expect.stringContaining("De vraag is vertrouwelijk: houd wat je leest tussen jullie en het Quick Respons Team."),
  ]);
});

test("after an outage of a chat its person hears all that happened in one message", async () => {
  zwolle.teams.set(chatWith(sender("rosa").object), { status: 503 });
  await acts.pickedUp(question);
  await knows("karin", "Rabobank heeft cijfers per postcode.");
  await passing(30 * minute, 30);
  expect(acts.newsFor("rosa")).toEqual([]);

  zwolle.teams.set(chatWith(sender("rosa").object), "ok");
  await passing(30 * minute, 30);
  const [bundle = "", ...more] = acts.newsFor("rosa");
  expect(more).toEqual([]);
  expect(bundle).toContain("opgepakt");
  expect(bundle).toContain("Rabobank heeft cijfers per postcode.");
});

async function knows(who: string, known: string): Promise<void> {
  await acts.does(who, question, { act: contribute, saying: { text: known, despitePersonalData: false } });
}

async function joins(who: string, offer: JoinQuestion["offer"]): Promise<void> {
  await acts.does(who, question, { act: joinQuestion, saying: { offer } });
}

function passing(milliseconds: number, steps = 1): Promise<void> {
  return timePasses(zwolle, milliseconds, { steps });
}
