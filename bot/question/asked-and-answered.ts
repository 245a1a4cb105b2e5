import { dayOf } from "#src/kernel/time.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { AnsweredBack } from "#src/question/question-story.ts";
import type { Container } from "../cards/card.ts";
import { line, paragraphs, section, small, subheading, tight } from "../cards/elements.ts";
import type { Room } from "./participants.ts";
import type { QuestionShown } from "./question-shown.ts";

/** What the QRT last asked back and what the asker answered, for everybody who reads along. */
export function askedAndAnswered(
  answered: AnsweredBack | null,
  { status, language }: Texts,
  { characters }: Room,
): readonly Container[] {
  if (answered === null) return [];
  return [
    section([
      subheading(status.waitingFor),
      ...paragraphs(answered.asked, characters).map(tight),
      tight(line(small(status.askerAnswered(plainDay(language, dayOf(answered.at)))))),
      ...paragraphs(answered.answer, characters).map(tight),
    ]),
  ];
}

/** The answer stands in the record as a contribution too, and need not stand on the card twice. */
export function asideFrom(answered: AnsweredBack | null, shown: QuestionShown): QuestionShown {
  if (answered === null) return shown;
  const { question, contributions } = shown;
  const isOther = ({ by, at }: QuestionShown["contributions"][number]["contribution"]) =>
    by !== question.askedBy || at !== answered.at;
  const others = question.involved.contributions.filter(isOther);
  return {
    ...shown,
    question: { ...question, involved: { ...question.involved, contributions: others } },
    contributions: contributions.filter(({ contribution }) => isOther(contribution)),
  };
}
