import { describe, expect, test } from "@jest/globals";
import { searchedSolutions, solutionSearch } from "#src/finding/solution-search.ts";
import type { KnownSolution } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { fixedCatalogue } from "#src/profile/fixed-catalogue.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { theme } from "#tests/support/questions.ts";
import { answerable, figuresOf, solutionQuestions } from "./solution-figures.ts";

const search = solutionSearch(profile, profile.knownSolutions);
const idsShown = (text: string) => search(text).shown.map(({ id }) => String(id));

describe("known solutions", () => {
  test.each([
    ["Waar komt eenzaamheid veel voor en wat zijn de oorzaken?", "k33"],
    ["Zijn er deelauto's die stroom terugleveren aan het net?", "k38"],
    ["Zoekt iemand een hospita voor een student zonder kamer?", "k37"],
    ["Kan een sensor melden dat een afvalcontainer geleegd moet worden?", "k30"],
    ["Who lends laptops to poor families?", "k52"],
    ["slecht geisoleerde hiuzen op een wamtescan", "k60"],
  ])("answer %j with %s first", (question, id) => {
    expect(idsShown(question)[0]).toBe(id);
  });

  test("come with the words of the asker that led to them, in their order", () => {
    const [first] = search("Hallo allemaal, kan een SENSOR melden dat onze Afvalcontainers vol zijn?").shown;
    expect(first?.id).toBe("k30");
    expect(first?.words).toEqual(expect.arrayContaining(["SENSOR", "Afvalcontainers"]));
    expect(first?.words).not.toContain("Hallo");
    expect(first?.words.indexOf("SENSOR")).toBeLessThan(first?.words.indexOf("Afvalcontainers") ?? -1);
  });

  test("tell a word once, whatever its capitals", () => {
    const [first] = search("Afvalcontainers: welke sensor meldt dat onze afvalcontainers vol zijn?").shown;
    expect(first?.words).toContain("Afvalcontainers");
    expect(first?.words).not.toContain("afvalcontainers");
  });

  test.each([
    "",
    "   ",
    "?!",
    "🎉🎉🎉",
    "Wie heeft een idee?",
    "Wanneer is de volgende vergadering?",
    "De printer op de derde verdieping doet het niet",
    "Kan iemand de notulen van vorige week nasturen?",
    "今日は天気がいいですね",
    "<script>alert(1)</script>",
  ])("stay silent on %j", (question) => {
    expect(search(question).shown).toEqual([]);
  });

  test("are ranked even where they stay silent, for whoever measures", () => {
    const { ranked, shown } = search("Drugsafval in het bos, hoe sporen we dat op?");
    expect(ranked).toHaveLength(5);
    expect(shown).toEqual([]);
    expect(ranked.map(({ confidence }) => confidence)).toEqual(
      ranked.map(({ confidence }) => confidence).toSorted((one, other) => other - one),
    );
  });

  test("are at most three, however much a question has of everything", () => {
    const everything = profile.knownSolutions.map(({ title }) => title).join(" ");
    expect(search(everything).shown.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ["ten thousand characters", "We zoeken iets tegen wateroverlast in de wijk. ".repeat(220).slice(0, 10_000)],
    ["ten thousand different words", Array.from({ length: 10_000 }, (_, index) => `woord${index}`).join(" ")],
    ["one word of ten thousand letters", "a".repeat(10_000)],
    ["a regular-expression bomb", `${"(a+)+$".repeat(500)}${"a".repeat(3_000)}!`],
    ["hyphens without end", "-".repeat(5_000) + "a-".repeat(2_500)],
    ["only emoji", "👩‍👩‍👧‍👦🏳️‍🌈".repeat(900)],
    ["control characters", "\u0000\u0007\u202E\u200B".repeat(2_000)],
  ])("answer %s within 50 ms", (_name, text) => {
    search("Eerst iets gewoons, zodat alles is ingelezen");
    const before = process.cpuUsage();
    search(text);
    // Of computing: what else the machine does in the meantime is not ours.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(50);
  });
});

describe("a catalogue that changes", () => {
  const text = "Wij zoeken iets voor vleermuiskasten bij nieuwbouw";
  const bats = described("sol_bats", {
    title: "Vleermuiskasten",
    description: "Vleermuiskasten in de gevel bij nieuwbouw.",
  });

  test("gives an added solution at the next question, and an emptied one no more", async () => {
    const { catalogue, change } = changing(profile.knownSolutions);
    const solutions = searchedSolutions(profile, catalogue);
    expect(await foundBy(solutions, text)).not.toContain("sol_bats");
    change([...profile.knownSolutions, bats]);
    expect(await foundBy(solutions, text)).toContain("sol_bats");
    change(profile.knownSolutions);
    expect(await foundBy(solutions, text)).not.toContain("sol_bats");
  });

  test("finds a solution by the search words and examples that people gave it", async () => {
    const plain = described("sol_bats", { title: "Natuurpunt", description: "Advies over dieren." });
    const { catalogue, change } = changing([...profile.knownSolutions, plain]);
    const solutions = searchedSolutions(profile, catalogue);
    expect(await foundBy(solutions, text)).not.toContain("sol_bats");
    change([
      ...profile.knownSolutions,
      {
        ...plain,
        searchWords: ["vleermuis", "nestkast"],
        examples: [{ text: "Waar hang je vleermuiskasten op bij nieuwbouw?", also: [], sdgs: [] }],
      },
    ]);
    expect(await foundBy(solutions, text)).toContain("sol_bats");
  });

  test("puts the one on the theme of the question first, where words do not decide", async () => {
    const meter = { title: "Meetkastje", description: "Kastje dat meet." };
    const twins = [
      { ...described("sol_climate", meter), themes: [theme.sustainability] },
      { ...described("sol_housing", meter), themes: [theme.housing] },
    ];
    const firstFor = (asked: string) => solutionSearch(profile, twins)(asked).ranked[0]?.id;
    expect(firstFor("Onze huurders kunnen de huur niet betalen, is er een meetkastje?")).toBe("sol_housing");
    expect(firstFor("Wateroverlast en hitte in de straat, is er een meetkastje?")).toBe("sol_climate");
  });

  test("gives no more than is asked for", async () => {
    const solutions = searchedSolutions(profile, fixedCatalogue(profile));
    expect(await solutions.find("fijnstof meten in de tuin", 0)).toEqual([]);
    expect(await solutions.find("fijnstof meten in de tuin", 1)).toHaveLength(1);
  });
});

/**
 * They were written before the search, and half was kept aside while it was made. Search words of the catalogue came later
 * and from the same hand: how the search does for others is measured in figures.test.ts.
 */
describe("of eighty questions written before the search was made", () => {
  const all = figuresOf(solutionQuestions, search);

  test("the right one is near the top", () => {
    expect(all.reciprocalRank).toBeGreaterThanOrEqual(0.65);
    expect(all.recall).toBeGreaterThanOrEqual(0.75);
  });

  test("it is even for those that share no word with the solution", () => {
    const { recall } = figuresOf(
      solutionQuestions.filter(({ kind }) => kind === "paraphrase"),
      search,
    );
    expect(recall).toBeGreaterThanOrEqual(0.45);
  });

  test("the first one shown is right, for enough of those that can be answered", () => {
    expect(all.firstShownIsRight).toBeGreaterThanOrEqual(0.7);
    expect(figuresOf(answerable, search).shown).toBeGreaterThanOrEqual(0.4);
  });

  test("most that nothing answers get nothing", () => {
    const { shown } = figuresOf(
      solutionQuestions.filter(({ kind }) => kind === "none"),
      search,
    );
    expect(shown).toBeLessThanOrEqual(0.25);
  });
});

async function foundBy(solutions: ReturnType<typeof searchedSolutions>, text: string): Promise<readonly string[]> {
  return (await solutions.find(text, 3)).map(({ solution }) => solution.id);
}

function changing(first: readonly KnownSolution[]) {
  let standing = first;
  return {
    catalogue: { ...fixedCatalogue(profile), all: async () => standing },
    change: (next: readonly KnownSolution[]) => {
      standing = next;
    },
  };
}

function described(id: string, told: Pick<KnownSolution, "title" | "description">): KnownSolution {
  return {
    id: KnownSolutionId.parse(id),
    ...told,
    forWhom: "",
    where: "Zwolle",
    themes: [],
    sdgs: [],
    sources: [],
    thin: false,
    alsoKnownAs: [],
    searchWords: [],
    examples: [],
  };
}
