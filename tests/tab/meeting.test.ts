import { describe, expect, test } from "@jest/globals";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { decisionFrom, waysFor } from "#tab/pages/meeting/decision-draft.ts";
import { organisationsLike } from "#tab/pages/meeting/find-organisation.ts";
import {
  hasBegun,
  looksBack,
  mayBringOn,
  neighboursOf,
  placeOf,
  progressOf,
  sightOf,
} from "#tab/pages/meeting/following.ts";
import { clockOf, doneAt, lateBy, spentOn } from "#tab/pages/meeting/meeting-time.ts";
import { whatIsOpen } from "#tab/pages/meeting/what-is-open.ts";
import { itemId } from "#tests/support/delivery.ts";

const karin = { id: PersonId.parse("per_karin"), name: "Karin Voorbeeld" };
const nine = Instant.parse("2026-12-03T09:00:00.000Z");
const minutes = (count: number) => Date.parse(nine) + count * 60_000;

function shown(name: string, changes: Partial<AgendaItemShown> = {}): AgendaItemShown {
  return {
    id: itemId(name),
    kind: "own",
    title: `Punt ${name}`,
    made: null,
    note: "",
    initiative: null,
    minutes: 10,
    presenter: null,
    edition: 1,
    editedBy: null,
    postponed: false,
    released: false,
    proposal: null,
    presented: false,
    outcomes: [],
    decisions: [],
    may: [],
    ...changes,
  };
}

function held(agenda: readonly AgendaItemShown[], presented: string | null) {
  const presenting = presented === null ? null : { item: itemId(presented), by: karin, startedAt: nine };
  return { agenda, presenting };
}

const [first, second, left, last] = [shown("1"), shown("2"), shown("3", { postponed: true }), shown("4")];
const agenda = [first, second, left, last];

const action = {
  id: OutcomeId.parse("dvo_1"),
  item: first.id,
  kind: "action",
  initiative: null,
  text: "Bellen",
  obstacle: null,
  by: karin,
  at: nine,
  edition: 1,
  editedBy: null,
  who: null,
  due: null,
  settled: null,
} as const;

describe("what is shown in a meeting", () => {
  test("is everybody's item, until somebody wants to look at another one", () => {
    const going = held(agenda, "2");
    expect(sightOf(going, null)).toEqual({ item: second, common: second, follows: true, gone: false });
    expect(sightOf(going, first.id)).toEqual({ item: first, common: second, follows: false, gone: false });
    expect(sightOf(going, second.id)).toEqual({ item: second, common: second, follows: true, gone: false });
  });

  test("is nothing for an item that was removed, and in a break", () => {
    expect(sightOf(held(agenda, "2"), "itm_gone")).toEqual({ item: null, common: second, follows: false, gone: true });
    expect(sightOf(held(agenda, null), null)).toEqual({ item: null, common: null, follows: true, gone: false });
  });

  test("goes on past what was left for the next time, and begins with the first", () => {
    expect(neighboursOf({ agenda }, second)).toEqual({ previous: first, next: last });
    expect(neighboursOf({ agenda }, last)).toEqual({ previous: second, next: null });
    expect(neighboursOf({ agenda }, null)).toEqual({ previous: null, next: first });
    const done = { ...first, outcomes: [action] };
    expect(neighboursOf({ agenda: [done, second, left, last] }, null)).toEqual({ previous: done, next: second });
    expect(neighboursOf({ agenda }, left)).toEqual({ previous: second, next: last });
  });

  test("has begun once something was shown or written down, so that after a break nobody is told that it begins", () => {
    expect(hasBegun({ agenda })).toBe(false);
    expect(hasBegun({ agenda: [{ ...first, presented: true }, second] })).toBe(true);
    expect(hasBegun({ agenda: [first, { ...second, outcomes: [action] }] })).toBe(true);
  });

  test("is brought on by who may show it, or who shows the item before it", () => {
    const mine = shown("mine", { may: ["delivery.present"] });
    expect([
      mayBringOn(mine, first),
      mayBringOn(first, mine),
      mayBringOn(first, last),
      mayBringOn(first, null),
    ]).toEqual([true, true, false, false]);
  });

  test("tells how far the meeting is, without what moves on", () => {
    const going = held(agenda, "2");
    const done = { ...first, outcomes: [action] };
    expect([done, second, left, last].map((item) => progressOf(going, item))).toEqual([
      "treated",
      "now",
      "postponed",
      "to_come",
    ]);
    expect(placeOf(going, last.id)).toEqual({ at: 3, of: 3 });
    expect([left.id, undefined].map((id) => placeOf(going, id))).toEqual([
      { at: null, of: 3 },
      { at: null, of: 3 },
    ]);
  });

  test("looks back in one item: what was left the time before is an item like any other", () => {
    const [back, carried] = [shown("back", { kind: "follow_up" }), shown("carried", { kind: "follow_up" })];
    const looks = [first, back, carried].map((item) => looksBack({ agenda: [first, back, carried] }, item));
    expect(looks).toEqual([false, true, false]);
  });

  test("does not call an item treated that was passed over", () => {
    expect(progressOf(held(agenda, "4"), second)).toBe("to_come");
    expect(progressOf(held(agenda, "4"), { ...second, presented: true })).toBe("treated");
  });
});

