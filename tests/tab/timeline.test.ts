import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, daysBetween } from "#src/kernel/time.ts";
import { timelineScales } from "#src/portfolio/arranged.ts";
import { courseOf } from "#tab/pages/portfolio/timeline/course.ts";
import { dayNumbered, monthOf, numberOfDay } from "#tab/pages/portfolio/timeline/days.ts";
import { grouped } from "#tab/pages/portfolio/timeline/groups.ts";
import { placedMarks, placedMoments } from "#tab/pages/portfolio/timeline/placed.ts";
import { quarterNumber, scaleOf, shareAt, spanOf, untilNamed } from "#tab/pages/portfolio/timeline/scale.ts";
import { daysIn, firstOf, timedGroups } from "#tab/pages/portfolio/timeline/timed.ts";
import { cardOf, day } from "#tests/support/initiative-cards.ts";
import { theme } from "#tests/support/questions.ts";

const today = day("2026-11-22");
const now = numberOfDay(today);
const at = (written: string) => numberOfDay(day(written));
const anyDay = fc.integer({ min: at("1990-01-01"), max: at("2060-12-31") });

describe("days", () => {
  test("a day and its number say the same, and a day later is one more, as in the kernel", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (number, days) => {
        const written = dayNumbered(number);
        expect(numberOfDay(written)).toBe(number);
        expect(dayNumbered(number + days)).toBe(addDays(written, days));
        expect(daysBetween(written, dayNumbered(number + days))).toBe(days);
      }),
    );
  });

  test("a month ends where the next begins, in a leap year as well", () => {
    expect(monthOf(at("2028-02-29"))).toEqual({
      year: 2028,
      month: 1,
      from: at("2028-02-01"),
      until: at("2028-03-01"),
    });
    expect(monthOf(at("2026-11-30"), 2)).toEqual({
      year: 2027,
      month: 0,
      from: at("2027-01-01"),
      until: at("2027-02-01"),
    });
  });
});

describe("the scale", () => {
  test("it holds whole quarters, from that of the first day to that of the last, and today", () => {
    expect(spanOf([at("2026-05-20"), at("2027-02-01")], now)).toEqual({
      from: at("2026-04-01"),
      until: at("2027-04-01"),
    });
    expect(spanOf([], now)).toEqual({ from: at("2026-10-01"), until: at("2027-01-01") });
  });

  test("a day that somebody mistyped does not stretch it over a century", () => {
    const { from, until } = spanOf([at("1026-05-20"), at("2999-12-31")], now);
    expect((until - from) / 365).toBeLessThan(11);
  });

  test("periods follow each other without a gap, whatever the zoom, and stand in order", () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 5 }), fc.constantFrom(...timelineScales), (days, zoom) => {
        const scale = scaleOf(spanOf(days, now), zoom);
        for (const periods of [scale.above, scale.below]) {
          expect(periods[0]?.from).toBe(scale.from);
          expect(periods.at(-1)?.until).toBe(scale.until);
          expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ until }) => until));
        }
      }),
    );
  });

  test("quarters stand below years, and months below quarters", () => {
    const span = spanOf([at("2026-07-01")], at("2027-01-05"));
    const names = (zoom: "quarters" | "months") => {
      const { above, below } = scaleOf(span, zoom);
      return [above, below].map((periods) => periods.map(({ year, month }) => [year, quarterNumber({ month }), month]));
    };
    const quarters = [
      [2026, 3, 6],
      [2026, 4, 9],
      [2027, 1, 0],
    ];
    expect(names("quarters")).toEqual([[quarters[0], quarters[2]], quarters]);
    expect(names("months")[0]).toEqual(quarters);
    expect(names("months")[1]?.map(([, , month]) => month)).toEqual([6, 7, 8, 9, 10, 11, 0, 1, 2]);
  });

  test("what lies outside stands at the edge", () => {
    const scale = scaleOf(spanOf([at("2026-07-01")], now), "months");
    expect([
      shareAt(scale, at("2019-01-01")),
      shareAt(scale, at("2026-10-01")),
      shareAt(scale, at("2030-01-01")),
    ]).toEqual([0, 0.5, 1]);
  });
});

