import type { KnownSolution } from "#src/profile/profile.ts";
import type { Decision } from "#src/question/decision.ts";
import type { InStage } from "#src/question/question.ts";

/** What a question can be answered with, in the texts that it is found by. */
export interface Findable {
  /** Its title, and other names of it. */
  readonly titles: readonly string[];
  /** What people say who look for it. */
  readonly searchWords: readonly string[];
  /** What it is, and whom it helps. */
  readonly about: readonly string[];
  /** Questions that it answers. */
  readonly examples: readonly string[];
}

export type FindableText = keyof Findable;

/** The very same for the same entry. */
export function findableSolution(solution: KnownSolution): Findable {
  const standing = findables.get(solution);
  if (standing) return standing;
  const made = solutionFrom(solution);
  findables.set(solution, made);
  return made;
}

const findables = new WeakMap<KnownSolution, Findable>();

function solutionFrom(solution: KnownSolution): Findable {
  return {
    titles: [solution.title, ...solution.alsoKnownAs],
    searchWords: solution.searchWords,
    about: [solution.description, solution.forWhom],
    examples: solution.examples.map(({ text }) => text),
  };
}

/** Who asks the same finds it by its words, and who would ask for the answer by those of the answer. */
export function findableQuestion({ title, text, decision, result }: InStage<"decided">): Findable {
  return {
    titles: [title, text],
    searchWords: [...answersIn(decision), ...(result === null ? [] : [result.text])],
    about: [],
    examples: [],
  };
}

function answersIn(decision: Decision): readonly string[] {
  switch (decision.route) {
    case "answered":
      return [decision.answer];
    case "quick_analysis":
    case "miscellaneous":
      return [decision.reason];
    case "kraamkamer":
      return [decision.initiativeTitle, decision.reason];
    case "not_for_alliance":
      return [decision.whereTo];
  }
}
