import type { QuestionShown } from "#src/question/question-shown.contract.ts";

/** The words in the question that point to the theme. */
export function wordsFor({ proposal }: Pick<QuestionShown, "proposal">, theme: string | null): readonly string[] {
  return proposal.ranked.find((ranked) => ranked.theme === theme)?.words ?? [];
}
