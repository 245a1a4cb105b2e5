import type { Profile } from "#src/profile/profile.ts";
import type { FoundSolution, KnownSolutions } from "./known-solutions.port.ts";
import { wordIndex } from "./word-index.ts";

/** A word of the title tells more than one of the description. */
const inTitle = 1.6;
/** In times the rarest word of a description: one of those is not enough to show a solution, a rare one of a title or two words are. */
const enough = 1.3;
/** What is much weaker than the best one only distracts from it. */
const besideTheBest = 0.5;

/** Finds solutions by the words that question and solution share. */
export function keywordKnownSolutions(profile: Pick<Profile, "stopWords" | "knownSolutions">): KnownSolutions {
  const solutions = profile.knownSolutions.map((solution) => ({
    of: solution,
    told: [
      { text: solution.description, worth: 1 },
      { text: solution.title, worth: inTitle },
    ],
  }));
  const index = wordIndex(solutions, new Set(profile.stopWords));

  function find(text: string, limit: number): readonly FoundSolution[] {
    const ranked = index.match(text);
    const least = Math.max(index.rarest * enough, (ranked[0]?.score ?? 0) * besideTheBest);
    return ranked
      .filter(({ score }) => score >= least)
      .slice(0, limit)
      .map(({ of, words }) => ({ solution: of, words }));
  }

  return { find };
}
