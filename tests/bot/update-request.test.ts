import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Initiative } from "#src/initiative/initiative.ts";
import { InitiativeId, isRunning, isLiving } from "#src/initiative/initiative.ts";
import { isOpen } from "#src/initiative/obstacle.ts";
import { postUpdate } from "#src/initiative/post-update.usecase.ts";
import { runningPhases } from "#src/initiative/phases.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant, addDays, dayOf } from "#src/kernel/time.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, sender } from "#tests/support/alliance.ts";
import type { StandingMessage } from "#tests/support/fake-connector.ts";
import { chatWith } from "#tests/support/fake-connector.ts";
import { buttonsOf } from "#tests/support/inbound-activities.ts";
import type { Seen } from "#tests/support/in-teams.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";
import { told } from "#tests/support/initiative-events.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { nothing } from "#tests/support/speakers.ts";

/** Two weeks before the next delivery moment of the samples, in the morning. */
const asking = Instant.parse("2026-11-23T08:00:30.000Z");

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(async () => {
  expect(zwolle.logged).toEqual([]);
  await zwolle.close();
});

const filled = {
  state: "at_risk",
  result: "Twee straten doen mee.",
  next: "We zoeken een derde straat.",
  obstacle: "",
  lesson: "Vraag de aannemer eerder.",
};

describe("two weeks before a delivery moment", () => {
  test("whoever carries an initiative under way without a recent update is asked how it goes, and nobody else", async () => {
    const asked = await askedNow();
    const expected = (await running()).filter(needsUpdate);
    expect(expected.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ initiative }) => initiative))).toEqual(new Set(expected.map(({ id }) => id)));
    const wanted = expected.flatMap((one) => carriersOf(one).map((person) => `${one.id} ${person}`));
    expect(asked.map(({ initiative, person }) => `${initiative} ${person.id}`).toSorted()).toEqual(wanted.toSorted());
  });

  test("nobody is asked twice for the same moment, however often time passes", async () => {
    const before = (await askedNow()).length;
    for (const later of [60_000, 3_600_000, 86_400_000]) {
      zwolle.clock.advance(later);
      await zwolle.settled();
    }
    expect(await requests()).toHaveLength(before);
  });

  test("the update that is posted from the card is the same as one of the page, and the card shows it for everybody", async () => {
    const [one] = await askedNow();
    if (!one) throw new Error("nobody was asked");
    const seen = await presses(one, filled);
    expect(seen.text).toMatch(/Bedankt\. Je update staat bij het initiatief\..*Loopt risico.*Twee straten doen mee\./u);
    expect((await standing(one.initiative)).updates.at(-1)).toMatchObject({ ...filled, by: one.person.id });
    const cards = (await requests()).filter(({ initiative }) => initiative === one.initiative);
    for (const { message } of cards) {
      expect(wordsOf(cardOf(message))).toContain("Update geplaatst");
      expect(buttonsOf(cardOf(message))).toEqual({});
    }
  });

  test("what it says is in the way is noted as an obstacle, and the form names what stands already", async () => {
    const asked = await askedNow();
    const stands = await Promise.all(asked.map(async ({ initiative }) => (await standing(initiative)).obstacles));
    const one = asked[stands.findIndex((obstacles) => obstacles.some(isOpen))];
    const text = stands.flat().find(isOpen)?.text;
    if (!one || text === undefined) throw new Error("nobody was asked about something that is blocked");
    expect((await presses(one, { ...filled, state: "" })).text).toContain(
      `Al vastgelegd als obstakel: “${text.slice(0, 40)}`,
    );

    await presses(one, { ...filled, obstacle: "De sleutel is kwijt." });
    expect((await standing(one.initiative)).obstacles.at(-1)).toMatchObject({
      state: "open",
      text: "De sleutel is kwijt.",
      notedBy: one.person.id,
    });
  });

  test("pressed twice, it is posted once", async () => {
    const [one] = await askedNow();
    if (!one) throw new Error("nobody was asked");
    const before = (await standing(one.initiative)).updates.length;
    const both = await Promise.all([presses(one, filled), presses(one, filled)]);
    expect(both.map(({ text }) => text.includes("Update geplaatst"))).toEqual([true, true]);
    await presses(one, filled);
    expect((await standing(one.initiative)).updates).toHaveLength(before + 1);
  });

  test.each([
    ["no state", { ...filled, state: "" }, "Kies hoe het ervoor staat."],
    ["a state that nobody offers", { ...filled, state: "splendid" }, "Kies hoe het ervoor staat."],
    ["no result", { ...filled, result: "  " }, "Wat is er bereikt"],
    ["a text that is too long", { ...filled, next: "a".repeat(1001) }, "Wat is de volgende stap?"],
  ])("filled in with %s, the form comes back as it was typed", async (_, inputs, problem) => {
    const [one] = await askedNow();
    if (!one) throw new Error("nobody was asked");
    const before = await standing(one.initiative);
    const seen = await presses(one, inputs);
    expect(seen.text).toContain(problem);
    expect(JSON.stringify(seen.card)).toContain(filled.lesson);
    expect(await standing(one.initiative)).toEqual(before);
  });

  test("whoever posts after a colleague did hears of that first, and nothing typed is lost", async () => {
    const [one] = await askedNow();
    if (!one) throw new Error("nobody was asked");
    await byAnother(one.initiative);
    const seen = await presses(one, filled);
    expect(seen.text).toMatch(/Nadia.*plaatste net ook een update/u);
    expect(JSON.stringify(seen.card)).toContain(filled.lesson);
    const again = Object.values(buttonsOf(seen.card))[0];
    const posted = await pressed(one, again, filled);
    expect(posted.text).toContain("Bedankt.");
  });

  test("a press after the initiative has stopped is answered with a sentence", async () => {
    const [one] = await askedNow();
    if (!one) throw new Error("nobody was asked");
    const found = await zwolle.product.stores.initiatives.get(one.initiative);
    if (!found || !isLiving(found.value)) throw new Error("not there");
    const value: Initiative = {
      ...found.value,
      phase: "stopped",
      startedOn: null,
      stoppedOn: dayOf(zwolle.clock.now()),
      reason: "Klaar.",
    };
    const command = commandKey("per_test", "test", "stop", null);
    const at = zwolle.clock.now();
    await zwolle.product.stores.initiatives.save({ value, expected: found, command, by: null, at, events: [] });
    const seen = await presses(one, filled);
    expect(seen.message).toMatch(/gestopt/iu);
  });

  test("what was told before the card could go out is not asked for any more", async () => {
    const first = (await running()).filter(needsUpdate)[0];
    if (!first) throw new Error("nothing is asked for");
    await quiet(carriersOf(first));
    const waiting = (await askedNow()).filter(({ initiative }) => initiative === first.id);
    expect(waiting).toEqual([]);
    await byAnother(first.id);
    zwolle.clock.set(Instant.parse("2026-11-23T16:30:00.000Z"));
    await zwolle.settled();
    expect((await requests()).filter(({ initiative }) => initiative === first.id)).toEqual([]);
  });
});

