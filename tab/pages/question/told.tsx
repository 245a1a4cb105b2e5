import { useState } from "react";
import { useSearchParams } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { lazyPage } from "#tab/ui/lazy-page.tsx";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { Contributions } from "#tab/pages/contributing/contributions.tsx";
import { DecidedBefore } from "#tab/pages/deciding/decided-before.tsx";
import { DecidedNote } from "#tab/pages/deciding/decided-note.tsx";
import { DecisionTaken } from "#tab/pages/deciding/decision-taken.tsx";
import { UndoneNote } from "#tab/pages/deciding/undone-note.tsx";
import { Joining } from "#tab/pages/joining/joining.tsx";
import { Workbench } from "#tab/pages/workbench/workbench.tsx";
import { Columns } from "#tab/ui/columns.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { AskerAnswers } from "./asker-answers.tsx";
import { Asked } from "./asked.tsx";
import { FactsOfQuestion } from "./facts-of-question.tsx";
import { Hearing } from "./hearing.tsx";
import { IntakeAnswers } from "./intake-answers.tsx";
import { NextStep } from "./next-step.tsx";
import { Notices } from "./notices.tsx";
import { LeadsTo, TakenIn } from "./other-questions.tsx";
import { Sharing } from "./sharing.tsx";
import { Timeline } from "./timeline.tsx";

// Few people decide, and seldom; the form comes when somebody does.
const DecisionForm = lazyPage(
  async () => (await import("#tab/pages/deciding/decision-form.tsx")).DecisionForm,
  <Waiting bars={3} />,
);

interface ToldProps {
  readonly question: QuestionShown;
  readonly reload: () => Promise<{ readonly data: QuestionShown | undefined }>;
}

/** The question as it stands, with everything that its reader may do with it. */
export function Told({ question, reload }: ToldProps) {
  const [search] = useSearchParams();
  const { me } = useAlliance();
  const mayDecide = question.may.includes("triage.decide");
  // The form stays when deciding is no longer possible, so that nobody loses what was typed.
  const [doing, setDoing] = useState<"reading" | "deciding" | "decided">(
    mayDecide && search.has("decide") ? "deciding" : "reading",
  );
  return (
    <LatestAct>
      {doing === "decided" && question.decision ? <DecidedNote question={question} /> : null}
      <UndoneNote question={question} />
      {search.has("submitted") && question.asker.id === me.id ? <Submitted question={question} /> : null}
      <Columns
        aside={
          <>
            <FactsOfQuestion question={question} />
            <Hearing question={question} />
            <Sharing question={question} />
            <Notices question={question} />
          </>
        }
      >
        <Asked question={question} />
        <LeadsTo question={question} />
        {question.decision === null ? <DecidedBefore question={question} /> : null}
        {doing === "deciding" ? (
          <DecisionForm
            question={question}
            reload={reload}
            onClose={() => setDoing("reading")}
            onDecided={() => setDoing("decided")}
          />
        ) : (
          <NextStep question={question} onDecide={() => setDoing("deciding")} />
        )}
        <DecisionTaken question={question} />
        {question.decision === null ? null : <DecidedBefore question={question} />}
        <TakenIn questions={question.takenIn} />
        <Workbench question={question} />
        {isShared(question) ? <Joining question={question} /> : null}
        {isAddedTo(question) ? <Contributions question={question} /> : null}
        {doing === "deciding" || isPrivate(question) ? null : <IntakeAnswers question={question} />}
        <AskerAnswers question={question} />
        <Timeline entries={question.timeline} />
      </Columns>
    </LatestAct>
  );
}

/** Only its asker sees it: nobody else can do anything with it yet. */
function isPrivate({ stage }: Pick<QuestionShown, "stage">): boolean {
  return stage === "draft" || stage === "expired";
}

/** Something was said about it, or can be. */
function isAddedTo({ may, contributions, stage }: QuestionShown): boolean {
  return contributions.length > 0 || may.includes("question.contribute") || !isPrivate({ stage });
}

/** The alliance can take part in it, or did. */
function isShared({ stage, joined }: QuestionShown): boolean {
  return joined.length > 0 || ["submitted", "in_triage", "waiting_for_asker", "decided"].includes(stage);
}

/** Right after submitting: what happens next. */
function Submitted({ question }: { readonly question: QuestionShown }) {
  const { acts } = useTexts().tab;
  if (question.number === null) return null;
  return (
    <Note intent="success" title={acts.submitted(question.number)}>
      {acts.submittedText}
    </Note>
  );
}
