import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SearchIndex } from "#src/finding/search-index.ts";
import { searchIndex } from "#src/finding/search-index.ts";
import type { SearchTerm } from "#src/finding/search-terms.ts";

describe("the index", () => {
  test("puts what has a rare word before what has a common one", () => {
    const index = filled({ roof: "groen dak", park: "groen park", square: "groen plein" });
    expect(keysFor(index, "groen park")).toEqual(["park", "roof", "square"]);
  });

  test("says which words of the question did it, and how much of the question that is", () => {
    const [first] = filled({ roof: "groen dak", park: "groen park" }).match(termsIn("kom naar het park"), 1);
    expect([...(first?.evidence.keys() ?? [])]).toEqual([3]);
    expect(first?.score).toBeCloseTo([...(first?.evidence.values() ?? [])].reduce((sum, share) => sum + share, 0));
    expect(first?.cover).toBeGreaterThan(0);
    expect(first?.cover).toBeLessThan(0.25);
  });

  test("counts a word in a title for more than the same word in a description", () => {
    const index = searchIndex<string>();
    index.put("described", [{ terms: termsIn("boom"), worth: 1 }]);
    index.put("titled", [{ terms: termsIn("boom"), worth: 2 }]);
    expect(keysFor(index, "boom")).toEqual(["titled", "described"]);
  });

  test("finds something by its new words only, once it has changed", () => {
    const index = filled({ roof: "groen dak", park: "groen park" });
    index.put("roof", [{ terms: termsIn("zonnepanelen"), worth: 1 }]);
    expect(keysFor(index, "dak")).toEqual([]);
    expect(keysFor(index, "zonnepanelen")).toEqual(["roof"]);
  });

  test("finds nothing without words, and nothing while it is empty", () => {
    expect(searchIndex<string>().match(termsIn("boom"), 5)).toEqual([]);
    expect(filled({ roof: "groen dak" }).match([], 5)).toEqual([]);
  });

  test("gives no more than is asked for", () => {
    const index = filled({ a: "boom", b: "boom", c: "boom" });
    expect(index.match(termsIn("boom"), 2)).toHaveLength(2);
    expect(index.match(termsIn("boom"), 0)).toEqual([]);
  });

  test("is the same after any putting in and taking out as one that was filled at once", () => {
    const word = fc.constantFrom("boom", "dak", "park", "water", "fiets", "huis");
    const change = fc.record({
      key: fc.constantFrom("a", "b", "c", "d", "e"),
      words: fc.option(fc.array(word, { minLength: 1, maxLength: 6 }), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 40 }),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        (changes, asked) => {
          const changed = searchIndex<string>();
          const standing = new Map<string, string>();
          for (const { key, words } of changes) {
            if (words === null) {
              changed.drop(key);
              standing.delete(key);
            } else {
              put(changed, key, words.join(" "));
              standing.set(key, words.join(" "));
            }
          }
          const atOnce = filled(Object.fromEntries(standing));
          expect(scoresFor(changed, asked.join(" "))).toEqual(scoresFor(atOnce, asked.join(" ")));
        },
      ),
    );
  });
});

/** Every word a term, at its place. */
function termsIn(text: string): readonly SearchTerm[] {
  const words = text.split(" ");
  return [...new Set(words)].map((word) => ({
    name: word,
    weight: 1,
    at: words.flatMap((other, place) => (other === word ? [place] : [])),
  }));
}

function put(index: SearchIndex<string>, key: string, text: string): void {
  index.put(key, [{ terms: termsIn(text), worth: 1 }]);
}

function filled(texts: Readonly<Record<string, string>>): SearchIndex<string> {
  const index = searchIndex<string>();
  for (const [key, text] of Object.entries(texts)) put(index, key, text);
  return index;
}

function keysFor(index: SearchIndex<string>, text: string): readonly string[] {
  return index.match(termsIn(text), 5).map(({ key }) => key);
}

/** Which of equals comes first is nobody's business. */
function scoresFor(index: SearchIndex<string>, text: string): Readonly<Record<string, string>> {
  const found = index.match(termsIn(text), 5).map(({ key, score }) => [key, score.toFixed(9)] as const);
  return Object.fromEntries(found.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
