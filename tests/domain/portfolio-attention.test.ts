import { describe, expect, test } from "@jest/globals";
import { Day, Instant } from "#src/kernel/time.ts";
import type { Obstacle } from "#src/initiative/obstacle.ts";
import type { Update } from "#src/initiative/update.ts";
import { attentionFor } from "#src/initiative/attention.ts";
import { told } from "../support/initiative-events.ts";
import { owner } from "../support/people.ts";
import { handedOver, inKraamkamer, inProject, stopped, takingPart } from "../support/portfolio.ts";
import { housing } from "../support/people.ts";

/** The kraamkamer began on the first of October. */
const soon = Day.parse("2026-10-20");
const update = (day: string, state: Update["state"] = "on_track"): Update => ({
  ...told,
  state,
  id: "u1",
  by: owner.id,
  at: Instant.parse(`${day}T10:00:00.000Z`),
  correctedAt: null,
});
const open = (day: string): Obstacle => ({
  state: "open",
  id: "o1",
  text: "Geen ruimte.",
  remover: null,
  notedBy: owner.id,
  since: Instant.parse(`${day}T10:00:00.000Z`),
  asked: null,
});
const removed = (day: string): Obstacle => ({
  ...open(day),
  state: "removed",
  how: "Een andere zaal.",
  removedBy: owner.id,
  removedAt: Instant.parse("2026-10-19T10:00:00.000Z"),
});

describe("what asks for attention", () => {
  test("nothing of an initiative that goes well", () => {
    expect(attentionFor(inKraamkamer(), soon)).toEqual([]);
  });

  test.each([
    ["nobody owns the problem", inKraamkamer({ problemOwner: null }), soon, "no_problem_owner", "2026-10-01"],
    [
      "one partner is all there is",
      inKraamkamer({ partners: [takingPart(housing)] }),
      soon,
      "one_partner",
      "2026-10-01",
    ],
    ["no partner is left", inKraamkamer({ partners: [] }), soon, "one_partner", "2026-10-01"],
    [
      "the day of its gate has passed",
      inKraamkamer({ gate: { name: "Fasedocument", day: Day.parse("2026-10-19") } }),
      soon,
      "gate_overdue",
      "2026-10-19",
    ],
    ["its last day has passed", inProject({ end: Day.parse("2026-10-19") }), soon, "past_end", "2026-10-19"],
    ["it was silent for thirty days since it began", inKraamkamer(), Day.parse("2026-10-31"), "silent", "2026-10-01"],
    [
      "it was silent for thirty days since its update",
      inKraamkamer({ updates: [update("2026-10-05")] }),
      Day.parse("2026-11-04"),
      "silent",
      "2026-10-05",
    ],
    [
      "an obstacle stands there for a fortnight",
      inKraamkamer({ obstacles: [open("2026-10-06"), removed("2026-10-01")] }),
      soon,
      "stuck_obstacle",
      "2026-10-06",
    ],
    [
      "its last update says that it is stuck",
      inKraamkamer({ updates: [update("2026-10-15", "stuck")], obstacles: [open("2026-10-15")] }),
      soon,
      "stuck_update",
      "2026-10-15",
    ],
  ])("%s", (_, initiative, today, why, since) => {
    expect(attentionFor(initiative, today)).toEqual([{ why, since }]);
  });

  test("an update that says it is stuck counts beside the obstacle that says why", () => {
    const stuck = inKraamkamer({ updates: [update("2026-10-05", "stuck")], obstacles: [open("2026-10-06")] });
    expect(attentionFor(stuck, soon)).toEqual([
      { why: "stuck_obstacle", since: "2026-10-06" },
      { why: "stuck_update", since: "2026-10-05" },
    ]);
  });

  test.each([
    ["its gate is today", inKraamkamer({ gate: { name: "Fasedocument", day: soon } }), soon],
    ["its last day is today", inKraamkamer({ end: soon }), soon],
    ["twenty-nine days is not silent yet", inKraamkamer(), Day.parse("2026-10-30")],
    ["becoming a project breaks the silence", inProject(), Day.parse("2026-11-10")],
    ["an obstacle of thirteen days is not stuck yet", inKraamkamer({ obstacles: [open("2026-10-07")] }), soon],
    ["an obstacle that was removed is none", inKraamkamer({ obstacles: [removed("2026-10-01")] }), soon],
    ["what was stuck goes on", inKraamkamer({ updates: [update("2026-10-10", "stuck"), update("2026-10-15")] }), soon],
  ])("nothing yet: %s", (_, initiative, today) => {
    expect(attentionFor(initiative, today)).toEqual([]);
  });

  test("nothing of one that ended, however long ago", () => {
    const late = Day.parse("2027-10-01");
    for (const ended of [handedOver({ problemOwner: null }), stopped({ partners: [] })]) {
      expect(attentionFor(ended, late)).toEqual([]);
    }
  });

  test("the gravest reason stands first", () => {
    const neglected = inKraamkamer({
      problemOwner: null,
      partners: [],
      gate: { name: "Fasedocument", day: Day.parse("2026-10-19") },
    });
    expect(attentionFor(neglected, Day.parse("2026-12-01")).map(({ why }) => why)).toEqual([
      "no_problem_owner",
      "gate_overdue",
      "silent",
      "one_partner",
    ]);
  });
});