describe("the course of an initiative", () => {
  const project = cardOf("Deelscooters", {
    phase: "project",
    since: day("2026-06-10"),
    phases: [
      { phase: "kraamkamer", since: day("2026-03-03") },
      { phase: "project", since: day("2026-06-10") },
    ],
  });

  test("each phase is a bar up to the next; what is planned after today is told apart", () => {
    const course = courseOf(
      { ...project, end: day("2027-01-31"), gate: { name: "Opschalen", day: day("2026-12-04") } },
      now,
    );
    expect(course).toEqual([
      {
        kind: "phase",
        phase: "kraamkamer",
        since: "2026-03-03",
        to: "2026-06-10",
        from: at("2026-03-03"),
        until: at("2026-06-10"),
        happened: at("2026-06-10"),
        lateFrom: null,
      },
      {
        kind: "phase",
        phase: "project",
        since: "2026-06-10",
        to: null,
        from: at("2026-06-10"),
        until: at("2027-02-01"),
        happened: at("2026-11-23"),
        lateFrom: null,
      },
      { kind: "gate", day: "2026-12-04", at: at("2026-12-04"), name: "Opschalen", late: false },
      { kind: "end", day: "2027-01-31", at: at("2027-01-31"), name: null, late: false },
    ]);
  });

  test("what is late is what the server says is late, and the bar shows by how much", () => {
    const late = courseOf(
      {
        ...project,
        end: day("2026-11-01"),
        gate: { name: "Toets", day: day("2026-10-01") },
        attention: [
          { why: "gate_overdue", since: day("2026-10-01") },
          { why: "past_end", since: day("2026-11-01") },
        ],
      },
      now,
    );
    expect(late).toMatchObject([
      { phase: "kraamkamer" },
      { phase: "project", lateFrom: at("2026-11-02"), until: at("2026-11-23") },
      { kind: "gate", late: true },
      { kind: "end", late: true },
    ]);
  });

  test("of what has ended the plans count no longer", () => {
    const ended = courseOf(
      {
        ...project,
        phase: "stopped",
        since: day("2026-10-07"),
        phases: [...project.phases, { phase: "stopped", since: day("2026-10-07") }],
        gate: { name: "Toets", day: day("2026-09-01") },
        end: day("2027-03-01"),
      },
      now,
    );
    expect(ended.map(({ kind }) => kind)).toEqual(["phase", "phase", "stopped"]);
    expect(ended[1]).toMatchObject({ until: at("2026-10-07") });
  });

  test("a phase that lasted no day still is a bar, and one that begins tomorrow as well", () => {
    const phases = [
      { phase: "kraamkamer", since: today },
      { phase: "project", since: today },
    ] as const;
    expect(courseOf(cardOf("Kort", { phase: "project", phases: [...phases] }), now)).toMatchObject([
      { from: now, until: now + 1 },
      { from: now, until: now + 1 },
    ]);
    const tomorrow = cardOf("Morgen", { phases: [{ phase: "kraamkamer", since: dayNumbered(now + 1) }] });
    expect(courseOf(tomorrow, now)).toMatchObject([{ from: now + 1, until: now + 2 }]);
  });
});

