import { describe, expect, test } from "@jest/globals";
import { learnedThemeFilter } from "#src/filter/learned-theme-filter.ts";
import type { OwnTerm } from "#src/filter/own-terms.ts";
import { noOwnTerms } from "#src/filter/own-terms.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { profile } from "../support/loaded-sample.ts";

const filter = learnedThemeFilter(profile, async () => noOwnTerms);
const rules = `${profile.filterRules}/${profile.learnedFilter.version}`;
const housing = ThemeKey.parse("betaalbare-woonruimte");

describe("the theme filter", () => {
  test("proposes the theme with the words of the asker as the reason, and keeps by which rules", async () => {
    const { ranked, ...rest } = await filter.propose(
      "Wie weet iets over WARMTEPOMPEN en een warmtenet in oude gebouwen?",
    );

    expect(rest).toEqual({ rules, outside: null, sdgs: expect.arrayContaining([7]) });
    expect(ranked[0]).toEqual({
      theme: "brede-duurzaamheid",
      confidence: expect.any(Number),
      words: expect.arrayContaining(["WARMTEPOMPEN", "warmtenet"]),
    });
    expect(ranked[0]?.confidence).toBeGreaterThan(0.8);
  });

  test.each([
    ["Onze leden mogen straks alleen nog elektrisch bezorgen, wie denkt mee?", "brede-duurzaamheid"],
    ["Hoe voorkomen we dat huurders met een huurachterstand op straat komen te staan?", "betaalbare-woonruimte"],
    ["Bij ons in het buurthuis zien we steeds meer eenzame mensen", "leefbare-stad"],
    ["Welke opleiding wil met ons een workshop over privacy maken?", "overig"],
    ["Can tenants afford the rent of these apartments?", "betaalbare-woonruimte"],
    ["Can nurses still afford a home in our neighbourhoods?", "betaalbare-woonruimte"],
    ["Which neighbourhoods flood when it pours?", "brede-duurzaamheid"],
    ["Do girls feel safe in our neighbourhoods after dark?", "leefbare-stad"],
    [
      "mijn dochter van 28 woont nog thuis en vindt niks dat ze kan betalen, en zo zijn er meer",
      "betaalbare-woonruimte",
    ],
    ["bij een flinke bui staat de hele straat blank", "brede-duurzaamheid"],
  ])("puts %j under %s", (question, theme) => {
    expect(filter.proposeWith(question, []).ranked[0]?.theme).toBe(theme);
  });

  test("reads a word with a typing error as the word that was meant", () => {
    const likeliest = (text: string) => filter.proposeWith(text, []).ranked[0];

    expect(likeliest("Wie weet iets van eenzaamhied?")).toMatchObject({
      theme: "leefbare-stad",
      words: ["eenzaamhied"],
    });
    expect(likeliest("Wie weet iets van schuldn onder jongren?")).toMatchObject({
      theme: "leefbare-stad",
      words: ["schuldn", "jongren"],
    });
  });

  test("shows a second theme where it is likely too, the likeliest first", () => {
    const { ranked } = filter.proposeWith(
      "Huurders in een slecht geïsoleerd huis kunnen hun energierekening niet betalen",
      [],
    );

    expect(ranked.length).toBeGreaterThan(1);
    const sure = ranked.map(({ confidence }) => confidence ?? 0);
    expect(sure).toEqual(sure.toSorted((one, other) => other - one));
  });

  test.each([
    "Mijn Teams loopt steeds vast, wie kan ff helpen?",
    "de koffieautomaat op de tweede lekt",
    "Kan ik bezwaar maken tegen een parkeerboete?",
  ])("points out that %j may not be for the alliance, with the words that say so", (question) => {
    expect(filter.proposeWith(question, []).outside?.words.length).toBeGreaterThan(0);
  });

  test.each([
    "",
    "   ",
    "?!",
    "🙂🙂",
    "<b></b>",
    "12345 67890",
    "Comment réduire la chaleur dans le centre-ville ?",
    "Wie können wir den Verkehr in der Stadt und auf dem Land verringern?",
    "Qu'est-ce que c'est?",
  ])("does not know %j and says so", (text) => {
    expect(filter.proposeWith(text, [])).toEqual({ rules, ranked: [], outside: null, sdgs: [] });
  });

  test("is as sure of a question that is asked in capitals, in HTML or with control characters in it", () => {
    const plain = filter.proposeWith("hoe houden we de huur betaalbaar voor starters", []).ranked[0];
    const loud = filter.proposeWith("HOE HOUDEN WE DE HUUR BETAALBAAR VOOR STARTERS", []).ranked[0];
    const marked = filter.proposeWith("hoe houden we de huur\u0000 betaal\u00ADbaar voor\u200B starters", []).ranked[0];

    expect(loud?.confidence).toBe(plain?.confidence);
    expect(marked?.confidence).toBe(plain?.confidence);
  });

  test.each([
    ["ten thousand characters of words", "wateroverlast en huur ".repeat(455)],
    ["one word of ten thousand characters", "x".repeat(10_000)],
    ["what makes a regular expression despair", `${"(a+)+".repeat(1000)}${"-a".repeat(2500)}!`],
    ["ten thousand different words", Array.from({ length: 2000 }, (_, index) => `w${index}oord`).join(" ")],
  ])("answers on %s as on anything else; how soon, the benchmark tells", (_what, text) => {
    expect(filter.proposeWith(text, []).rules).toBe(rules);
  });
});

describe("a term that people added", () => {
  const term: OwnTerm = { term: "zwevende drempel", theme: housing, sdgs: [SdgNumber.parse(1)] };
  const question = "Wie weet raad met zwevende drempels?";

  test("speaks for its theme and its goals, is named as the reason, and as part of the rules", async () => {
    const taught = learnedThemeFilter(profile, async () => ({ rev: 3, terms: [term] }));

    const { ranked, sdgs, rules: by } = await taught.propose(question);

    expect(ranked[0]).toMatchObject({ theme: housing, words: ["zwevende", "drempels"] });
    expect(sdgs).toContain(1);
    expect(by).toBe(`${rules}+3`);
    expect(filter.proposeWith(question, []).ranked[0]?.theme).not.toBe(housing);
  });

  test("can speak for what is not for the alliance", () => {
    const { outside } = filter.proposeWith(question, [{ ...term, theme: null, sdgs: [] }]);

    expect(outside?.words).toEqual(["zwevende", "drempels"]);
  });
});
