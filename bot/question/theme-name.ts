import type { Question } from "#src/question/question.ts";
import { themeOf } from "#src/question/question.ts";
import type { CardContext } from "../cards/context.ts";

/** Null where nobody has said yet. A theme that the profile lost since keeps its key, so that the record stays true. */
export function themeName(
  question: Question,
  { texts, profile }: Pick<CardContext, "texts" | "profile">,
): string | null {
  const theme = themeOf(question);
  return profile.themes.find(({ key }) => key === theme)?.name[texts.language] ?? theme;
}
