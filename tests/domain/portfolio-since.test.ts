import { describe, expect, test } from "@jest/globals";
import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { changedSince } from "#src/portfolio/since.ts";
import { begun, handedOver, inKraamkamer, inProject, stopped } from "../support/portfolio.ts";

/** Between the birth on the last of September and the project of the twelfth of October. */
const between = Instant.parse("2026-10-05T09:00:00.000Z");
const beforeAll = Instant.parse("2026-09-01T09:00:00.000Z");
const afterAll = Instant.parse("2026-11-05T09:00:00.000Z");
const { id } = inKraamkamer();

function planned(
  at: string,
  from: string | null,
  to: string | null,
  name = "Fasedocument",
): {
  readonly initiative: typeof id;
  readonly at: Instant;
  readonly event: InitiativeEvent;
} {
  const gate = (day: string | null) => (day === null ? null : { name, day: Day.parse(day) });
  const event = {
    type: "initiative_planned",
    from: { gate: gate(from), end: null },
    to: { gate: gate(to), end: null },
  } as const;
  return { initiative: id, at: Instant.parse(at), event };
}

describe("since the delivery moment before", () => {
  test.each([
    ["what was born since is new", inKraamkamer(), beforeAll, [["new", null, "kraamkamer"]]],
    ["what stood there already is not told", inKraamkamer(), between, []],
    ["what became a project moved", inProject(), between, [["moved", "kraamkamer", "project"]]],
    ["what was handed over is finished", handedOver(), between, [["finished", "kraamkamer", "handed_over"]]],
    ["what stopped is told as such", stopped(), between, [["stopped", "kraamkamer", "stopped"]]],
    [
      "what was born and stopped since is both",
      stopped(),
      beforeAll,
      [
        ["new", null, "kraamkamer"],
        ["stopped", "kraamkamer", "stopped"],
      ],
    ],
    ["what ended before it is not told again", handedOver(), afterAll, []],
  ] as const)("%s", (_, initiative, since, told) => {
    expect(changedSince([initiative], [], since)).toEqual(
      told.map(([change, from, to]) => ({ initiative: id, change, from, to })),
    );
  });

  test("what was moved and taken back did not move", () => {
    // Taking back drops the phase, so that it stands as it stood.
    const back = inKraamkamer({ phases: [begun("kraamkamer", Instant.parse("2026-09-30T22:30:00.000Z"))] });
    expect(changedSince([back], [], between)).toEqual([]);
  });

  test("a gate that got a later day slipped, counted from the day that it had then", () => {
    const initiative = inKraamkamer({ gate: { name: "Fasedocument", day: Day.parse("2026-12-20") } });
    const happened = [
      planned("2026-10-20T09:00:00.000Z", "2026-12-01", "2026-12-20"),
      planned("2026-10-10T09:00:00.000Z", "2026-11-10", "2026-12-01"),
      planned("2026-10-01T09:00:00.000Z", "2026-10-30", "2026-11-10"),
    ];
    expect(changedSince([initiative], happened, between)).toEqual([
      { initiative: id, change: "slipped", from: "2026-11-10", to: "2026-12-20" },
    ]);
  });

  test("a last day that came later slipped as well", () => {
    const event = {
      type: "initiative_planned",
      from: { gate: null, end: Day.parse("2026-12-01") },
      to: { gate: null, end: Day.parse("2027-01-15") },
    } as const;
    const initiative = inProject({ end: Day.parse("2027-01-15") });
    const happened = [{ initiative: id, at: Instant.parse("2026-11-01T09:00:00.000Z"), event }];
    expect(changedSince([initiative], happened, Instant.parse("2026-10-20T09:00:00.000Z"))).toEqual([
      { initiative: id, change: "slipped", from: "2026-12-01", to: "2027-01-15" },
    ]);
  });

  test.each([
    ["an earlier day is no delay", planned("2026-10-10T09:00:00.000Z", "2026-12-10", "2026-12-01")],
    ["a first day is no delay", planned("2026-10-10T09:00:00.000Z", null, "2026-12-01")],
    ["the gate after it is no delay", planned("2026-10-10T09:00:00.000Z", "2026-10-09", "2026-12-01", "Eerste idee")],
  ])("%s", (_, happened) => {
    const initiative = inKraamkamer({ gate: { name: "Fasedocument", day: Day.parse("2026-12-01") } });
    expect(changedSince([initiative], [happened], between)).toEqual([]);
  });
});
