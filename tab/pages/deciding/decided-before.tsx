import type { DecidedBeforeShown, QuestionShown } from "#src/question/question-shown.contract.ts";
import { moment } from "#src/texts/format.ts";
import entries from "#tab/ui/entries.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { AnalysisResult } from "./analysis-result.tsx";
import styles from "./decided-before.module.css";
import { DecisionFacts } from "./decision-facts.tsx";

/** What was decided before the question came to the QRT again, the latest first: nobody has to find it out anew. */
export function DecidedBefore({ question }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const { decidedBefore, number, title } = question;
  if (decidedBefore.length === 0) return null;
  return (
    <Section title={tab.question.decidedBefore}>
      <ol className={entries.entries}>
        {decidedBefore.toReversed().map((before) => (
          <Before key={before.at} before={before} number={number ?? title} />
        ))}
      </ol>
    </Section>
  );
}

function Before({ before, number }: { readonly before: DecidedBeforeShown; readonly number: string }) {
  const { tab, vocabulary, language } = useTexts();
  const { decision, by, at, result } = before;
  return (
    <li className={styles.before}>
      <header>
        <h3>{vocabulary.routes[decision.route]}</h3>
        <p className={entries.by}>
          {by?.name ?? tab.question.system}, <time dateTime={at}>{moment(language, at)}</time>
        </p>
      </header>
      {result === null ? null : <AnalysisResult result={result} number={number} />}
      <DecisionFacts decision={decision} isAnalysed={result !== null} />
    </li>
  );
}
