import type { Question } from "./question.ts";

export const themeOrigins = ["qrt", "asker", "words"] as const;
export type ThemeOrigin = (typeof themeOrigins)[number];

/** Who chose the theme that a question shows; until somebody does, it is what the words of the question point to. */
export function themeOrigin({
  stage,
  answers,
}: {
  readonly stage: Question["stage"];
  readonly answers: Pick<Question["answers"], "theme">;
}): ThemeOrigin {
  if (stage === "decided") return "qrt";
  return answers.theme === null ? "words" : "asker";
}
