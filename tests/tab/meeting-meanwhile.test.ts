import { describe, expect, test } from "@jest/globals";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import type { DecisionShown } from "#src/initiative/initiative-detail.contract.ts";
import { DecisionId, InitiativeId } from "#src/initiative/initiative.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { Language } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import { decidedSince, knownOf, standingSince } from "#tab/pages/meeting/decided-since.ts";
import { closedWay, wordsFor } from "#tab/pages/meeting/decision-draft.ts";
import { standingOf } from "#tab/pages/meeting/following.ts";
import { withoutActions, withoutCounts } from "#tab/pages/meeting/looking-back-item.ts";
import { itemId } from "#tests/support/delivery.ts";

const karin = { id: PersonId.parse("per_karin"), name: "Karin Voorbeeld" };
const at = Instant.parse("2026-12-03T09:00:00.000Z");

function taken(id: string, isUndone = false): DecisionShown {
  return {
    id: DecisionId.parse(id),
    initiative: { id: InitiativeId.parse("ini_trees"), title: "100 bomen" },
    moment: { id: "dlv_1", item: "itm_1" },
    decision: { kind: "continue" },
    owner: null,
    note: "",
    by: karin,
    at,
    undone: isUndone ? { by: karin, at } : null,
  };
}

const [older, newer, newest] = [taken("dec_1"), taken("dec_2"), taken("dec_3")];

describe("what was decided while somebody writes a decision", () => {
  test("is what came beside all that they knew, whatever the order of what was decided at once", () => {
    const decisions = [newest, newer, older];
    expect(decidedSince({ decisions }, knownOf({ decisions: [older] }))).toEqual([newest, newer]);
    expect(decidedSince({ decisions }, knownOf({ decisions: [newest] }))).toEqual([newer, older]);
    expect(decidedSince({ decisions }, knownOf({ decisions }))).toEqual([]);
    expect(decidedSince({ decisions }, knownOf({ decisions: [] }))).toEqual(decisions);
  });

  test("is told as long as it stands: first the newest, and nothing once all of it was taken back", () => {
    expect(standingSince({ decisions: [newest, newer, older] }, older.id)).toEqual(newest);
    expect(standingSince({ decisions: [taken("dec_3", true), newer, older] }, older.id)).toEqual(newer);
    expect(standingSince({ decisions: [taken("dec_3", true), taken("dec_2", true), older] }, older.id)).toBeNull();
  });

  test("closes what was chosen, until it is taken back", () => {
    const running = { phase: "project", gate: null, ways: ["handed_over", "stopped"] } as const;
    const ended = { phase: "handed_over", gate: null, ways: [] } as const;
    const chosen = (initiative: typeof running | typeof ended) =>
      ["stopped", "words", ""].map((what) => closedWay(what, { ...initiative, ways: [...initiative.ways] }));
    expect([chosen(running), chosen(ended)]).toEqual([
      [null, null, null],
      ["stopped", null, null],
    ]);
  });

  test("takes no words away: those that went with the choice, and no others, are shown", () => {
    const typed = {
      what: "stopped",
      text: "We gaan door.",
      reason: "Te weinig animo.",
      handedOverTo: " ",
      owner: "prt_rova",
      gateName: "Verder?",
      gateDay: "2026-12-18",
      note: "Iedereen was het eens.",
      known: "dec_1",
    };
    expect(wordsFor("stopped", typed)).toEqual(["Te weinig animo."]);
    expect(wordsFor("gate", typed)).toEqual(["Verder?"]);
    expect([wordsFor("handed_over", typed), wordsFor("process_owner", typed)]).toEqual([[], []]);
  });
});

describe("that something was written down on an item", () => {
  const outcome = {
    id: OutcomeId.parse("dvo_1"),
    item: itemId("1"),
    kind: "note",
    initiative: null,
    text: "Rabobank denkt mee.",
    obstacle: null,
    by: karin,
    at,
    edition: 1,
    editedBy: null,
    who: null,
    due: null,
    settled: null,
  } as const;
  const item = { outcomes: [outcome], decisions: [older], postponed: false };

  test("is told until anybody adds to it, edits it, takes it back or moves the item on", () => {
    const after = [
      { ...item, outcomes: [outcome, { ...outcome, id: OutcomeId.parse("dvo_2") }] },
      { ...item, outcomes: [{ ...outcome, edition: 2 }] },
      { ...item, outcomes: [] },
      { ...item, decisions: [] },
      { ...item, decisions: [older, newer] },
      { ...item, postponed: true },
    ];
    expect(after.filter((one) => standingOf(one) === standingOf(item))).toEqual([]);
    expect(standingOf({ ...item, outcomes: [{ ...outcome }] })).toBe(standingOf(item));
  });
});

describe("the item that looks back", () => {
  test.each(Language.options)("keeps what people wrote, without the actions that an agenda listed (%s)", (language) => {
    const { openAction, more } = textsIn(language).delivery.agenda;
    const listed = [
      openAction("Bellen met de provincie", "Koen Voorbeeld (kernteam Vitens)", Day.parse("2026-12-18")),
      openAction("De cijfers opvragen.\nPer wijk, en per jaar (vanaf 2020)", null, null),
    ];
    expect(withoutActions([...listed, more(3)].join("\n"))).toBe("");
    expect(withoutActions(["Eerst de taart.", ...listed, "- Wie neemt de foto's?"].join("\n"))).toBe(
      "Eerst de taart.\n- Wie neemt de foto's?",
    );
    expect(withoutActions("- Wie neemt de foto's?\n- Wie ruimt op?")).toBe("- Wie neemt de foto's?\n- Wie ruimt op?");
  });

  test("does not count what was open when the agenda was made, and leaves every other title", () => {
    const item: AgendaItemShown = {
      id: itemId("back"),
      kind: "follow_up",
      title: "Terugblik: 3 open acties en 5 besluiten van de vorige keer",
      made: { says: "look_back", openActions: 3, decisions: 5 },
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
    };
    const rewritten = { ...item, title: "Terugblik met taart", made: null };
    const titles = withoutCounts([item, rewritten], "Open acties en besluiten").map(({ title }) => title);
    expect(titles).toEqual(["Open acties en besluiten", "Terugblik met taart"]);
  });
});
