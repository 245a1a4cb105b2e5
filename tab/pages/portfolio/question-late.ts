import type { Day } from "#src/kernel/time.ts";
import type { QuestionCard } from "#src/portfolio/portfolio-overview.contract.ts";

/** The day that was promised for the next step has gone by; on the day itself there is still time. */
export function isLate({ due }: Pick<QuestionCard, "due">, today: Day): boolean {
  return due !== null && due < today;
}

/** What is late first; else as they come. */
export function lateFirst(questions: readonly QuestionCard[], today: Day): readonly QuestionCard[] {
  return questions.toSorted((one, other) => Number(isLate(other, today)) - Number(isLate(one, today)));
}
