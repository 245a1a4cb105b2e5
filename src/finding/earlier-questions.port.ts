import type { InStage } from "#src/question/question.ts";

/** Finds questions of before that were decided and may answer a new one. Of a confidential one nobody hears here. */
export interface EarlierQuestions {
  /** Likeliest first; empty where nothing is likely enough. */
  find(text: string, limit: number): Promise<readonly FoundQuestion[]>;
}

export interface FoundQuestion {
  readonly question: InStage<"decided">;
  /** How likely it is to be about the same, in 0..1. */
  readonly confidence: number;
  /** The words of the new question that led to it, as the asker wrote them: the reason shown. */
  readonly words: readonly string[];
}