interface Request {
  readonly initiative: InitiativeId;
  readonly person: Person;
  readonly message: StandingMessage;
}

async function askedNow(): Promise<readonly Request[]> {
  zwolle.clock.set(asking);
  await zwolle.settled();
  return requests();
}

/** The cards that ask how it goes, or asked it. */
async function requests(): Promise<readonly Request[]> {
  const { people: persons, initiatives, notices } = zwolle.product.stores;
  const found: Request[] = [];
  const page = await initiatives.list({ where: {}, order: "bornAt", direction: "ascending", limit: 100 });
  for (const { value } of page.items) {
    for (const { content, activity } of await notices.about(value.id)) {
      if (content.kind !== "update_request" || activity === null) continue;
      const person = (await persons.list({ where: {}, order: "name", direction: "ascending", limit: 100 })).items.find(
        ({ value: { id } }) => id === content.to,
      );
      const message = zwolle.teams.messages().find((each) => each.activity === activity);
      if (person && message) found.push({ initiative: value.id, person: person.value, message });
    }
  }
  return found;
}

async function running(): Promise<readonly Initiative[]> {
  const page = await zwolle.product.stores.initiatives.list({
    where: { phase: runningPhases },
    order: "bornAt",
    direction: "ascending",
    limit: 100,
  });
  return page.items.map(({ value }) => value).filter(isRunning);
}

function needsUpdate(initiative: Initiative): boolean {
  const last = initiative.updates.at(-1);
  return carriersOf(initiative).length > 0 && (last === undefined || dayOf(last.at) < addDays(dayOf(asking), -14));
}

function carriersOf({ problemOwner, processOwner }: Initiative): readonly string[] {
  const owner = problemOwner?.kind === "person" ? problemOwner.person : null;
  return [...new Set([owner, processOwner])].filter((person) => person !== null);
}

async function standing(id: InitiativeId): Promise<Initiative> {
  const found = await zwolle.product.stores.initiatives.get(InitiativeId.parse(id));
  if (!found) throw new Error("the initiative is gone");
  return found.value;
}

function presses(request: Request, inputs: Readonly<Record<string, string>>): Promise<Seen> {
  return pressed(request, buttonsOf(cardOf(request.message))["initiative.update"], inputs);
}

async function pressed(
  { person, message }: Request,
  button: ReturnType<typeof buttonsOf>[string] | undefined,
  inputs: Readonly<Record<string, string>>,
): Promise<Seen> {
  if (!button) throw new Error("no such button");
  const from = { name: person.name, object: person.object, tenant: person.tenant };
  const chat = chatWith(person.object);
  const on = (message ?? nothing).activity;
  const seen = await people.answered(zwolle.teams.inbound.press({ button, inputs, from, on, chat }));
  await zwolle.settled();
  return seen;
}

async function byAnother(initiative: InitiativeId): Promise<void> {
  const { stores } = zwolle.product;
  const nadia = (await stores.people.list({ where: {}, order: "name", direction: "ascending", limit: 100 })).items.find(
    ({ value: { object } }) => object === sender("nadia").object,
  );
  if (!nadia) throw new Error("nobody leads the network");
  const key = commandKey(nadia.value.id, "initiative.update", "page", told);
  const deps = { ...stores, profile, clock: zwolle.clock };
  const outcome = await postUpdate(deps, actorOf(nadia.value), { key, initiative, rev: 0, told });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  zwolle.clock.advance(1000);
}

/** They want to be let be until five in the afternoon. */
async function quiet(ids: readonly string[]): Promise<void> {
  const { people: persons } = zwolle.product.stores;
  const page = await persons.list({ where: {}, order: "name", direction: "ascending", limit: 100 });
  for (const found of page.items.filter(({ value: { id } }) => ids.includes(id))) {
    const settings = {
      ...usualSettings,
      quietHours: { from: "18:00", until: "17:00", workingDaysOnly: true } as const,
    };
    const command = commandKey("per_test", "test", found.value.id, null);
    const at = zwolle.clock.now();
    await persons.save({ value: { ...found.value, settings }, expected: found, command, by: null, at, events: [] });
  }
}
