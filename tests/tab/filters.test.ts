import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foundIn, soughtIn } from "#src/kernel/words.ts";
import { questionStages } from "#src/question/question.ts";
import { QuestionFilters, duePeriods as duePeriodsOfContract } from "#src/question/question.contract.ts";
import { stages } from "#tab/api/use-questions.ts";
import type { Filters } from "#tab/pages/questions/filters.ts";
import { addressOf, duePeriods, narrowingOf, noFilters, readFilters } from "#tab/pages/questions/filters.ts";

const known = { themes: ["leefbare-stad", "overig"], organisations: ["prt_rova"] };

test("the choices that the page offers are those of the contract", () => {
  expect(stages).toEqual(questionStages);
  expect(duePeriods).toEqual(duePeriodsOfContract);
});

test("whatever is chosen is read back from the address as it was, and the API takes it", () => {
  const anyFilters: fc.Arbitrary<Filters> = fc.record({
    q: fc.string({ maxLength: 200 }).map((q) => q.trim().toWellFormed()),
    stage: fc.constantFrom(null, ...stages),
    theme: fc.constantFrom(null, ...known.themes),
    organisation: fc.constantFrom(null, ...known.organisations),
    due: fc.constantFrom(null, ...duePeriods),
    seeksPartners: fc.boolean(),
  });
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { searchParams } = new URL(addressOf(filters), "https://tab.example");
      expect(readFilters(searchParams, known)).toEqual({ filters, ignored: [] });
      expect(QuestionFilters.safeParse(narrowingOf(filters)).success).toBe(true);
    }),
  );
});

test("whatever somebody writes into the address is read, or told as ignored, and never reaches the API", () => {
  const names = fc.constantFrom("q", "stage", "theme", "organisation", "due", "seeksPartners", "__proto__", "x", "");
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string({ unit: "binary" })), { maxLength: 5 }), (written) => {
      const { filters } = readFilters(new URLSearchParams(written.map(([name, value]) => [name, value])), known);
      expect(QuestionFilters.safeParse(narrowingOf(filters)).success).toBe(true);
    }),
  );
  const search = new URLSearchParams("stage=gone&theme=overig&organisation=prt_ghost&from=mail");
  expect(readFilters(search, known)).toEqual({
    filters: { ...noFilters, theme: "overig" },
    ignored: ["stage=gone", "organisation=prt_ghost", "from=mail"],
  });
});

test("of a filter that is given twice the first counts, and the other is told as ignored", () => {
  const search = new URLSearchParams("theme=overig&theme=leefbare-stad&q=fiets&q=&q=stad");
  expect(readFilters(search, { ...known, themes: ["overig", "leefbare-stad"] })).toEqual({
    filters: { ...noFilters, theme: "overig", q: "fiets" },
    ignored: ["theme=leefbare-stad", "q=stad"],
  });
});

test("an organisation counts until the partners are known", () => {
  const search = new URLSearchParams("organisation=prt_ghost");
  expect(readFilters(search, { ...known, organisations: null }).filters.organisation).toBe("prt_ghost");
  const malformed = new URLSearchParams("organisation=ghost");
  expect(readFilters(malformed, { ...known, organisations: null }).ignored).toEqual(["organisation=ghost"]);
});

test.each([
  ["Cijfers over energiearmoede", "energie", ["energiearmoede"]],
  ["Fietsen in de stad", "fiets stad", ["Fietsen", "stad"]],
  ["Een café op het plein", "CAFE ", ["café"]],
  ["On\u200Bzicht\u00ADbaar", "onzichtbaar", ["On\u200Bzicht\u00ADbaar"]],
  ["<mark>x</mark>", "mark", ["mark", "mark"]],
  ["Niets", "", []],
])("in %j a search for %j is found at %j", (title, q, expected) => {
  const parts = foundIn(title, soughtIn(q));
  expect(parts.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(expected);
});

test("the parts of a title are together the title, character for character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (title, q) => {
      const parts = foundIn(title, soughtIn(q));
      expect(parts.map(({ text }) => text).join("")).toBe(title);
      expect(parts.every(({ text, at }) => title.startsWith(text, at))).toBe(true);
    }),
  );
});
