import { describe, expect, test } from "@jest/globals";
import type { InitiativeDetail, InitiativeHappening } from "#src/initiative/initiative-detail.contract.ts";
import { InitiativeDetail as InitiativeDetailSchema } from "#src/initiative/initiative-detail.contract.ts";
import { Day } from "#src/kernel/time.ts";
import { choiceOf, inWords, responsibleOf } from "#tab/forms/responsible.ts";
import { wholeAddress } from "#tab/forms/whole-address.ts";
import { daysBetween } from "#tab/pages/initiative/days-between.ts";
import { withLink } from "#tab/pages/initiative/document-link.ts";
import { sentenceOf, wordsOf } from "#tab/pages/initiative/happening.ts";
import { shortened } from "#tab/pages/initiative/shortened.ts";
import { countIn, lessonsOf, sectionsFor } from "#tab/pages/initiative/sections.ts";
import { en } from "#tab/texts/en.ts";
import { nl } from "#tab/texts/nl.ts";
import { tabInitiative } from "#tests/support/tab-initiatives.ts";

const everything = ["updates", "obstacles", "partners", "decisions", "documents", "timeline"];

function initiative(differing: Partial<InitiativeDetail> = {}): InitiativeDetail {
  return InitiativeDetailSchema.parse(tabInitiative("hubs", "Mobiliteitshubs", differing));
}

function update(differing: object) {
  const by = { id: "per_daan", name: "Daan Voorbeeld" };
  const told = { state: "on_track", result: "Drie plekken gekozen.", next: "", obstacle: "", lesson: "" };
  return {
    id: "u1",
    ...told,
    by,
    at: "2026-11-05T14:30:00.000Z",
    correctedAt: null,
    correctableUntil: null,
    ...differing,
  };
}

function happening(differing: object): InitiativeHappening {
  const nothing = { by: null, from: null, to: null, whom: null, text: null, gate: null, end: null };
  const at = "2026-11-05T14:30:00.000Z";
  const [parsed] = InitiativeDetailSchema.shape.timeline.parse([
    { seq: 1, what: "initiative_born", at, ...nothing, ...differing },
  ]);
  if (!parsed) throw new Error("a timeline of one has a first");
  return parsed;
}

describe("the page of an initiative", () => {
  test.each(["kraamkamer", "project"] as const)("has room for all that is still to come in a %s", (phase) => {
    expect(sectionsFor(initiative({ phase }))).toEqual(everything);
  });

  test("leaves out what an ended initiative never had", () => {
    const stopped = initiative({ phase: "stopped", stopReason: "Te duur." });
    expect(sectionsFor(stopped)).toEqual(["timeline"]);
  });

  test("tells first what an ended initiative taught, and last what stood in its way", () => {
    const updates = InitiativeDetailSchema.shape.updates.parse([
      update({ lesson: "Bel eerst." }),
      update({ id: "u0" }),
    ]);
    const stopped = initiative({ phase: "stopped", stopReason: "Te duur.", updates });
    expect(sectionsFor(stopped)).toEqual(["lessons", "updates", "timeline"]);
    expect(lessonsOf(stopped).map(({ lesson }) => lesson)).toEqual(["Bel eerst."]);
    expect([countIn(stopped, "lessons"), countIn(stopped, "updates")]).toEqual([1, 2]);
  });

  test("counts of its obstacles what is in the way, and tells what was removed all the same", () => {
    const at = "2026-11-05T14:30:00.000Z";
    const by = { id: "per_daan", name: "Daan Voorbeeld" };
    const noted = { text: "Geen plek.", remover: null, notedBy: by, since: "2026-10-01", asked: null };
    const removed = { ...noted, id: "o2", removed: { how: "De wethouder belde.", by, at } };
    const obstacles = InitiativeDetailSchema.shape.obstacles.parse([{ ...noted, id: "o1", removed: null }, removed]);
    expect(countIn(initiative({ obstacles }), "obstacles")).toBe(1);
    const stopped = initiative({ phase: "stopped", stopReason: "Te duur.", obstacles: obstacles.slice(1) });
    expect([countIn(stopped, "obstacles"), sectionsFor(stopped)]).toEqual([0, ["obstacles", "timeline"]]);
  });

  test("takes documents of an ended initiative from who may add them", () => {
    const handedOver = initiative({ phase: "handed_over", handedOverTo: "SWZ", may: ["initiative.add-document"] });
    expect(sectionsFor(handedOver)).toEqual(["documents", "timeline"]);
  });
});

