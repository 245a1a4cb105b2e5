import type { DecisionShown, InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";

type Decided = Pick<InitiativeDetail, "decisions">;

/** The decisions on an initiative, as a form remembers which of them its writer knew. */
export function knownOf({ decisions }: Decided): string {
  return decisions.map(({ id }) => id).join(" ");
}

/** What was decided on it beside what somebody knew, newest first, also what was taken back by now. */
export function decidedSince({ decisions }: Decided, known: string): DecisionShown[] {
  const before: readonly string[] = known.split(" ");
  return decisions.filter(({ id }) => !before.includes(id));
}

/** The newest of those that still stands. */
export function standingSince(initiative: Decided, known: string): DecisionShown | null {
  return decidedSince(initiative, known).find(({ undone }) => undone === null) ?? null;
}
