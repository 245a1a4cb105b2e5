import { describe, expect, test } from "@jest/globals";
import { cardOf, overviewOf, questionOf } from "#tests/support/portfolio-cards.ts";
import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import { Day } from "#src/kernel/time.ts";
import { columnNames } from "#src/portfolio/arranged.ts";
import type { Naming, Row } from "#tab/pages/portfolio/rows.ts";
import { isLate, lateFirst } from "#tab/pages/portfolio/question-late.ts";
import { grouped, rowsOf, sorted } from "#tab/pages/portfolio/rows.ts";
import { inUsualOrder, usualSignIn } from "#tab/pages/portfolio/usual-order.ts";

const naming: Naming = {
  compare: new Intl.Collator("nl", { numeric: true }).compare,
  theme: (key) => key ?? "",
  themes: ["leefbare-stad", "brede-duurzaamheid"],
};

const daan = { id: "per_daan", name: "Daan Voorbeeld" };
const anna = { id: "per_anna", name: "Anna Voorbeeld" };
const rova = { id: "prt_rova", name: "ROVA" };
const esri = { id: "prt_esri", name: "Esri" };

const rows = rowsOf(
  overviewOf(
    [
      cardOf("hubs", { title: "Hubs", processOwner: daan, partners: [rova, esri], end: "2027-03-01", sdgs: [11, 13] }),
      cardOf("eik", { title: "Éiken 10", theme: "leefbare-stad", phase: "stopped", processOwner: anna }),
      cardOf("eik-2", { title: "Eiken 9", phase: "project", partners: [esri], end: "2026-12-01", sdgs: [7] }),
    ],
    [questionOf("warmte", "in_triage", { title: "Warmte", organisation: rova })],
  ),
);
const titles = (of: readonly Row[]) => of.map(({ card }) => card.title);

describe("the order of the table", () => {
  test("is that in which things came, initiatives before questions, unless a column is chosen", () => {
    expect(titles(sorted(rows, null, naming))).toEqual(["Hubs", "Éiken 10", "Eiken 9", "Warmte"]);
  });

  test("follows the words as people sort them, numbers by their size", () => {
    expect(titles(sorted(rows, { by: "title", direction: "ascending" }, naming))).toEqual([
      "Eiken 9",
      "Éiken 10",
      "Hubs",
      "Warmte",
    ]);
  });

  test("leaves what has no day at the end, whichever way around", () => {
    const by = (direction: "ascending" | "descending") => titles(sorted(rows, { by: "end", direction }, naming));
    expect(by("ascending")).toEqual(["Eiken 9", "Hubs", "Éiken 10", "Warmte"]);
    expect(by("descending")).toEqual(["Hubs", "Eiken 9", "Éiken 10", "Warmte"]);
  });

  test("goes along the way of a question and an initiative", () => {
    expect(titles(sorted(rows, { by: "phase", direction: "ascending" }, naming))).toEqual([
      "Warmte",
      "Hubs",
      "Eiken 9",
      "Éiken 10",
    ]);
  });

  test.each(columnNames)("loses and doubles nothing by %s", (by) => {
    const ids = (of: readonly Row[]) => of.map(({ id }) => id).toSorted();
    expect(ids(sorted(rows, { by, direction: "descending" }, naming))).toEqual(ids(rows));
  });
});

describe("the order that nobody chose", () => {
  const asking = (...why: readonly AttentionReason[]) => why.map((each) => ({ why: each, since: "2026-11-01" }));
  const found = inUsualOrder(
    rowsOf(
      overviewOf(
        [
          cardOf("gestopt", { title: "Gestopt", phase: "stopped" }),
          cardOf("project", { title: "Project", phase: "project" }),
          cardOf("zonder", { title: "Zonder zorgen" }),
          cardOf("een", { title: "Eén zorg", attention: asking("silent") }),
          cardOf("andere", { title: "Andere zorg", attention: asking("silent") }),
          cardOf("twee", { title: "Twee zorgen", attention: asking("silent", "one_partner") }),
        ],
        [
          questionOf("nieuw", "in_triage", { title: "Zonder dag", organisation: rova, due: null }),
          questionOf("later", "in_triage", { title: "Later", organisation: rova, due: "2026-12-01" }),
          questionOf("eerst", "in_triage", { title: "Eerst beloofd", organisation: rova, due: "2026-11-19" }),
          questionOf("analyse", "quick_analysis", { title: "Analyse", organisation: rova, due: "2026-11-01" }),
        ],
      ),
    ),
    naming,
  );

  test("is by phase, what needs attention most first, then by title; and the questions by what was promised first", () => {
    expect(titles(found)).toEqual([
      "Twee zorgen",
      "Andere zorg",
      "Eén zorg",
      "Zonder zorgen",
      "Project",
      "Gestopt",
      "Eerst beloofd",
      "Later",
      "Zonder dag",
      "Analyse",
    ]);
  });

  test("is told in the first column that shows it", () => {
    expect([["phase", "attention"] as const, ["attention"] as const, [] as const].map(usualSignIn)).toEqual([
      "phase",
      "attention",
      "title",
    ]);
  });
});

describe("a question", () => {
  test("is late from the day after the one that was promised, and then stands above what is in time", () => {
    const day = Day.parse("2026-11-19");
    const questions = ["2026-11-19", "2026-11-18", null].map(
      (due) => questionOf(due ?? "no-day", "in_triage", { title: due ?? "geen dag", due }).card,
    );
    expect(questions.map((question) => isLate(question, day))).toEqual([false, true, false]);
    expect(lateFirst(questions, day).map(({ title }) => title)).toEqual(["2026-11-18", "2026-11-19", "geen dag"]);
  });
});

describe("the groups of the table", () => {
  const groups = (by: Parameters<typeof grouped>[1]) =>
    grouped(rows, by, naming).map((group) => [group.key, titles(group.rows)]);

  test("by theme stand in the order of the profile, and what has none comes last", () => {
    expect(groups("theme")).toEqual([
      ["leefbare-stad", ["Éiken 10"]],
      ["brede-duurzaamheid", ["Hubs", "Eiken 9"]],
      [null, ["Warmte"]],
    ]);
  });

  test("by partner tell an initiative under each of its partners, and a question under who asked it", () => {
    expect(groups("partner")).toEqual([
      ["prt_esri", ["Hubs", "Eiken 9"]],
      ["prt_rova", ["Hubs", "Warmte"]],
      [null, ["Éiken 10"]],
    ]);
  });

  test("by process owner go by their names", () => {
    expect(groups("process_owner")).toEqual([
      ["per_anna", ["Éiken 10"]],
      ["per_daan", ["Hubs"]],
      [null, ["Eiken 9", "Warmte"]],
    ]);
  });

  test("by SDG go by their numbers", () => {
    expect(groups("sdg")).toEqual([
      ["7", ["Eiken 9"]],
      ["11", ["Hubs"]],
      ["13", ["Hubs"]],
      [null, ["Éiken 10", "Warmte"]],
    ]);
  });
});
