import type { Question } from "./question.ts";

/** Who chose the theme that a question shows; until somebody does, it is what the words of the question point to. */
export function themeOrigin({
  stage,
  answers,
}: {
  readonly stage: Question["stage"];
  readonly answers: Pick<Question["answers"], "theme">;
}): "qrt" | "asker" | "words" {
  if (stage === "decided") return "qrt";
  return answers.theme === null ? "words" : "asker";
}
