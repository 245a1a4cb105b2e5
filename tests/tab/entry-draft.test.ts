import { expect, test } from "@jest/globals";
import type { EntryDraft } from "#tab/pages/solutions/entry-draft.ts";
import { emptyDraft, joined, lineTwice, writtenIn } from "#tab/pages/solutions/entry-draft.ts";

const before: EntryDraft = { ...emptyDraft, title: "SensHagen", where: "Zwolle", searchWords: "hitte\nwind" };

test("a list is one text a line, whatever is between the lines", () => {
  const typed = {
    ...before,
    sdgs: "11 13",
    themes: "leefbare-stad",
    examples: " Hoe heet is het? \r\n\n\n Waait het? ",
  };
  expect(writtenIn(typed)).toEqual({
    title: "SensHagen",
    description: "",
    forWhom: "",
    where: "Zwolle",
    sources: [],
    themes: ["leefbare-stad"],
    sdgs: [11, 13],
    alsoKnownAs: [],
    searchWords: ["hitte", "wind"],
    examples: ["Hoe heet is het?", "Waait het?"],
  });
});

test("a question that stands twice is seen, whatever its capitals and signs", () => {
  expect(lineTwice("Hoe heet is het?\nWaait het?\nhoe heet is het")).toBe("hoe heet is het");
  expect(lineTwice("Hoe heet is het?\n\nWaait het?")).toBeNull();
  expect(lineTwice("?\n!")).toBeNull();
});

test("of two who wrote in the same entry nothing is lost: only where both wrote, one of them has to look", () => {
  const typed = { ...before, title: "SensHagen 2", searchWords: "hitte\nwind\nregen" };
  const theirs = { ...before, where: "Stadshagen", searchWords: "hitte", title: "SensHagen 2" };
  expect(joined(typed, { before, theirs })).toEqual({
    draft: { ...before, title: "SensHagen 2", where: "Stadshagen", searchWords: "hitte\nwind\nregen" },
    clashes: [{ field: "searchWords", theirs: "hitte" }],
  });
});
