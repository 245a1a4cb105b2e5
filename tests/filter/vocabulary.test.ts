import { describe, expect, test } from "@jest/globals";
import { vocabularyOf } from "#src/filter/vocabulary.ts";

const vocabulary = vocabularyOf([
  "regen",
  "water",
  "huur",
  "woning",
  "energie",
  "armoede",
  "stad",
  "park",
  "eenzaamheid",
]);

describe("a word with a slip", () => {
  test.each([
    ["energe", "energie"],
    ["emergie", "energie"],
    ["enregie", "energie"],
    ["eenzaamhied", "eenzaamheid"],
  ])("%s is read as %s", (typed, meant) => {
    expect(vocabulary.nearest(typed)).toBe(meant);
  });

  test.each(["energie", "energieën", "huut", "parkje", "2energie", "xyzzyx"])("%s is left as it is", (typed) => {
    expect(vocabulary.nearest(typed)).toBeUndefined();
  });

  test("is read as the more used of two words that are equally near", () => {
    expect(vocabularyOf(["straat", "straal"]).nearest("straak")).toBe("straat");
    expect(vocabularyOf(["straal", "straat"]).nearest("straak")).toBe("straal");
  });
});

describe("a compound", () => {
  test.each([
    ["regenwater", ["regen", "water"]],
    ["huurwoningen", ["huur", "woningen"]],
    ["stadspark", ["stads", "park"]],
    ["energiearmoede", ["energie", "armoede"]],
  ])("%s falls apart into %j", (word, parts) => {
    expect(vocabulary.partsOf(word)).toEqual(parts);
  });

  test.each(["water", "waterval", "xregen"])("%s does not fall apart", (word) => {
    expect(vocabulary.partsOf(word)).toEqual([]);
  });
});
