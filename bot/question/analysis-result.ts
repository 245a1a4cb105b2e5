import type { AnalysisResult } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { buttons, openUrlButton } from "../cards/buttons.ts";
import type { Container, OpenUrl } from "../cards/card.ts";
import { paragraphs, section, subheading, tight } from "../cards/elements.ts";

/** What a quick analysis found. Teams shows a picture only from a secure address; any other is a link. */
export function analysisResult(
  { text, link, picture }: AnalysisResult,
  number: string,
  { question }: Texts,
  characters: number,
): Container {
  const isShown = picture?.startsWith("https://") === true;
  const links: readonly OpenUrl[] = [
    ...(link === null ? [] : [openUrlButton(question.analysisLink, link)]),
    ...(picture === null || isShown ? [] : [openUrlButton(question.analysisPicture, picture)]),
  ];
  return section([
    subheading(question.analysisHeading),
    ...paragraphs(text, characters).map(tight),
    ...(picture !== null && isShown
      ? [
          {
            type: "Image" as const,
            url: picture,
            altText: question.analysisPictureAlt(number),
            size: "Stretch" as const,
          },
        ]
      : []),
    ...(links.length === 0 ? [] : [buttons(...links)]),
  ]);
}
