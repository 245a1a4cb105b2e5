import { describe, expect, test } from "@jest/globals";
import { planNotices } from "#bot/notices/plan-notices.ts";
import { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import type { InPhase } from "#src/initiative/initiative.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { dutyOf } from "#tests/support/circle.ts";
import { laterEvents, moment } from "#tests/support/initiative-events.ts";
import { housing, noor, owner, school } from "#tests/support/people.ts";
import { inProject, takingPart } from "#tests/support/portfolio.ts";

/** Pim leads the process, Pia owns the problem, Hans and Hilde are of the partner that takes part, Stan is of another one. */
const people = {
  pim: { ...owner, organisation: null },
  pia: person("pia", null),
  hans: person("hans", housing.id),
  hilde: person("hilde", housing.id),
  stan: person("stan", school.id),
  rob: person("rob", null),
} as const satisfies Record<string, Person>;
const { pim, pia, stan, rob } = people;

const at = Instant.parse("2026-11-03T10:00:00.000Z");
const initiative: InPhase<"project"> = inProject({
  processOwner: pim.id,
  problemOwner: { kind: "person", person: pia.id },
  partners: [takingPart(housing)],
  obstacles: [
    {
      state: "open",
      id: "o1",
      text: "Geen gegevens per straat.",
      remover: { kind: "person", person: rob.id },
      notedBy: stan.id,
      since: at,
      asked: null,
    },
  ],
});

/** What each event leads to, done by somebody who is not around. A star marks what people hear who want no news. */
const everybodyInIt = ["pim", "pia", "hans", "hilde"];
const table: Readonly<Record<Exclude<InitiativeEvent["type"], "initiative_born" | "initiative_undone">, string[]>> = {
  initiative_moved: everybodyInIt,
  initiative_handed_over: everybodyInIt,
  initiative_stopped: everybodyInIt,
  move_undone: everybodyInIt,
  problem_owner_changed: ["pia *", "rob", "pim"],
  process_owner_changed: ["pim *", "rob", "pia"],
  partner_joined: ["stan", "pim", "pia"],
  partner_left: ["stan", "pim", "pia"],
  initiative_planned: ["pim", "pia"],
  document_added: [],
  document_removed: [],
  update_posted: ["pim", "pia"],
  update_corrected: [],
  update_asked: ["request pim *"],
  obstacle_noted: ["rob *", "pim", "pia"],
  obstacle_asked: ["hans *", "hilde *", "pim", "pia"],
  obstacle_removed: ["stan", "pim", "pia"],
  obstacle_reopened: ["rob *", "pim", "pia"],
  decision_taken: everybodyInIt,
  decision_taken_back: everybodyInIt,
};

const happened: Readonly<Partial<Record<InitiativeEvent["type"], InitiativeEvent>>> = {
  problem_owner_changed: {
    type: "problem_owner_changed",
    from: { kind: "person", person: rob.id },
    to: { kind: "person", person: pia.id },
  },
  process_owner_changed: { type: "process_owner_changed", from: rob.id, to: pim.id },
  partner_joined: { type: "partner_joined", partner: school.id, brings: "" },
  partner_left: { type: "partner_left", partner: school.id },
  update_asked: { type: "update_asked", moment, of: [pim.id] },
  obstacle_asked: { type: "obstacle_asked", obstacle: "o1", whom: { kind: "partner", partner: housing.id } },
};

const rows = laterEvents.map(({ type }) => {
  const event = happened[type] ?? laterEvents.find((each) => each.type === type);
  if (!event) throw new Error(`no ${type}`);
  return { type, event, told: type in table ? table[type as keyof typeof table] : [] };
});

test("the table has a row for everything that can happen to an initiative after its birth", () => {
  const possible = InitiativeEvent.options.map(({ shape }) => shape.type.value);
  const later = possible.filter((type) => type !== "initiative_born" && type !== "initiative_undone");
  expect(Object.keys(table).toSorted()).toEqual(later.toSorted());
  expect(rows.map(({ type }) => type).toSorted()).toEqual(later.toSorted());
});

describe.each(rows)("$type", ({ event, told }) => {
  test("is told to those whom it concerns, once, in their own chat", async () => {
    expect(await toldOf(event)).toEqual(told.map(unmarked));
  });

  test("is told to whoever wants no news only where it asks something of them", async () => {
    const quiet = { settings: { news: "asked_only", quietHours: null } } as const;
    expect(await toldOf(event, quiet)).toEqual(told.filter((line) => line.endsWith("*")).map(unmarked));
  });

  test("is not told to whoever did it", async () => {
    const others = told.map(unmarked).filter((line) => line !== "pim");
    expect(await toldOf(event, {}, pim)).toEqual(others);
  });
});

test("an update that was posted changes the cards that asked for it", async () => {
  const events = [{ type: "update_asked", moment, of: [pim.id, pia.id] }] as const;
  const posted = laterEvents.find(({ type }) => type === "update_posted");
  if (!posted) throw new Error("no update_posted");
  const told = await toldOf(posted, {}, pia, [{ ...events[0], of: [...events[0].of] }]);
  expect(told).toEqual(["request pim", "request pia", "pim"]);
});

test("what is put before somebody whom we know by words alone is told to nobody but those who carry the initiative", async () => {
  const asked = {
    type: "obstacle_asked",
    obstacle: "o1",
    whom: { kind: "words", words: "De netbeheerder" },
  } as const;
  expect(await toldOf(asked)).toEqual(["pim", "pia"]);
});

/** Who is told of it, in words. */
async function toldOf(
  event: InitiativeEvent,
  changes: Partial<Person> = {},
  by: Person | null = null,
  before: readonly InitiativeEvent[] = [],
): Promise<readonly string[]> {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const stores = typedStores(documents, "V", () => undefined);
  const writing = (about: string) => ({ command: commandKey("test", "write", about, about), by: null, at, events: [] });
  for (const one of Object.values(people)) {
    await stores.people.create({ ...writing(one.id), value: { ...one, ...changes } });
  }
  for (const value of [housing, school]) await stores.partners.create({ ...writing(value.id), value });
  await stores.initiatives.create({ ...writing(initiative.id), value: initiative, events: [...before] });
  const deps = { ...stores, profile: dutyOf() };
  const plans = await planNotices(deps, initiative.id, { seq: 300, by: by?.id ?? null, at, event });
  await documents.close();
  expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  return plans.map(inWords);
}

function inWords({ content, place }: NoticePlan): string {
  if (!("person" in place) || !("to" in content) || content.to === null) throw new Error("not to one person");
  expect(content.to).toBe(place.person);
  return content.kind === "update_request" ? `request ${nameOf(content.to)}` : nameOf(content.to);
}

function nameOf(id: string): string {
  return Object.entries(people).find(([, { id: known }]) => known === id)?.[0] ?? id;
}

function unmarked(line: string): string {
  return line.replace(/ \*$/, "");
}

function person(name: string, organisation: Person["organisation"]): Person {
  return { ...noor, id: PersonId.parse(`per_${name}`), name, organisation };
}
