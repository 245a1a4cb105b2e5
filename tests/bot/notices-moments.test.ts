import { describe, expect, test } from "@jest/globals";
import { planNotices } from "#bot/notices/plan-notices.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import {
  DeliveryMomentEvent,
  DeliveryMomentId,
  momentCards as momentCardKinds,
  momentReminderKinds,
} from "#src/delivery/delivery-moment.ts";
import type { Action } from "#src/delivery/outcome.ts";
import { OutcomeEvent } from "#src/delivery/outcome.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import { commandKey } from "#src/kernel/command.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { planned as plannedNotice } from "#src/notice/notice.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import { writeNotice } from "#src/notice/notice.store.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { conversation, dutyOf, intakeConversation } from "#tests/support/circle.ts";
import { agendaItem, agreedOn, held, inProgress, itemId, openedAt } from "#tests/support/delivery.ts";
import { housing, noor, school } from "#tests/support/people.ts";
import { deliveryMoment } from "#tests/support/portfolio.ts";

/** Kay is of the kernteam, Lea leads the network, Hans is of the host, Mia takes the minutes, Pat presents; Stan is none of these. */
const people = {
  hans: person("hans", { organisation: housing.id }),
  kay: person("kay", { roles: [{ role: "kernteam" }] }),
  lea: person("lea", { roles: [{ role: "network_lead" }] }),
  mia: person("mia", {}),
  pat: person("pat", {}),
  stan: person("stan", { organisation: school.id }),
} satisfies Record<string, Person>;
const { lea, mia, pat, stan } = people;

const around = {
  hosts: [housing.id],
  minuteTakers: [mia.id],
  agenda: [agendaItem("first", { presenter: pat.id }), agendaItem("left", { presenter: stan.id, postponed: true })],
};
const planned = deliveryMoment(around);
const intake = conversation(intakeConversation.id, { use: { for: "intake" } });
const at = openedAt;
const reason = "De zaal is bezet";

interface Row {
  readonly event: DeliveryMomentEvent;
  readonly moment: DeliveryMoment;
  /** Cards in the channel, texts under them, and people; a star marks what people hear who want no news. */
  readonly told: readonly string[];
}

const concerned = ["kay", "lea", "hans", "mia", "pat"];
const asked = concerned.map((name) => `${name} *`);
const published = { ...planned, published: { by: lea.id, at } };
const cancelled: DeliveryMoment = {
  ...published,
  stage: "cancelled",
  cancelledBy: lea.id,
  cancelledAt: at,
  reason,
};
const item = itemId("first");
const closed = held(around);

/** Of a moment whose cards stand in the channel already. */
const table: readonly Row[] = [
  { event: { type: "delivery_moment_planned" }, moment: planned, told: concerned },
  { event: { type: "delivery_moment_arranged" }, moment: planned, told: ["card invitation", "card agenda"] },
  {
    event: { type: "delivery_moment_moved", day: planned.day, from: "13:00", until: "17:00" },
    moment: planned,
    told: ["card invitation", "card agenda", "moment_moved under card:invitation", ...asked],
  },
  {
    event: { type: "delivery_moment_cancelled", reason },
    moment: cancelled,
    told: ["card invitation", "card agenda", "moment_cancelled under card:invitation", ...asked],
  },
  { event: { type: "agenda_drafted", added: 2 }, moment: planned, told: ["card agenda"] },
  {
    event: { type: "agenda_published" },
    moment: published,
    told: ["card invitation", "card agenda", "pat *", "kay", "lea", "hans", "mia"],
  },
  { event: { type: "agenda_ordered" }, moment: published, told: ["card agenda"] },
  { event: { type: "agenda_item_added", item }, moment: published, told: ["card agenda"] },
  { event: { type: "agenda_item_edited", item }, moment: published, told: ["card agenda"] },
  { event: { type: "agenda_item_removed", item }, moment: published, told: ["card agenda"] },
  { event: { type: "agenda_item_postponed", item, postponed: true }, moment: published, told: ["card agenda"] },
  { event: { type: "agenda_item_released", item, released: true }, moment: closed, told: [] },
  { event: { type: "delivery_moment_opened" }, moment: inProgress(around), told: ["card invitation", "card agenda"] },
  { event: { type: "item_presented", item }, moment: inProgress(around), told: [] },
  {
    event: { type: "attendance_noted", organisation: housing.id, how: "online" },
    moment: inProgress(around),
    told: [],
  },
  {
    event: { type: "delivery_moment_closed" },
    moment: closed,
    told: [
      "card invitation",
      "card agenda",
      "card minutes",
      "actions_given stan *",
      "kay",
      "lea",
      "hans",
      "mia",
      "pat",
    ],
  },
  {
    event: { type: "delivery_moment_reopened", reason },
    moment: inProgress(around),
    told: ["card invitation", "card agenda", "card minutes", "minutes_reopened under card:minutes", ...concerned],
  },
  { event: { type: "moment_reminder_came", reminder: "invitation_due" }, moment: planned, told: ["card invitation"] },
  { event: { type: "moment_reminder_came", reminder: "updates_due" }, moment: planned, told: [] },
  { event: { type: "moment_card_wanted", card: "invitation" }, moment: planned, told: ["card invitation"] },
  { event: { type: "moment_card_wanted", card: "agenda" }, moment: published, told: ["card agenda"] },
];

