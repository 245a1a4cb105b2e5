import { useState } from "react";
import { useSearchParams } from "wouter";
import type { QuestionShown } from "#src/question/question.contract.ts";
import { Columns } from "#tab/ui/columns.tsx";
import { AskerAnswers } from "./asker-answers.tsx";
import { Asked } from "./asked.tsx";
import { DecidedNote } from "./decided-note.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionTaken } from "./decision-taken.tsx";
import { FactsOfQuestion } from "./facts-of-question.tsx";
import { IntakeAnswers } from "./intake-answers.tsx";
import { NextStep } from "./next-step.tsx";
import { Notices } from "./notices.tsx";
import { Timeline } from "./timeline.tsx";

interface ToldProps {
  readonly question: QuestionShown;
  readonly reload: () => Promise<{ readonly data: QuestionShown | undefined }>;
}

/** The question as it stands, with the next step where its reader may take one. */
export function Told({ question, reload }: ToldProps) {
  const [search] = useSearchParams();
  const mayDecide = question.may.includes("decide");
  // The form stays when deciding is no longer possible, so that nobody loses what was typed.
  const [doing, setDoing] = useState<"reading" | "deciding" | "decided">(
    mayDecide && search.has("decide") ? "deciding" : "reading",
  );
  return (
    <>
      {doing === "decided" ? <DecidedNote question={question} /> : null}
      <Columns
        aside={
          <>
            <FactsOfQuestion question={question} />
            <Notices notices={question.notices} />
          </>
        }
      >
        <Asked question={question} />
        {doing === "deciding" ? (
          <>
            <AskerAnswers answers={question.answers} />
            <DecisionForm
              question={question}
              reload={reload}
              onClose={() => setDoing("reading")}
              onDecided={() => setDoing("decided")}
            />
          </>
        ) : (
          <>
            <NextStep question={question} onDecide={() => setDoing("deciding")} />
            <DecisionTaken question={question} />
            <IntakeAnswers question={question} />
            <AskerAnswers answers={question.answers} />
          </>
        )}
        <Timeline entries={question.timeline} />
      </Columns>
    </>
  );
}
