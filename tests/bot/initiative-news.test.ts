import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { askToRemoveObstacle, noteObstacle, removeObstacle } from "#src/initiative/clear-obstacle.usecase.ts";
import { decideOnInitiative } from "#src/initiative/decide-on-initiative.usecase.ts";
import type { InPhase } from "#src/initiative/initiative.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import { bringInPartner } from "#src/initiative/participate.usecase.ts";
import { appointProblemOwner } from "#src/initiative/steer-initiative.usecase.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, sender } from "#tests/support/alliance.ts";
import { chatWith } from "#tests/support/fake-connector.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { inProject } from "#tests/support/portfolio.ts";
import { personId } from "#tests/support/speakers.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;
let lead: Actor;
let rosa: Person;
let initiative: InPhase<"project">;

/** Daan leads the process, Rosa owns the problem, and Rosa's organisation takes part. */
beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
  lead = actorOf(await personCalled("nadia"));
  rosa = await personCalled("rosa");
  initiative = inProject({
    processOwner: personId("daan"),
    problemOwner: { kind: "person", person: rosa.id },
    partners: [],
  });
  const command = commandKey("per_test", "test", "born", null);
  const born = { command, by: null, at: zwolle.clock.now(), events: [] };
  await zwolle.product.stores.initiatives.create({ ...born, value: initiative });
});
afterEach(async () => {
  expect(zwolle.logged).toEqual([]);
  await zwolle.close();
});

describe("news of an initiative", () => {
  test("comes at once, and then bundled, in one message every ten minutes", async () => {
    await noted("De gegevens ontbreken.");
    await minutesPass(1);
    expect(newsOf("rosa")).toEqual([
      expect.stringMatching(/Warm wonen.*meldde een obstakel: De gegevens ontbreken\./u),
    ]);

    await noted("De zaal is te klein.");
    await noted("Er is geen geld.");
    await zwolle.settled();
    expect(newsOf("rosa")).toHaveLength(1);
    await minutesPass(11);
    expect(newsOf("rosa")).toEqual([
      expect.anything(),
      expect.stringMatching(/De zaal is te klein\..*Er is geen geld\./u),
    ]);
    expect(newsOf("nadia")).toEqual([]);
  });

  test("says to whom it falls what is asked of them, and to the others who that is", async () => {
    const obstacle = await noted("De gegevens ontbreken.");
    await minutesPass(11);
    const whom = { kind: "person", person: personId("karin") } as const;
    await askToRemoveObstacle(deps(), lead, { ...about("ask"), obstacle, whom });
    await minutesPass(11);
    expect(newsOf("karin").at(-1)).toContain("vraagt of jij dit obstakel wegneemt: De gegevens ontbreken.");
    expect(newsOf("rosa").at(-1)).toMatch(/vroeg Karin.* om een obstakel weg te nemen: De gegevens ontbreken\./u);
  });

  test("does not ask in the morning for what was taken away in the night", async () => {
    zwolle.clock.set(Instant.parse("2026-11-19T21:00:00.000Z"));
    const obstacle = await noted("De gegevens ontbreken.");
    const whom = { kind: "person", person: personId("karin") } as const;
    await askToRemoveObstacle(deps(), lead, { ...about("ask"), obstacle, whom });
    await removeObstacle(deps(), lead, { ...about("remove"), obstacle, how: "Ze staan nu online." });
    await minutesPass(12 * 60);
    expect(newsOf("karin")).toEqual([]);
    expect(newsOf("rosa")).toHaveLength(1);
  });

  test("of an obstacle that was removed says which one that was, and how", async () => {
    const obstacle = await noted("De gegevens ontbreken");
    await minutesPass(11);
    await removeObstacle(deps(), lead, { ...about("remove"), obstacle, how: "Ze staan nu online" });
    await minutesPass(11);
    expect(newsOf("rosa").at(-1)).toContain(
      "een obstakel weggenomen: De gegevens ontbreken. Zo is het gelukt: Ze staan nu online.",
    );
  });

  test("tells whoever becomes the problem owner what that is, and whoever was it who it is now", async () => {
    const problemOwner = { kind: "person", person: personId("karin") } as const;
    const outcome = await appointProblemOwner(deps(), lead, { ...about("owner"), problemOwner });
    expect(outcome.ok).toBe(true);
    await minutesPass(1);
    expect(newsOf("karin").at(-1)).toContain("Jij bent nu probleemeigenaar.");
    expect(newsOf("rosa").at(-1)).toMatch(/De probleemeigenaar is nu Karin/u);
  });

  test("tells a decision of a delivery moment once, in its own words, and not also what it did", async () => {
    const decision = { kind: "stop", reason: "De subsidie is op" } as const;
    const moment = { id: MomentId.parse("dlv_december"), item: "itm_first" };
    const outcome = await decideOnInitiative(deps(), lead, { ...about("stop"), moment, decision });
    expect(outcome.ok).toBe(true);
    await minutesPass(1);
    const [told = ""] = newsOf("rosa");
    expect(told).toContain("Besloten in het oplevermoment: Stopt: De subsidie is op.");
    expect(told).not.toContain("heeft het initiatief gestopt");
  });

  test("of a partner that somebody brought in is told to the people of that partner", async () => {
    const karin = await personCalled("karin");
    if (karin.organisation === null) throw new Error("Karin acts for nobody");
    const joining = { partner: karin.organisation, brings: "" };
    const outcome = await bringInPartner(deps(), lead, { ...about("join"), ...joining });
    expect(outcome.ok).toBe(true);
    await minutesPass(1);
    expect(newsOf("karin").at(-1)).toMatch(/doet nu mee\./u);
  });
});

let intentions = 0;

function about(name: string) {
  return { initiative: initiative.id, rev: 1, key: intention(name) };
}

function intention(name: string): CommandKey {
  intentions++;
  return commandKey(lead.person, "test", `${name}-${intentions}`, name);
}

async function noted(text: string): Promise<string> {
  const outcome = await noteObstacle(deps(), lead, { ...about("note"), text, remover: null });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { value } = outcome.value;
  return value.obstacles.at(-1)?.id ?? "";
}

function deps() {
  return { ...zwolle.product.stores, profile, clock: zwolle.clock };
}

async function minutesPass(minutes: number): Promise<void> {
  await zwolle.settled();
  zwolle.clock.advance(minutes * 60_000);
  await zwolle.settled();
}

async function personCalled(key: string): Promise<Person> {
  const found = await zwolle.product.stores.people.get(personId(key));
  if (!found) throw new Error(`nobody is called ${key}`);
  return found.value;
}

function newsOf(who: string): readonly string[] {
  return people
    .inChannel(chatWith(sender(who).object))
    .map((message) => wordsOf(cardOf(message)))
    .filter((words) => words.includes("Warm wonen"));
}
