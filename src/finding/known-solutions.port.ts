import type { KnownSolution } from "#src/profile/profile.ts";

/** Finds what may already help. Most fitting first; empty where nothing is likely enough to help to show it. */
export interface KnownSolutions {
  find(text: string, limit: number): Promise<readonly FoundSolution[]>;
}

export interface FoundSolution {
  readonly solution: KnownSolution;
  /** How likely it is to help, in 0..1. */
  readonly confidence: number;
  /** The words of the question that led to it, as the asker wrote them: the reason shown. */
  readonly words: readonly string[];
}
