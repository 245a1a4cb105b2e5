import type { QuestionShown } from "#src/question/question-shown.contract.ts";

/** The words in the question that point to the theme. */
export function wordsFor({ proposal }: Pick<QuestionShown, "proposal">, theme: string | null): readonly string[] {
  return proposal.ranked.find((ranked) => ranked.theme === theme)?.words ?? [];
}

interface Marked {
  readonly words: readonly string[];
  /** Null for words that point outside the alliance. */
  readonly theme: string | null;
}

/** What to mark in the question: the words for the theme as it stands, or else for what the filter made of it. */
export function markedWords({ proposal, theme }: Pick<QuestionShown, "proposal" | "theme">): Marked {
  const standing = wordsFor({ proposal }, theme);
  if (standing.length > 0) return { words: standing, theme };
  const [best] = proposal.ranked;
  if (best !== undefined) return { words: best.words, theme: best.theme };
  return { words: proposal.outside?.words ?? [], theme: null };
}
