import { describe, expect, test } from "@jest/globals";
import { keywordKnownSolutions } from "#src/intake/keyword-known-solutions.ts";
import { keywordThemeFilter } from "#src/intake/keyword-theme-filter.ts";
import { stemOf, wordsOf } from "#src/kernel/words.ts";
import { loadProfile } from "#src/main/load-profile.ts";
import { fixedCatalogue } from "#src/profile/fixed-catalogue.ts";
import type { KnownSolution, Profile } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";

const zwolle = profileOfZwolle();
const filter = keywordThemeFilter(zwolle);
const solutions = keywordKnownSolutions(zwolle, fixedCatalogue(zwolle));

describe("the theme filter", () => {
  test("proposes the theme with the words of the asker as the reason", () => {
    expect(filter.propose("Wie weet iets over WARMTEPOMPEN en een warmtenet in oude gebouwen?")).toEqual({
      rules: "woorden-1",
      ranked: [{ theme: "brede-duurzaamheid", words: ["WARMTEPOMPEN", "warmtenet"] }],
      sdgs: [7],
    });
  });

  test.each([
    [
      "Onze leden mogen straks alleen nog elektrisch bezorgen, wie denkt mee over logistiek en laadpalen?",
      "brede-duurzaamheid",
    ],
    ["Hoe voorkomen we dat huurders met een huurachterstand op straat komen te staan?", "betaalbare-woonruimte"],
    ["Bij ons in het buurthuis zien we steeds meer eenzame mensen", "leefbare-stad"],
    ["Welke opleiding wil met ons een workshop over privacy maken?", "overig"],
    ["Can tenants afford the rent of these apartments?", "betaalbare-woonruimte"],
  ])("puts %j under %s", (question, theme) => {
    expect(filter.propose(question).ranked[0]?.theme).toBe(theme);
  });

  test("shows every theme that it recognises, the one with most words first", () => {
    expect(filter.propose("Huurders in onze wijk willen zonnepanelen en een laadpaal").ranked).toEqual([
      { theme: "brede-duurzaamheid", words: ["zonnepanelen", "laadpaal"] },
      { theme: "betaalbare-woonruimte", words: ["Huurders"] },
      { theme: "leefbare-stad", words: ["wijk"] },
    ]);
  });

  test("puts a theme before the flap for miscellaneous matters where both are recognised by as many words", () => {
    expect(
      filter.propose("Studenten tellen vleermuizen en andere biodiversiteit").ranked.map(({ theme }) => theme),
    ).toEqual(["brede-duurzaamheid", "overig"]);
  });

  test("lets a more precise word bring its own goals: energy poverty is about poverty as well", () => {
    expect(filter.propose("energiearmoede").sdgs).toEqual([1, 7]);
    expect(filter.propose("energieneutraal").sdgs).toEqual([7]);
  });

  test("recognises a word at the end of a compound, whatever its accents and hyphens", () => {
    expect(filter.propose("Nachtspookbewóning en sociale-huurwoningen").ranked).toEqual([
      { theme: "betaalbare-woonruimte", words: ["Nachtspookbewóning", "sociale-huurwoningen"] },
    ]);
  });

  test("does not see a short word in the middle or at the end of another", () => {
    const profile = { ...zwolle, themeWords: zwolle.themeWords.map((entry) => ({ ...entry, words: ["gas"] })) };
    expect(keywordThemeFilter(profile).propose("Las Vegas en gasten").ranked).toEqual([]);
  });

  test("counts a word once, however often it is written", () => {
    expect(filter.propose("Fiets, fiets, FIETS en huur en hypotheek").ranked.map(({ theme }) => theme)).toEqual([
      "betaalbare-woonruimte",
      "brede-duurzaamheid",
    ]);
  });

  test.each(["", "   ", "?!", "Wie wil er koffie?"])("knows nothing about %j and says so", (text) => {
    expect(filter.propose(text)).toEqual({ rules: "woorden-1", ranked: [], sdgs: [] });
  });
});

describe("known solutions", () => {
  test("come with the words of the asker that led to them", async () => {
    expect(await solutions.find("Kan een sensor melden dat een afvalcontainer geleegd moet worden?", 1)).toEqual([
      { solution: solution("k30"), words: ["sensor", "afvalcontainer"] },
    ]);
  });

  test.each([
    ["Waar komt eenzaamheid veel voor en wat zijn de oorzaken?", "k33"],
    ["Zijn er deelauto's die stroom terugleveren aan het net?", "k38"],
    ["Wij willen weten hoe druk het is met voetgangers en bezoekers in de binnenstad", "k02"],
    ["Zoekt iemand een hospita voor een student zonder kamer?", "k37"],
  ])("answer %j with %s among them", async (question, id) => {
    const found = await solutions.find(question, 3);
    expect(found.map(({ solution: { id: key } }) => key)).toContain(id);
  });

  test.each(["", "Wie heeft een idee?", "Wanneer is de volgende vergadering?", "Welke buurt doet mee?"])(
    "stay silent on %j",
    async (question) => {
      expect(await solutions.find(question, 3)).toEqual([]);
    },
  );

  test("are never more than asked for", async () => {
    const everything = zwolle.knownSolutions.map(({ title }) => title).join(" ");
    expect(await solutions.find(everything, 3)).toHaveLength(3);
    expect(await solutions.find(everything, 0)).toEqual([]);
  });

  test("weigh a word that few solutions have more than one that many have", async () => {
    const catalogue = [
      described("k01", "Kaart van de wijk met sensoren"),
      described("k02", "Kaart van de stad met sensoren"),
      described("k03", "Kaart met sensoren en vleermuiskasten langs het water"),
      described("k04", "Spreekuur voor ondernemers"),
    ];
    const sensors = found(catalogue, ["van", "de", "met", "en", "het"]);
    expect(await sensors.find("sensoren bij vleermuiskasten op de kaart", 3)).toEqual([
      { solution: catalogue[2], words: ["sensoren", "vleermuiskasten", "kaart"] },
    ]);
  });

  test("gain nothing from the same word twice", async () => {
    const catalogue = [
      described("k01", "Vleermuizen tellen"),
      described("k02", "Spreekuur"),
      described("k03", "Wandeling"),
    ];
    const bats = found(catalogue);
    expect(await bats.find("vleermuis vleermuizen vleermuizenkast vleermuizen", 3)).toEqual([]);
  });

  test("are found within milliseconds, so that a card need not wait for them", async () => {
    const questions = zwolle.knownSolutions.map(({ description }) => description);
    await solutions.find(questions.join(" "), 3);
    const start = performance.now();
    for (const question of questions) {
      filter.propose(question);
      await solutions.find(question, 3);
    }
    // Many times what it takes, for a busy machine.
    expect((performance.now() - start) / questions.length).toBeLessThan(5);
  });
});

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

function found(knownSolutions: readonly KnownSolution[], stopWords: string[] = []) {
  return keywordKnownSolutions({ stopWords }, fixedCatalogue({ knownSolutions: [...knownSolutions] }));
}

function profileOfZwolle(): Profile {
  const loaded = loadProfile();
  if (!loaded.ok) throw new Error(`${loaded.refusal.file}: ${loaded.refusal.problem}`);
  return loaded.value;
}

function solution(id: string): KnownSolution | undefined {
  return zwolle.knownSolutions.find((known) => known.id === id);
}

function described(id: string, description: string): KnownSolution {
  return {
    id: KnownSolutionId.parse(id),
    title: id,
    description,
    forWhom: "",
    where: "Zwolle",
    themes: [],
    sdgs: [],
    sources: [],
    thin: false,
  };
}
