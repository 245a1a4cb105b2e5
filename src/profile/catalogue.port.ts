import type { KnownSolution, KnownSolutionId } from "./profile.ts";

/** Everything that is known to help already: what stands in the profile, as people left it, and what they put in since. */
export interface Catalogue {
  /** The very same list for as long as nothing in it changes, so that what is made of it can be kept. */
  all(): Promise<readonly KnownSolution[]>;
  /** Undefined for what never was in the catalogue, or has left it. */
  get(id: KnownSolutionId): Promise<KnownSolution | undefined>;
  /** The same, and what was taken out as it was last: what a question was offered once stays readable. */
  recall(id: KnownSolutionId): Promise<KnownSolution | undefined>;
}
