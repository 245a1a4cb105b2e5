import { expect, test } from "@jest/globals";
import { suggestedThemes, surenessOf } from "#src/question/suggested-themes.ts";
import { theme } from "#tests/support/questions.ts";

const suggested = (key: keyof typeof theme, confidence: number | null) => ({
  theme: theme[key],
  confidence,
  words: [],
});

test.each([
  [1, "sure"],
  [0.85, "sure"],
  [0.849, "likely"],
  [0.5, "likely"],
  [0.499, "possible"],
  [0, "possible"],
  [null, null],
] as const)("a confidence of %p is told as %p", (confidence, sureness) => {
  expect(surenessOf({ confidence })).toBe(sureness);
});

test("the likeliest theme is shown with one beside it, and no more", () => {
  const ranked = [suggested("housing", 0.6), suggested("liveability", 0.3), suggested("sustainability", 0.1)];
  expect(suggestedThemes({ ranked })).toEqual(ranked.slice(0, 2));
});

test("a second theme that is no more than a guess stays away; of an older proposal nobody knows", () => {
  const [best, guess] = [suggested("housing", 0.9), suggested("liveability", 0.09)];
  expect(suggestedThemes({ ranked: [best, guess] })).toEqual([best]);
  expect(suggestedThemes({ ranked: [best, { ...guess, confidence: null }] })).toHaveLength(2);
});

test("where the filter does not know, nothing is suggested", () => {
  expect(suggestedThemes({ ranked: [] })).toEqual([]);
});
