import { describe, expect, test } from "@jest/globals";
import type { Text } from "#src/main/commands/text-list.ts";
import { remarksOn, textsIn } from "#src/main/commands/text-list.ts";

const at = { file: "tab/page.ts", key: "page.line" } as const;
const reasons = (texts: readonly Text[]) => remarksOn(texts).map(({ reason }) => reason);
const dutch = (words: string) => reasons([{ ...at, language: "nl", words }]);
const english = (words: string) => reasons([{ ...at, language: "en", words }]);
const both = (nl: string, en: string) =>
  reasons([
    { ...at, language: "nl", words: nl },
    { ...at, language: "en", words: en },
  ]);

describe("the list of texts that somebody should look at", () => {
  test.each([
    ["a sentence of 21 words", `${"woord ".repeat(20)}woord.`],
    ["sentences without an end", "Je vraag staat erop. Je hoort nog van ons"],
    ['"indien": rather "als"', "Indien je meedoet, hoor je meer."],
    ['"dient": rather "moet"', "Je dient een thema te kiezen."],
    ['says "u" where we say "je"', "Wilt u meedoen?"],
    ['says "u" where we say "je"', "Kies uw organisatie."],
    ['passive: "wordt door het team beoordeeld"', "Je vraag wordt door het team beoordeeld."],
    ['an English word: "please"', "Even wachten please"],
  ])("notices %s", (reason, words) => {
    expect(dutch(words)).toEqual([reason]);
  });

  test.each(["Je vraag staat erop.", "Nu niet", "Wie doet mee?", "Dit duurt even: we zoeken je vraag op."])(
    "lets plain Dutch be: %s",
    (words) => {
      expect(dutch(words)).toEqual([]);
    },
  );

  test("notices what was left in Dutch, and what was not translated", () => {
    expect(english("Choose een theme")).toEqual(['a Dutch word: "een"']);
    expect(both("Volgende stap", "Volgende stap")).toEqual(["the same in English"]);
    expect(both("Triage", "Triage")).toEqual([]);
  });

  test("notices a full stop that only one of both languages has", () => {
    expect(both("Je doet mee.", "You join in")).toEqual(['ends with ".", in English with ""']);
    expect(both("Je doet mee.", "You join in.")).toEqual([]);
  });

  test("finds texts however deep they stand, and in what is put together from pieces", () => {
    const exported = {
      page: {
        title: "Mijn vragen",
        count: (count: number) => (count === 1 ? "Eén vraag" : `Er zijn ${count} vragen`),
        kind: { open: "Nog open" },
      },
    };
    expect(textsIn({ language: "nl", file: at.file }, exported).map(({ key, words }) => [key, words])).toEqual([
      ["page.title", "Mijn vragen"],
      ["page.count", "Eén vraag"],
      ["page.count", "Er zijn … vragen"],
      ["page.kind.open", "Nog open"],
    ]);
  });
});
