import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { moment } from "#src/texts/format.ts";
import { ElsewhereLink } from "#tab/ui/elsewhere-link.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import entries from "#tab/ui/entries.module.css";
import styles from "./analysis-result.module.css";

interface AnalysisResultProps {
  readonly result: NonNullable<QuestionShown["result"]>;
  readonly number: string;
}

/**
 * What the quick analysis found. A picture stands elsewhere on the web, from where this page loads nothing: it is a link,
 * like the analysis itself.
 */
export function AnalysisResult({ result, number }: AnalysisResultProps) {
  const { tab, question: words, language } = useTexts();
  const { text, link, picture, by, at } = result;
  return (
    <div className={styles.result}>
      <h3>{words.analysisHeading}</h3>
      <p className={prose.prose}>{text}</p>
      {link === null && picture === null ? null : (
        <ul>
          {link === null ? null : (
            <li>
              <ElsewhereLink href={link}>{words.analysisLink}</ElsewhereLink>
            </li>
          )}
          {picture === null ? null : (
            <li>
              <ElsewhereLink href={picture} about={words.analysisPictureAlt(number)}>
                {words.analysisPicture}
              </ElsewhereLink>
            </li>
          )}
        </ul>
      )}
      <p className={entries.by}>{tab.acts.resultBy(by.name, moment(language, at))}</p>
    </div>
  );
}
