import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Plan } from "#src/initiative/planning.ts";
import { latestDay, plannable } from "#src/initiative/planning.ts";
import { Day, addDays } from "#src/kernel/time.ts";

const day = (text: string) => Day.parse(text);
const today = day("2026-11-06");
const nothing: Plan = { gate: null, end: null };
const plan = (gate: string | null, end: string | null): Plan => ({
  gate: gate === null ? null : { name: "Doorgaan of stoppen", day: day(gate) },
  end: end === null ? null : day(end),
});

describe("a plan for an initiative", () => {
  test.each<[string, Plan, Plan, object]>([
    ["a gate yesterday", nothing, plan("2026-11-05", null), { code: "due_in_past", due: "2026-11-05" }],
    ["an end yesterday", nothing, plan(null, "2026-11-05"), { code: "due_in_past", due: "2026-11-05" }],
    [
      "an end in a year that was mistyped",
      nothing,
      plan(null, "9999-12-31"),
      { code: "day_too_far", day: "9999-12-31", latest: "2036-12-31" },
    ],
    [
      "a gate that far",
      nothing,
      plan("2037-01-01", null),
      { code: "day_too_far", day: "2037-01-01", latest: "2036-12-31" },
    ],
    [
      "a gate after the end",
      nothing,
      plan("2027-02-02", "2027-02-01"),
      { code: "gate_after_end", gate: "2027-02-02", end: "2027-02-01" },
    ],
    [
      "an end brought before the gate that stands",
      plan("2027-02-02", "2027-03-01"),
      plan("2027-02-02", "2027-02-01"),
      { code: "gate_after_end", gate: "2027-02-02", end: "2027-02-01" },
    ],
  ])("is refused with %s", (_, standing, wanted, refusal) => {
    expect(plannable(standing, wanted, today)).toEqual({ ok: false, refusal });
  });

  test.each<[string, Plan, Plan]>([
    ["a gate on its last day", nothing, plan("2027-02-01", "2027-02-01")],
    ["days that passed, and stood already", plan("2026-10-01", "2026-10-02"), plan("2026-10-01", "2026-10-02")],
    [
      "a gate after its end, as it was stored before",
      plan("9999-01-02", "9999-01-01"),
      plan("9999-01-02", "9999-01-01"),
    ],
    ["the last day that can be planned", nothing, plan(null, "2036-12-31")],
    ["nothing", plan("2027-02-02", "2027-02-01"), nothing],
  ])("can hold %s", (_, standing, wanted) => {
    expect(plannable(standing, wanted, today)).toMatchObject({ ok: true });
  });

  test("holds, whatever stood before, only new days that can come, with the gate not after the end", () => {
    const someDay = fc.option(fc.integer({ min: -40, max: 40_000 }).map((ahead) => addDays(today, ahead)));
    const somePlan = fc.tuple(someDay, someDay).map(([gate, end]) => plan(gate, end));
    fc.assert(
      fc.property(somePlan, somePlan, (standing, wanted) => {
        const { ok } = plannable(standing, wanted, today);
        const isSame = standing.gate?.day === wanted.gate?.day && standing.end === wanted.end;
        const fresh = [
          ...(wanted.gate && wanted.gate.day !== standing.gate?.day ? [wanted.gate.day] : []),
          ...(wanted.end !== null && wanted.end !== standing.end ? [wanted.end] : []),
        ];
        const canCome = fresh.every((each) => each >= today && each <= latestDay(today));
        const inOrder = wanted.gate === null || wanted.end === null || wanted.gate.day <= wanted.end;
        expect(ok).toBe(isSame || (canCome && inOrder));
      }),
    );
  });
});