describe("groups", () => {
  const initiatives = [
    cardOf("jong", { phases: [{ phase: "kraamkamer", since: day("2026-09-01") }] }),
    cardOf("oud", { phases: [{ phase: "kraamkamer", since: day("2025-09-01") }] }),
    cardOf("huur", { theme: theme.housing, phase: "project" }),
  ];
  const themes = [theme.housing, theme.liveability];

  test("themes stand in the order of the profile and those it has dropped at the end; the oldest stands first", () => {
    expect(
      grouped(initiatives, "theme", themes).map(({ key, initiatives: within }) => [
        key,
        ...within.map(({ title }) => title),
      ]),
    ).toEqual([
      [theme.housing, "huur"],
      [theme.sustainability, "oud", "jong"],
    ]);
    expect(grouped(initiatives, "phase", themes).map(({ key }) => key)).toEqual(["kraamkamer", "project"]);
  });

  test("a part of the list keeps its groups, with how many there are in all", () => {
    const groups = timedGroups(initiatives, { grouping: "theme", themes, today: now });
    const first = firstOf(groups, 2);
    expect(first.map(({ total, timed }) => [total, timed.length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(daysIn(groups)).toContain(at("2025-09-01"));
  });
});

describe("marks", () => {
  test("none covers another, and all stand within the scale", () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 6 }), fc.constantFrom(...timelineScales), (days, zoom) => {
        const scale = scaleOf(spanOf(days, now), zoom);
        const course = days
          .toSorted((one, other) => one - other)
          .map((number) => ({ kind: "gate", day: dayNumbered(number), at: number, name: "", late: false }) as const);
        const places = placedMarks(course, scale).map(({ share }) => share * scale.width);
        for (const [index, place] of places.entries()) {
          expect(place).toBeLessThanOrEqual(scale.width);
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(25);
        }
      }),
    );
  });

  test("a day stands beside its mark where there is room for it", () => {
    const scale = scaleOf(spanOf([at("2026-10-01"), at("2027-12-31")], now), "quarters");
    const course = [at("2026-12-01"), at("2026-12-10"), at("2027-06-01")].map(
      (number) => ({ kind: "gate", day: dayNumbered(number), at: number, name: "", late: false }) as const,
    );
    expect(placedMarks(course, scale).map(({ isTold }) => isTold)).toEqual([false, true, true]);
  });

  test("a delivery moment has room for its name up to the next; one outside the scale is left out", () => {
    const scale = scaleOf(spanOf([at("2026-10-01"), at("2026-12-31")], now), "months");
    const moments = [at("2026-12-07"), at("2026-10-07"), at("2027-02-11")].map((number) => ({ at: number }));
    const [first, second, ...others] = placedMoments(moments, scale);
    expect([first?.moment.at, second?.moment.at, others.length]).toEqual([at("2026-10-07"), at("2026-12-07"), 0]);
    expect(first?.room).toBeCloseTo((second?.share ?? 0) - (first?.share ?? 0));
    expect(second?.room).toBeCloseTo(1 - (second?.share ?? 0));
    expect([first?.told, second?.told]).toEqual(["after", "after"]);
  });

  test("of delivery moments close together the first is named before its line, or not at all, so that no name covers another", () => {
    const scale = scaleOf(spanOf([at("2026-10-01"), at("2027-12-31")], now), "quarters");
    const placed = (...days: readonly string[]) =>
      placedMoments(
        days.map((written) => ({ at: at(written) })),
        scale,
      );
    const [before, near, next] = placed("2026-10-09", "2026-12-09", "2026-12-25");
    expect([before?.told, near?.told, next?.told]).toEqual(["after", "before", "after"]);
    expect((before?.room ?? 0) + (near?.room ?? 0)).toBeCloseTo((near?.share ?? 0) - (before?.share ?? 0));
    expect(placed("2026-12-01", "2026-12-09", "2026-12-25").map(({ told }) => told)).toEqual([null, null, "after"]);
  });

  test("the scale goes on until the name of its last delivery moment is there", () => {
    for (const zoom of timelineScales) {
      const scale = scaleOf(spanOf([untilNamed(at("2026-12-29"), zoom)], now), zoom);
      expect((1 - shareAt(scale, at("2026-12-29"))) * scale.width).toBeGreaterThanOrEqual(96);
    }
  });
});