describe("what happened to an initiative is told in one line", () => {
  test.each([
    ["a move", { what: "initiative_moved", from: "kraamkamer", to: "project" }, "Van Kraamkamer naar Project"],
    [
      "a hand-over",
      { what: "initiative_handed_over", from: "project", to: "handed_over", text: "SWZ" },
      "Overgedragen aan SWZ",
    ],
    [
      "a move that was undone",
      { what: "move_undone", from: "project", to: "kraamkamer" },
      "Van Project terug naar Kraamkamer: de verplaatsing is ongedaan gemaakt",
    ],
    ["nobody any more", { what: "problem_owner_changed" }, "Geen probleemeigenaar meer"],
    [
      "a plan",
      { what: "initiative_planned", gate: { name: "Ethische toets", day: "2026-12-08" }, end: "2027-02-16" },
      "Gepland: Ethische toets op 8 december 2026, klaar op 16 februari 2027",
    ],
    ["an empty plan", { what: "initiative_planned" }, "De planning is leeggemaakt"],
  ])("%s", (_, told, line) => {
    expect(sentenceOf(happening(told), nl)).toBe(line);
  });

  test("in English too", () => {
    expect(sentenceOf(happening({ what: "partner_joined", whom: "SWZ", text: "Kennis" }), en)).toBe("SWZ takes part");
  });

  test("and the words that somebody wrote stand below it, unless the line holds them", () => {
    const stopped = happening({ what: "initiative_stopped", from: "project", to: "stopped", text: "Te duur." });
    const document = happening({ what: "document_added", text: "Projectcanvas" });
    expect([wordsOf(stopped), wordsOf(document)]).toEqual(["Te duur.", null]);
  });
});

describe("who takes something upon them", () => {
  test.each([
    ["a person", "per_1", "", { kind: "person", person: "per_1" }],
    ["an organisation", "prt_1", "is not looked at", { kind: "partner", partner: "prt_1" }],
    ["words", inWords, "De wijkraad", { kind: "words", words: "De wijkraad" }],
    ["nobody", "", "De wijkraad", null],
    ["nobody yet, in words", inWords, "", null],
  ])("is %s", (_, chosen, words, responsible) => {
    expect(responsibleOf(chosen, words)).toEqual(responsible);
  });

  test.each([
    [null, { chosen: "", words: "" }],
    [{ kind: "person", id: "per_1", name: "Daan" } as const, { chosen: "per_1", words: "" }],
    [{ kind: "words", id: null, name: "De wijkraad" } as const, { chosen: inWords, words: "De wijkraad" }],
  ])("stands in the form as it is: %j", (standing, chosen) => {
    expect(choiceOf(standing)).toEqual(chosen);
  });
});

test.each([
  ["2026-11-22", "2026-11-22", 0],
  // Over the end of summer time, when a day is an hour longer.
  ["2026-10-24", "2026-10-26", 2],
  ["2026-11-22", "2026-11-21", -1],
])("from %s to %s is %i days", (from, to, days) => {
  expect(daysBetween(Day.parse(from), Day.parse(to))).toBe(days);
});

test.each([
  ["www.voorbeeld.example/verslag", "https://www.voorbeeld.example/verslag"],
  [" https://voorbeeld.example ", "https://voorbeeld.example"],
  ["http://www.voorbeeld.example", "http://www.voorbeeld.example"],
  ["het verslag", "het verslag"],
])("%s is the address %s", (typed, address) => {
  expect(wholeAddress(typed)).toBe(address);
});

test.each([
  ["https://Voorbeeld.example/map/", "Verslag"],
  ["https://voorbeeld.example/map?web=1", undefined],
])("%s stands there already as %s", (link, title) => {
  const documents = [{ title: "Verslag", link: "https://voorbeeld.example/map" }];
  expect(withLink(documents, link)?.title).toBe(title);
});

test("a button that is called after a long text is called after its beginning", () => {
  expect([shortened("Geen ruimte"), shortened("a".repeat(81))]).toEqual(["Geen ruimte", `${"a".repeat(79)}…`]);
});
