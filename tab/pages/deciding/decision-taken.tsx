import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { moment } from "#src/texts/format.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { AfterDecision } from "./after-decision.tsx";
import { AnalysisResult } from "./analysis-result.tsx";
import { DecisionFacts } from "./decision-facts.tsx";

/** What was decided, and why; what came of it; and what the QRT can still do about it. */
export function DecisionTaken({ question }: { readonly question: QuestionShown }) {
  const { tab, vocabulary, language } = useTexts();
  const { decision, decidedAt, result, helped } = question;
  if (!decision) return null;
  return (
    <Section
      title={`${tab.question.decision}: ${vocabulary.routes[decision.route].toLowerCase()}`}
      aside={
        decidedAt ? <span className={prose.quiet}>{tab.question.decidedOn(moment(language, decidedAt))}</span> : null
      }
    >
      <div className={prose.stack}>
        {result === null ? null : <AnalysisResult result={result} number={question.number ?? question.title} />}
        <DecisionFacts
          decision={decision}
          isAnalysed={result !== null}
          initiative={
            decision.route === "kraamkamer" ? (
              <Initiative question={question} title={decision.initiativeTitle} />
            ) : undefined
          }
        />
        {helped === null ? null : <p className={prose.prose}>{helped ? tab.acts.helpedYes : tab.acts.helpedNo}</p>}
        <AfterDecision question={question} />
      </div>
    </Section>
  );
}

/** The initiative itself, or only its name until it is there. */
function Initiative({ question, title }: { readonly question: QuestionShown; readonly title: string }) {
  const { tab } = useTexts();
  const { initiative } = question;
  if (initiative) return <Link href={`/initiatives/${initiative.id}`}>{initiative.title}</Link>;
  return (
    <>
      {title}
      <br />
      <span className={prose.quiet}>{tab.question.initiativeComing}</span>
    </>
  );
}