describe("the time of an item", () => {
  test("runs from when it came on, and is over after what was planned", () => {
    expect(spentOn(nine, 10, minutes(4))).toEqual({ taken: 240, over: null });
    expect(spentOn(nine, 10, minutes(12))).toEqual({ taken: 720, over: 120 });
    expect(spentOn(nine, 0, minutes(12))).toEqual({ taken: 720, over: null });
    expect(spentOn(nine, 10, minutes(-1))).toEqual({ taken: 0, over: null });
  });

  test("reads as on a clock", () => {
    expect([0, 65, 3599, 3725].map(clockOf)).toEqual(["0:00", "1:05", "59:59", "1:02:05"]);
  });

  test("says when all is done: what is left of this item, what is to come and what was passed over", () => {
    const begun = [{ ...first, outcomes: [action] }, second, left, last];
    expect(doneAt(held(begun, "2"), minutes(4))).toBe(minutes(20));
    expect(doneAt(held(begun, "2"), minutes(30))).toBe(minutes(40));
    expect(doneAt(held(agenda, "2"), minutes(4))).toBe(minutes(30));
    expect(doneAt(held(agenda, null), minutes(0))).toBe(minutes(30));
  });

  test("is late after the end that was planned", () => {
    expect([lateBy("16:05", { until: "16:00" }), lateBy("15:55", { until: "16:00" })]).toEqual([5, null]);
  });
});

test("before the meeting is closed, it is said what was left", () => {
  const moment = {
    agenda: [
      shown("1", { outcomes: [action] }),
      shown("2", { presented: true }),
      left,
      shown("back", { kind: "follow_up" }),
      shown("carried", { kind: "follow_up" }),
      last,
      shown("ahead", { kind: "look_ahead" }),
    ],
    quorum: { present: 3, needed: 13, reached: false },
    attendance: [{ organisation: { id: PartnerId.parse("prt_1"), name: "Travers" }, how: "online" as const }],
  };
  expect(whatIsOpen(moment)).toEqual({
    // What was shown without an outcome, and what looks back or ahead: that is made anew the next time.
    untreated: 3,
    postponed: 1,
    notReached: 2,
    noDay: 1,
    quorum: { present: 3, needed: 13, reached: false },
    nobodyNoted: false,
  });
  expect(whatIsOpen({ ...moment, attendance: [] })).toMatchObject({ quorum: null, nobodyNoted: true });
});

test("an organisation is found by what its name begins with, then by a word, then by any part", () => {
  const named = ["Gemeente Zwolle", "SWZ", "VNO-NCW", "Windesheim", "Voorbeeld Waterschap"].map((name) => ({ name }));
  const found = (typed: string) => organisationsLike(named, typed).map(({ name }) => name);
  expect(found("w")).toEqual(["Windesheim", "Voorbeeld Waterschap", "Gemeente Zwolle", "SWZ", "VNO-NCW"]);
  expect([found("vno ncw"), found("ZWÓLLE"), found("xyz"), found(" ")]).toEqual([
    ["VNO-NCW"],
    ["Gemeente Zwolle"],
    [],
    named.map(({ name }) => name),
  ]);
});

describe("a decision on an initiative", () => {
  const kraamkamer = { phase: "kraamkamer", ways: ["project", "stopped"], gate: null } as const;
  const ended = { phase: "stopped", ways: [], gate: null } as const;
  const gate = { name: "Verder?", day: Day.parse("2026-12-18") };

  test("is offered as far as it is possible where the initiative stands", () => {
    const ways = (changes: Partial<InitiativeDetail>) =>
      waysFor({ ...kraamkamer, ways: [...kraamkamer.ways], ...changes });
    expect(ways({})).toEqual(["continue", "project", "stopped", "gate", "problem_owner", "process_owner", "words"]);
    expect(ways({ gate })).toContain("no_gate");
    expect(waysFor({ ...ended, ways: [] })).toEqual(["words"]);
  });

  test("says what it does, out of what was typed for that alone", () => {
    const typed = {
      text: "We gaan door.",
      reason: "Te weinig animo.",
      handedOverTo: "Gemeente Zwolle",
      owner: "prt_rova",
      gateName: "Verder?",
      gateDay: "2026-12-18",
    };
    expect(decisionFrom("project", typed)).toEqual({ kind: "move", move: { to: "project" } });
    expect(decisionFrom("handed_over", typed)).toEqual({
      kind: "move",
      move: { to: "handed_over", handedOverTo: "Gemeente Zwolle" },
    });
    expect(decisionFrom("stopped", typed)).toEqual({ kind: "stop", reason: "Te weinig animo." });
    expect(decisionFrom("gate", typed)).toEqual({ kind: "set_gate", gate: { name: "Verder?", day: "2026-12-18" } });
    expect(decisionFrom("no_gate", typed)).toEqual({ kind: "set_gate", gate: null });
    expect(decisionFrom("problem_owner", typed)).toEqual({
      kind: "change_owner",
      owner: { of: "problem", to: { kind: "partner", partner: "prt_rova" } },
    });
    expect(decisionFrom("process_owner", { ...typed, owner: "per_daan" })).toEqual({
      kind: "change_owner",
      owner: { of: "process", to: "per_daan" },
    });
    expect(decisionFrom("words", typed)).toEqual({ kind: "other", text: "We gaan door." });
  });
});
