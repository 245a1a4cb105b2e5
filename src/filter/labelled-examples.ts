import type { KnownSolution } from "#src/profile/profile.ts";
import type { Labelled } from "./corpus.ts";

/** Example questions of solutions that have a label: they teach the filter as well. Those that people added have none. */
export function labelledExamples(solutions: readonly KnownSolution[]): readonly Labelled[] {
  return solutions.flatMap(({ examples }) =>
    examples.flatMap(({ text, theme, also, sdgs }) => (theme === undefined ? [] : [{ text, theme, also, sdgs }])),
  );
}
