import type { ReactNode } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";

interface DecisionFactsProps {
  readonly decision: NonNullable<QuestionShown["decision"]>;
  /** The day by which an analysis comes is of no use once it is there. */
  readonly isAnalysed: boolean;
  /** What stands for the initiative that a kraamkamer decision bears; its name where left out. */
  readonly initiative?: ReactNode;
}

/** Why it was decided so, and what follows. */
export function DecisionFacts({ decision, isAnalysed, initiative }: DecisionFactsProps) {
  const texts = useTexts().tab.question;
  return (
    <div className={prose.narrow}>
      <Facts>
        <Fact label={texts.reason}>{decision.reason}</Fact>
        <FollowUp decision={decision} isAnalysed={isAnalysed} initiative={initiative} />
      </Facts>
    </div>
  );
}

function FollowUp({ decision, isAnalysed, initiative }: DecisionFactsProps) {
  const { tab, language } = useTexts();
  const texts = tab.question;
  switch (decision.route) {
    case "answered":
      return <Fact label={texts.answer}>{decision.answer}</Fact>;
    case "quick_analysis":
      return (
        <>
          <Fact label={texts.team}>{decision.team}</Fact>
          {isAnalysed ? null : <Fact label={texts.resultBy}>{plainDay(language, decision.due)}</Fact>}
        </>
      );
    case "kraamkamer":
      return <Fact label={texts.initiative}>{initiative ?? decision.initiativeTitle}</Fact>;
    case "miscellaneous":
      return <Fact label={texts.lookAgainOn}>{plainDay(language, decision.lookAgainOn)}</Fact>;
    case "not_for_alliance":
      return <Fact label={texts.whereTo}>{decision.whereTo}</Fact>;
  }
}
