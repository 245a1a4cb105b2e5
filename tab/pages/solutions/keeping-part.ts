import type { SolutionDetail } from "#src/solution/solution.contract.ts";

/** What every part of keeping an entry is given. */
export interface KeepingPart {
  readonly solution: SolutionDetail;
  /** What was told before is over. */
  readonly onPress: () => void;
  readonly onDone: (said: string) => void;
}
