import { describe, expect, test } from "@jest/globals";
import { stemOf, wordsOf } from "#src/kernel/words.ts";

describe("words", () => {
  test("are read without capitals and accents, but kept as written", () => {
    expect(wordsOf("Één E-bike, à la carte: ĲSSEL!")).toEqual([
      { written: "Één", plain: "een" },
      { written: "E-bike", plain: "ebike" },
      { written: "la", plain: "la" },
      { written: "carte", plain: "carte" },
      { written: "ĲSSEL", plain: "ijssel" },
    ]);
  });

  test.each([
    ["fiets", "fietsen"],
    ["huis", "huizen"],
    ["boom", "bomen"],
    ["straat", "straten"],
    ["woning", "woningen"],
    ["brief", "brieven"],
    ["kat", "katten"],
    ["buurtje", "buurtjes"],
  ])("%s and %s share their stem", (one, many) => {
    expect(stemOf(many)).toBe(stemOf(one));
  });

  test.each([
    ["huis", "huur"],
    ["wijk", "water"],
    ["bus", "buurt"],
  ])("%s and %s do not", (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