test("the table has a row for everything that can happen to a delivery moment, and for all that time does", () => {
  const types = DeliveryMomentEvent.options.map(({ shape }) => shape.type.value);
  const possible = types.flatMap((type) => {
    if (type === "moment_reminder_came") return momentReminderKinds.map((kind) => `${type}:${kind}`);
    return type === "moment_card_wanted" ? momentCardKinds.map((card) => `${type}:${card}`) : [type];
  });
  const rows = table.map(({ event }) => nameOf(event));
  expect(rows.toSorted()).toEqual(possible.toSorted());
});

describe.each(table.map((row) => ({ ...row, when: nameOf(row.event) })))("$when", ({ event, moment, told }) => {
  test("is told to those whom it concerns, once", async () => {
    expect(await toldOf({ event, moment })).toEqual(told.map(unmarked));
  });

  test("is told to whoever wants no news only where it asks something of them", async () => {
    const quiet = { settings: { news: "asked_only", quietHours: null } } as const;
    const inChannel = (line: string) => line.startsWith("card") || line.includes(" under ");
    expect(await toldOf({ event, moment }, { changes: quiet })).toEqual(
      told.filter((line) => line.endsWith("*") || inChannel(line)).map(unmarked),
    );
  });

  test("is not told to whoever did it", async () => {
    const others = told.map(unmarked).filter((line) => line !== "lea");
    expect(await toldOf({ event, moment, by: lea })).toEqual(others);
  });

  test("is told to people in their own chats while no channel takes in questions", async () => {
    const personal = told.map(unmarked).filter((line) => !line.startsWith("card") && !line.includes(" under "));
    expect(await toldOf({ event, moment }, { hasChannel: false })).toEqual(personal);
  });
});

test("a card that never came to the channel is not posted by what comes after it", async () => {
  const moved = { type: "delivery_moment_moved", day: planned.day, from: "13:00", until: "17:00" } as const;
  expect(await toldOf({ event: moved, moment: planned }, { cards: [] })).toEqual(concerned);
});

test("a year that was planned at once is told once, by its first moment", async () => {
  const [first, second] = ["dlv_0123456789abcdef", "dlv_0123456789abcdef-1"].map((id) => DeliveryMomentId.parse(id));
  if (!first || !second) throw new Error("two were named");
  const event = { type: "delivery_moment_planned" } as const;
  expect(await toldOf({ event, moment: { ...planned, id: first } })).toEqual(concerned);
  expect(await toldOf({ event, moment: { ...planned, id: second } })).toEqual([]);
});

describe("of what was agreed on", () => {
  const possible = [
    ...OutcomeEvent.options.map(({ shape }) => shape.type.value).filter((type) => type !== "action_reminder_came"),
    "action_due",
    "action_overdue",
  ];
  const rows: readonly (readonly [OutcomeEvent, readonly string[]])[] = [
    [{ type: "outcome_recorded" }, []],
    [{ type: "outcome_edited" }, []],
    [{ type: "outcome_withdrawn" }, []],
    [{ type: "action_settled", how: "done" }, ["action_settled stan"]],
    [{ type: "action_reopened" }, ["action_reopened stan *"]],
    [{ type: "action_reminder_came", reminder: "action_due" }, ["action_due stan *"]],
    [{ type: "action_reminder_came", reminder: "action_overdue" }, ["action_overdue stan *"]],
  ];

  test("the table has a row for everything", () => {
    const named = rows.map(([event]) => (event.type === "action_reminder_came" ? event.reminder : event.type));
    expect(named.toSorted()).toEqual(possible.toSorted());
  });

  test.each(rows)("%j is told to whoever does it, but not by themselves", async (event, told) => {
    expect(await toldOf({ event, moment: closed })).toEqual(told.map(unmarked));
    expect(await toldOf({ event, moment: closed, by: stan })).toEqual([]);
    const quiet = { settings: { news: "asked_only", quietHours: null } } as const;
    expect(await toldOf({ event, moment: closed }, { changes: quiet })).toEqual(
      told.filter((line) => line.endsWith("*")).map(unmarked),
    );
  });

  test.each<readonly [Responsible, readonly string[]]>([
    [{ kind: "partner", partner: school.id }, ["action_due stan"]],
    // Nobody knows who that is but the network lead, who can call them.
    [{ kind: "words", words: "De wijkagent" }, ["action_due lea"]],
  ])("a reminder of what %j does is told to %j", async (who, told) => {
    const event = { type: "action_reminder_came", reminder: "action_due" } as const;
    expect(await toldOf({ event, moment: closed }, { action: { ...action, who } })).toEqual(told);
  });

  test("once it is done, the reminder that stands says so", async () => {
    const event = { type: "action_settled", how: "done" } as const;
    const cards = [`action_due#${stan.id}`];
    expect(await toldOf({ event, moment: closed, by: stan }, { cards })).toEqual(["action_due stan"]);
  });
});

