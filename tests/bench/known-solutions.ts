import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import MiniSearch from "minisearch";
import type { Findable } from "#src/finding/findable.ts";
import { findableSolution } from "#src/finding/findable.ts";
import { profileAnalyser } from "#src/filter/profile-analyser.ts";
import { shelf } from "#src/finding/search-shelf.ts";
import { solutionSearch } from "#src/finding/solution-search.ts";
import { loadCorpus } from "#src/main/load-corpus.ts";
import { loadProfile, zwolleDirectory } from "#src/main/load-profile.ts";
import type { Profile } from "#src/profile/profile.ts";
import { authors, questionsOf } from "#tests/filter/scores.ts";
import { figuresOf } from "#tests/filter/solution-figures.ts";
import { percentile, tell } from "./figures.ts";

const findables = 10_000;
const rounds = 3;

const mostMilliseconds = 5;
const mostMemory = 150;
const mostForLoad = 1_000;

/**
 * Known solutions and earlier questions, ten thousand together: how long a question takes and how well it is answered, beside
 * MiniSearch as it comes on the same texts; how much memory it takes, and how long until the catalogue can be searched. The
 * questions are by two other authors than the catalogue. Measured within this program: there is no network between a
 * question and the index.
 */
export async function benchKnownSolutions(): Promise<void> {
  const profile = loaded();
  const earlier = earlierQuestions(profile, findables - profile.knownSolutions.length);
  const asked = authors.flatMap(questionsOf);
  const ours = searchOfOurs(profile, earlier);
  const theirs = searchOfMiniSearch(profile, earlier);

  const taken: Readonly<Record<"ours" | "theirs", number[]>> = { ours: [], theirs: [] };
  for (const { text } of asked) {
    const tries = Array.from({ length: rounds }, () => [took(() => ours.both(text)), took(() => theirs.both(text))]);
    // What else the machine does makes a try longer, and never shorter.
    taken.ours.push(Math.min(...tries.map(([time = 0]) => time)));
    taken.theirs.push(Math.min(...tries.map(([, time = 0]) => time)));
  }
  const bench = `known-solutions-${findables}`;
  tell({ bench: `${bench}-p50`, value: percentile(taken.ours, 50), unit: "ms", against: percentile(taken.theirs, 50) });
  tell({ bench: `${bench}-p95`, value: percentile(taken.ours, 95), unit: "ms", against: mostMilliseconds });
  tell({ bench: `${bench}-memory`, value: ours.megabytes, unit: "MB", against: mostMemory });
  tell({ bench: "known-solutions-load", value: ours.loading, unit: "ms", against: mostForLoad });
  const [well, asItComes] = [figuresOf(asked, ours.solutions), figuresOf(asked, theirs.solutions)];
  const quality = { mrr: "reciprocalRank", recall: "recall", "first-shown-right": "firstShownIsRight" } as const;
  for (const [name, figure] of Object.entries(quality)) {
    tell({ bench: `known-solutions-${name}`, value: well[figure], unit: "of 1", against: asItComes[figure] });
  }
}

function searchOfOurs(profile: Profile, earlier: readonly Findable[]) {
  const before = megabytes();
  const started = performance.now();
  profileAnalyser(profile)("Een woord vooraf");
  const solutions = solutionSearch(profile, profile.knownSolutions);
  const loading = performance.now() - started;
  const questions = shelf<number>(profile);
  earlier.forEach((question, number) => questions.put(number, question));
  return {
    solutions,
    both: (text: string) => [solutions(text), questions.rank(text, 5)],
    loading,
    megabytes: megabytes() - before,
  };
}

/** As it comes, with one index for each kind as ours has. It shows what it finds, however little that is. */
function searchOfMiniSearch(profile: Profile, earlier: readonly Findable[]) {
  const solutions = miniSearchOf(profile.knownSolutions.map((known) => ({ id: known.id, ...findableSolution(known) })));
  const questions = miniSearchOf(earlier.map((question, number) => ({ id: String(number), ...question })));
  const known = new Map(profile.knownSolutions.map(({ id }) => [String(id), id]));
  const found = (text: string) => {
    const ranked = solutions.search(text).slice(0, 5);
    return ranked.flatMap((result) => {
      const id = known.get(String(result.id));
      return id === undefined ? [] : [{ id, confidence: 1, words: result.queryTerms }];
    });
  };
  return {
    solutions: (text: string) => ({ ranked: found(text), shown: found(text).slice(0, 3) }),
    both: (text: string) => [found(text), questions.search(text).slice(0, 5)],
  };
}

function miniSearchOf(texts: readonly (Findable & { readonly id: string })[]): MiniSearch {
  const index = new MiniSearch({ fields: ["titles", "searchWords", "about", "examples"] });
  index.addAll(
    texts.map(({ id, ...fields }) => ({
      id,
      ...Object.fromEntries(Object.entries(fields).map(([field, told]) => [field, told.join("\n")])),
    })),
  );
  return index;
}

/** Questions of the corpus, in ever other pairs: one asks, the other adds. The same every time. */
function earlierQuestions({ knownSolutions }: Profile, count: number): readonly Findable[] {
  const asked = loadCorpus(zwolleDirectory).flatMap(({ questions }) => questions.map(({ text }) => text));
  const answers = knownSolutions.map(({ description }) => description);
  return Array.from({ length: count }, (_, number) => {
    const title = asked[number % asked.length] ?? "";
    const more = asked[(number * 7919 + 13) % asked.length] ?? "";
    return {
      titles: [title, `${title} ${more}`],
      searchWords: [answers[(number * 31) % answers.length] ?? ""],
      about: [],
      examples: [],
    };
  });
}

function loaded(): Profile {
  const profile = loadProfile();
  if (!profile.ok) throw new Error(`${profile.refusal.file}: ${profile.refusal.problem}`);
  return profile.value;
}

function took(search: () => unknown): number {
  const started = performance.now();
  search();
  return performance.now() - started;
}

/** Of what is kept, without what only waits to be cleared away. */
function megabytes(): number {
  setFlagsFromString("--expose-gc");
  const clear: unknown = runInNewContext("gc");
  if (typeof clear === "function") clear();
  return process.memoryUsage().heapUsed / 1e6;
}
