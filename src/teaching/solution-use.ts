import type { KnownSolutionId } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";

/** What people thought of a known solution where it was shown. */
export interface SolutionUse {
  readonly solution: KnownSolutionId;
  /** With so many questions. */
  readonly shown: number;
  /** So many marks of the QRT. */
  readonly useful: number;
  readonly notUseful: number;
  /** So many askers needed nothing else. */
  readonly helped: number;
}

/** What was judged most comes first, of equals what was shown most. */
export function solutionUses(questions: readonly Question[]): readonly SolutionUse[] {
  const uses = new Map<KnownSolutionId, SolutionUse>();
  const count = (solution: KnownSolutionId, what: Exclude<keyof SolutionUse, "solution">) => {
    const standing = uses.get(solution) ?? { solution, shown: 0, useful: 0, notUseful: 0, helped: 0 };
    uses.set(solution, { ...standing, [what]: standing[what] + 1 });
  };
  for (const question of questions) {
    for (const { solution } of question.offered) count(solution, "shown");
    for (const { solution, useful } of question.workbench.marks) count(solution, useful ? "useful" : "notUseful");
    if (question.stage === "helped_already") count(question.helpedBy, "helped");
  }
  return [...uses.values()].toSorted(
    (one, other) => judgements(other) - judgements(one) || other.shown - one.shown || byId(one, other),
  );
}

function judgements({ useful, notUseful, helped }: SolutionUse): number {
  return useful + notUseful + helped;
}

function byId(one: SolutionUse, other: SolutionUse): number {
  return one.solution < other.solution ? -1 : 1;
}
