import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import {
  columnNames,
  involvedInitiatives,
  involvedPartners,
  timelineForms,
  timelineGroupings,
  timelineScales,
  usuallyArranged,
} from "#src/portfolio/arranged.ts";
import { PortfolioFilters } from "#src/portfolio/portfolio-overview.contract.ts";
import { View } from "#src/portfolio/saved-view.ts";
import { densities, groupings, viewNames } from "#src/portfolio/view-names.ts";
import type { Arrangement } from "#tab/pages/portfolio/arrangement.ts";
import { addressOf, readArrangement, usual, withFilter } from "#tab/pages/portfolio/arrangement.ts";
import { lanes } from "#tab/pages/portfolio/lanes.ts";
import { nextSort } from "#tab/pages/portfolio/columns.ts";
import { unknownIn } from "#tab/pages/portfolio/unknown.ts";
import { viewSaid } from "#tab/pages/portfolio/view-said.ts";

const known = { themes: ["leefbare-stad", "overig"], sdgs: [7, 11] };

const absent = { nil: undefined };
const anyFilter = fc
  .record({
    q: fc.option(
      fc
        .string({ minLength: 1, maxLength: 200 })
        .map((q) => q.trim().toWellFormed())
        .filter((q) => q !== ""),
      absent,
    ),
    theme: fc.option(fc.constantFrom(...known.themes), absent),
    phase: fc.option(fc.constantFrom(...lanes), absent),
    processOwner: fc.option(fc.constantFrom("per_daan", "per_1a2b"), absent),
    partner: fc.option(fc.constantFrom("prt_rova", "prt_gemeente-zwolle"), absent),
    sdg: fc.option(fc.constantFrom(...known.sdgs), absent),
    attention: fc.option(fc.constantFrom("any" as const, ...attentionReasons), absent),
  })
  .map((filter) => withFilter(usual, filter).filter);

const anyArrangement: fc.Arbitrary<Arrangement> = fc.record({
  view: fc.constantFrom(...viewNames),
  filter: anyFilter,
  density: fc.constantFrom(...densities),
  grouping: fc.constantFrom(null, ...groupings),
  sort: fc.option(
    fc.record({
      by: fc.constantFrom("title" as const, ...columnNames),
      direction: fc.constantFrom("ascending" as const, "descending" as const),
    }),
  ),
  columns: fc.subarray([...columnNames]),
  timeline: fc.record({
    grouping: fc.constantFrom(...timelineGroupings),
    scale: fc.constantFrom(...timelineScales),
    form: fc.constantFrom(...timelineForms),
  }),
  partners: fc.record({
    initiatives: fc.constantFrom(...involvedInitiatives),
    partners: fc.constantFrom(...involvedPartners),
  }),
});

const read = (address: string) => readArrangement(new URL(address, "https://tab.example").searchParams, known);

test("however the portfolio is looked at, its address leads back to that", () => {
  fc.assert(
    fc.property(anyArrangement, (arrangement) => {
      expect(read(addressOf(arrangement))).toEqual({ arrangement, ignored: [] });
    }),
  );
});

test("what the page narrows by, the API takes, and a saved view as well", () => {
  fc.assert(
    fc.property(anyArrangement, (arrangement) => {
      expect(PortfolioFilters.safeParse(arrangement.filter).success).toBe(true);
      expect(View.safeParse(viewSaid(arrangement, { name: "Voor het kernteam", shared: false })).success).toBe(true);
    }),
  );
});

test("a view that is kept leads back to all that was seen, also where everything is as it seldom is", () => {
  fc.assert(
    fc.property(anyArrangement, (arrangement) => {
      const { arranged, ...said } = View.parse(viewSaid(arrangement, { name: "Voor het kernteam", shared: false }));
      const { name: _, shared: __, ...shown } = said;
      expect({ ...shown, ...arranged }).toEqual(arrangement);
    }),
  );
});

test("what nobody sees in an address is not looked for", () => {
  expect(read("/portfolio?q=bo%E2%80%AEmen%07").arrangement.filter).toEqual({ q: "bomen" });
});

test("whatever somebody writes into the address is read, or told as ignored, and never reaches the API", () => {
  const names = ["view", "q", "theme", "sdg", "attention", "columns", "sort", "per", "as", "__proto__", "x", ""];
  const written = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: "binary" })), { maxLength: 6 });
  fc.assert(
    fc.property(written, (parts) => {
      const search = new URLSearchParams(parts.map(([name, value]) => [name, value]));
      const { arrangement } = readArrangement(search, known);
      expect(PortfolioFilters.safeParse(arrangement.filter).success).toBe(true);
    }),
  );
});

test("what means nothing in the address is told, and the rest still counts", () => {
  const { arrangement, ignored } = read("/portfolio?theme=ruimtevaart&view=table&phase=project&phase=stopped&utm=x");
  expect(arrangement).toEqual({ ...usual, view: "table", filter: { phase: "project" } });
  expect(ignored).toEqual(["theme=ruimtevaart", "phase=stopped", "utm=x"]);
});

test("the board of everything has the shortest address", () => {
  expect(addressOf(usual)).toBe("/portfolio");
  expect(addressOf({ ...usual, ...usuallyArranged, columns: [] })).toBe("/portfolio?columns=none");
  expect(addressOf(withFilter(usual, { theme: "leefbare-stad", q: "" }))).toBe("/portfolio?theme=leefbare-stad");
});

test("pressing the head of a column sorts up, then down, and then not any more", () => {
  const up = nextSort(null, "gate");
  const down = nextSort(up, "gate");
  expect([up, down, nextSort(down, "gate")]).toEqual([
    { by: "gate", direction: "ascending" },
    { by: "gate", direction: "descending" },
    null,
  ]);
  expect(nextSort(down, "title")).toEqual({ by: "title", direction: "ascending" });
});

test("what a link tells and nobody knows any more is named, who it is only once that is sure", () => {
  const search = new URLSearchParams("theme=oud&partner=prt_weg&processOwner=per_daan&foo=a=b");
  const read = readArrangement(search, known);
  const ignored = [
    { name: "theme", value: "oud" },
    { name: "foo", value: "a=b" },
  ];
  expect(unknownIn(read, null)).toEqual(ignored);
  const offered = { processOwners: [{ id: "per_daan" }], partners: [{ id: "prt_rova" }] };
  expect(unknownIn(read, offered)).toEqual([...ignored, { name: "partner", value: null }]);
  expect(unknownIn(readArrangement(new URLSearchParams("partner=prt_rova"), known), offered)).toEqual([]);
});
