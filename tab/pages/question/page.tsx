import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useSearchParams } from "wouter";
import type { QuestionShown } from "#src/question/question.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { usePickUp } from "#tab/api/use-pick-up.ts";
import { Columns } from "#tab/ui/columns.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { LateTag, StageTag } from "#tab/ui/stage-tag.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { AskerAnswers } from "./asker-answers.tsx";
import { Asked } from "./asked.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionTaken } from "./decision-taken.tsx";
import { FactsOfQuestion } from "./facts-of-question.tsx";
import { IntakeAnswers } from "./intake-answers.tsx";
import { Notices } from "./notices.tsx";
import styles from "./question.module.css";
import { Timeline } from "./timeline.tsx";
import { useQuestion } from "./use-question.ts";

/** One question, from asking to what came of it. */
export function QuestionPage({ id }: { readonly id: string }) {
  const { tab } = useTexts();
  const question = useQuestion(id);
  const { data } = question;
  return (
    <Page
      title={data?.title ?? tab.question.fallbackTitle}
      {...(data?.number ? { above: data.number } : {})}
      {...(data ? { below: <Standing question={data} /> } : {})}
    >
      <Loaded from={question} waiting={<Waiting bars={4} />}>
        {(shown) => <Told question={shown} reload={question.refetch} />}
      </Loaded>
    </Page>
  );
}

interface ToldProps {
  readonly question: QuestionShown;
  readonly reload: () => Promise<{ readonly data: QuestionShown | undefined }>;
}

function Told({ question, reload }: ToldProps) {
  const { tab } = useTexts();
  const [search] = useSearchParams();
  const mayDecide = question.may.includes("decide");
  const [deciding, setDeciding] = useState(mayDecide && search.has("decide"));
  const [decidedHere, setDecidedHere] = useState(false);
  const pickUp = usePickUp(question.id);
  const name = question.number ?? question.title;
  return (
    <>
      {decidedHere ? <Note intent="success">{tab.decision.decided(name)}</Note> : null}
      {pickUp.isSuccess && !deciding && !decidedHere ? (
        <Note intent="success">{tab.decision.pickedUp(name)}</Note>
      ) : null}
      {pickUp.error ? <Note intent="danger">{setbackOf(pickUp.error).detail || tab.states.offline}</Note> : null}
      <Columns aside={<Beside question={question} />}>
        <Asked question={question} />
        {question.may.includes("pick_up") ? (
          <div>
            <Button
              appearance="primary"
              size="large"
              disabledFocusable={pickUp.isPending}
              onClick={() => pickUp.mutate()}
            >
              {tab.decision.pickUp}
            </Button>
          </div>
        ) : null}
        {mayDecide && !deciding ? (
          <div>
            <Button appearance="primary" size="large" onClick={() => setDeciding(true)}>
              {tab.decision.decide}
            </Button>
          </div>
        ) : null}
        {deciding ? <AskerAnswers answers={question.answers} /> : null}
        {deciding ? (
          <DecisionForm
            question={question}
            reload={reload}
            onClose={() => setDeciding(false)}
            onDecided={() => {
              setDeciding(false);
              setDecidedHere(true);
            }}
          />
        ) : null}
        <DecisionTaken question={question} />
        {deciding ? null : (
          <>
            <IntakeAnswers question={question} />
            <AskerAnswers answers={question.answers} />
          </>
        )}
        <Timeline entries={question.timeline} />
      </Columns>
    </>
  );
}

function Beside({ question }: { readonly question: QuestionShown }) {
  return (
    <>
      <FactsOfQuestion question={question} />
      <Notices notices={question.notices} />
    </>
  );
}

function Standing({ question }: { readonly question: QuestionShown }) {
  const { tab, language } = useTexts();
  const { due, overdue, stage } = question;
  const said = stage === "submitted" ? tab.triage.pickUpBy : tab.triage.decideBy;
  return (
    <p className={styles.standing}>
      <StageTag question={question} />
      {overdue ? <LateTag /> : null}
      {due ? <span className={overdue ? styles.late : undefined}>{said(plainDay(language, due))}</span> : null}
    </p>
  );
}