const action = agreedOn({ moment: planned.id, item, by: lea.id, at, who: { kind: "person", person: stan.id } });

interface Happening {
  readonly event: DeliveryMomentEvent | OutcomeEvent;
  readonly moment: DeliveryMoment;
  readonly by?: Person;
}

interface Standing {
  readonly changes?: Partial<Person>;
  readonly hasChannel?: boolean;
  /** Notices that stand. */
  readonly cards?: readonly string[];
  readonly action?: Action;
}

const momentCards = ["card:invitation", "card:agenda", "card:minutes"];

async function toldOf(
  { event, moment, by }: Happening,
  { changes = {}, hasChannel = true, cards = hasChannel ? momentCards : [], action: agreed = action }: Standing = {},
): Promise<readonly string[]> {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const stores = typedStores(documents, "V", () => undefined);
  const isOfAction = event.type.startsWith("action_") || event.type.startsWith("outcome_");
  const about = isOfAction ? agreed.id : moment.id;
  const writing = (id: string) => ({ command: commandKey("test", "write", id, id), by: null, at, events: [] });
  for (const one of Object.values(people)) {
    await stores.people.create({ ...writing(one.id), value: { ...one, ...changes } });
  }
  for (const value of [housing, school]) await stores.partners.create({ ...writing(value.id), value });
  await stores.deliveryMoments.create({ ...writing(moment.id), value: moment });
  await stores.outcomes.create({ ...writing(agreed.id), value: agreed });
  if (hasChannel) await stores.conversations.create({ ...writing(intake.id), value: intake });
  for (const id of cards) {
    const content = { kind: "card", template: "invitation" } as const;
    const place = { conversation: intake.id, root: null };
    await documents.commit(about, [writeNotice(undefined, plannedNotice({ id, content, place }, about, 1, at))]);
  }
  const deps = { ...stores, profile: dutyOf() };
  const plans = await planNotices(deps, about, { seq: 300, by: by?.id ?? null, at: addMilliseconds(at, 1), event });
  await documents.close();
  expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  return plans.map(inWords);
}

function inWords({ content, place }: NoticePlan): string {
  switch (content.kind) {
    case "card":
      expect(place).toEqual({ conversation: intake.id, root: null });
      return `card ${content.template}`;
    case "announcement":
      expect(place).toEqual({ conversation: intake.id, root: null });
      return `${content.template} under ${content.under.notice}`;
    case "actions":
      expect(place).toEqual({ person: content.to });
      return `${content.template} ${nameFor(content.to)}`;
    case "update":
      expect(place).toEqual({ person: content.to });
      return nameFor(content.to);
    case "reply":
    case "prompt":
    case "update_request":
    case "digest":
    case "small_talk":
    case "word":
      throw new Error(`${content.kind} of a delivery moment`);
  }
}

function nameFor(id: string): string {
  return Object.entries(people).find(([, { id: known }]) => known === id)?.[0] ?? id;
}

function nameOf(event: DeliveryMomentEvent): string {
  if (event.type === "moment_reminder_came") return `${event.type}:${event.reminder}`;
  return event.type === "moment_card_wanted" ? `${event.type}:${event.card}` : event.type;
}

function unmarked(line: string): string {
  return line.replace(/ \*$/, "");
}

function person(name: string, changes: Partial<Person>): Person {
  return { ...noor, id: PersonId.parse(`per_${name}`), name, roles: [], organisation: null, ...changes };
}
