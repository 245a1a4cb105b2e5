import type { KnownSolution } from "#src/profile/profile.ts";

/** Finds what may already help. Most fitting first; empty where nothing fits well enough to show. */
export interface KnownSolutions {
  find(text: string, limit: number): Promise<readonly FoundSolution[]>;
}

export interface FoundSolution {
  readonly solution: KnownSolution;
  /** The words of the question that led to it, as the asker wrote them: the reason shown. */
  readonly words: readonly string[];
}
