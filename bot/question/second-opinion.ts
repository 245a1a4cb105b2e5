import type { Question } from "#src/question/question.ts";
import { themeOf } from "#src/question/question.ts";
import { toldOpinion } from "#src/question/told-opinion.ts";
import type { RichTextBlock } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, small, tight } from "../cards/elements.ts";
import { nameOfTheme } from "./suggested-theme.ts";

/** `Ook mogelijk: Leefbare stad (gelezen door een taalmodel)`; none where a machine has nothing to add. */
export function secondOpinionLine(
  question: Question,
  { texts, profile }: Pick<CardContext, "texts" | "profile">,
): readonly RichTextBlock[] {
  const theme = themeOf(question);
  const told = toldOpinion({ ...question, theme });
  // A theme that the profile lost since can be chosen no more.
  if (told === null || !profile.themes.some(({ key }) => key === told)) return [];
  const { alsoPossible, possible } = texts.intake.secondOpinion;
  const name = nameOfTheme(told, profile, texts);
  return [tight(line(small(theme === null ? possible(name) : alsoPossible(name))))];
}
