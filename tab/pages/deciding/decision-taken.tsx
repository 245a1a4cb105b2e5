import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { moment, plainDay } from "#src/texts/format.ts";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { AfterDecision } from "./after-decision.tsx";
import { AnalysisResult } from "./analysis-result.tsx";

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
        <div className={prose.narrow}>
          <Facts>
            <Fact label={tab.question.reason}>{decision.reason}</Fact>
            <FollowUp question={question} decision={decision} />
          </Facts>
        </div>
        {helped === null ? null : <p className={prose.prose}>{helped ? tab.acts.helpedYes : tab.acts.helpedNo}</p>}
        <AfterDecision question={question} />
      </div>
    </Section>
  );
}

interface FollowUpProps {
  readonly question: QuestionShown;
  readonly decision: NonNullable<QuestionShown["decision"]>;
}

function FollowUp({ question, decision }: FollowUpProps) {
  const { tab, language } = useTexts();
  const texts = tab.question;
  switch (decision.route) {
    case "answered":
      return <Fact label={texts.answer}>{decision.answer}</Fact>;
    case "quick_analysis":
      return (
        <>
          <Fact label={texts.team}>{decision.team}</Fact>
          {question.result === null ? <Fact label={texts.resultBy}>{plainDay(language, decision.due)}</Fact> : null}
        </>
      );
    case "kraamkamer":
      return (
        <Fact label={texts.initiative}>
          {question.initiative ? (
            <Link href={`/initiatives/${question.initiative.id}`}>{question.initiative.title}</Link>
          ) : (
            <>
              {decision.initiativeTitle}
              <br />
              <span className={prose.quiet}>{texts.initiativeComing}</span>
            </>
          )}
        </Fact>
      );
    case "miscellaneous":
      return <Fact label={texts.lookAgainOn}>{plainDay(language, decision.lookAgainOn)}</Fact>;
    case "not_for_alliance":
      return <Fact label={texts.whereTo}>{decision.whereTo}</Fact>;
  }
}
