import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { namedIn } from "#src/kernel/words.ts";

test.each([
  ["Het is heet op het plein.", ["heet"], ["heet"]],
  ["Bómen en BOMEN, maar geen boom", ["bomen"], ["Bómen", "BOMEN"]],
  ["Een e-bike of ebike", ["e-bike"], ["e-bike", "ebike"]],
  ["Een sociale huurwoning in de buurt", ["sociale huurwoning"], ["sociale", "huurwoning"]],
  ["<b>heet</b>", ["heet"], ["heet"]],
  ["War\u00ADmte", ["warmte"], ["War\u00ADmte"]],
  ["Niets van dat al", [], []],
  ["Leeg", ["", "?!", "\u200B"], []],
])("in %j the words %j are shown at %j", (text, words, expected) => {
  const parts = namedIn(text, words);
  expect(parts.filter(({ isFound }) => isFound).map((part) => part.text)).toEqual(expected);
});

test("the parts are together the text, character for character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, words) => {
      const parts = namedIn(text, words);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      expect(parts.every((part) => text.startsWith(part.text, part.at))).toBe(true);
    }),
  );
});
