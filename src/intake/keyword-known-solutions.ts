import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { KnownSolution, Profile } from "#src/profile/profile.ts";
import type { FoundSolution, KnownSolutions } from "./known-solutions.port.ts";
import type { WordIndex } from "./word-index.ts";
import { wordIndex } from "./word-index.ts";

/** A word of the title tells more than one of the description. */
const inTitle = 1.6;
/** In times the rarest word of a description: one of those is not enough to show a solution, a rare one of a title or two words are. */
const enough = 1.3;
/** What is much weaker than the best one only distracts from it. */
const besideTheBest = 0.5;

/** Finds solutions by the words that question and solution share. */
export function keywordKnownSolutions({ stopWords }: Pick<Profile, "stopWords">, catalogue: Catalogue): KnownSolutions {
  const silent = new Set(stopWords);
  let made: Made | undefined;

  function indexOf(solutions: readonly KnownSolution[]): WordIndex<KnownSolution> {
    if (made?.of !== solutions) made = { of: solutions, index: wordIndex(solutions.map(described), silent) };
    return made.index;
  }

  async function find(text: string, limit: number): Promise<readonly FoundSolution[]> {
    const index = indexOf(await catalogue.all());
    const ranked = index.match(text);
    const least = Math.max(index.rarest * enough, (ranked[0]?.score ?? 0) * besideTheBest);
    return ranked
      .filter(({ score }) => score >= least)
      .slice(0, limit)
      .map(({ of, words }) => ({ solution: of, words }));
  }

  return { find };
}

/** The index, and the list of which it was made. */
interface Made {
  readonly of: readonly KnownSolution[];
  readonly index: WordIndex<KnownSolution>;
}

function described(solution: KnownSolution) {
  return {
    of: solution,
    told: [
      { text: `${solution.description} ${solution.forWhom}`, worth: 1 },
      { text: solution.title, worth: inTitle },
    ],
  };
}
