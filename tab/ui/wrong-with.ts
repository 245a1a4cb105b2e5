import type { NoticeShown } from "#src/question/question-shown.contract.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";

/** Why a message failed, for everybody; and for those who mend it also as the log has it. */
export function wrongWith(
  { died, trouble, problem }: Pick<NoticeShown, "died" | "trouble" | "problem">,
  texts: TabTexts["tab"]["messages"],
): readonly string[] {
  const sentences = [
    died === null ? null : texts.died[died],
    trouble === null ? null : texts.troubles[trouble],
    // A word of our own has its sentence already.
    trouble === null || trouble === "ours" || problem === null ? null : texts.problem(problem),
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== null))];
}
