import { expect, test } from "@jest/globals";
import { languageOf } from "#src/filter/language.ts";
import { wordsOf } from "#src/kernel/words.ts";

test.each([
  ["Wie weet hoe we de wijk groener kunnen maken?", "nl"],
  ["How can we make the neighbourhood greener?", "en"],
  ["Comment réduire la chaleur dans le centre-ville ?", "other"],
  ["Wie können wir den Verkehr in der Stadt und auf dem Land verringern?", "other"],
  ["fietsendiefstal station patroon", null],
  ["", null],
])("%j is of language %s", (text, language) => {
  expect(languageOf(wordsOf(text))).toBe(language);
});

test("a name with a foreign article leaves the question Dutch", () => {
  expect(languageOf(wordsOf("Wat doet La Place met voedsel dat over is?"))).toBe("nl");
});
