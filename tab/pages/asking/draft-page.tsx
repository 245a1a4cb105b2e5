import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import type { OtherQuestion, QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { useApi } from "#tab/api/use-api.ts";
import { useQuestion } from "#tab/api/use-question.ts";
import action from "#tab/ui/action.module.css";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { forgetSteps } from "./use-walk.ts";
import { Walk } from "./walk.tsx";

/** A draft on its way through the filter; once it is none any more, the way to the question that it became. */
export function DraftPage({ id }: { readonly id: string }) {
  const { asking } = useTexts().tab;
  const question = useQuestion(id);
  return (
    <Page title={asking.walkTitle}>
      <Loaded from={question} waiting={<Waiting bars={4} />}>
        {(draft) => <Draft draft={draft} />}
      </Loaded>
    </Page>
  );
}

function Draft({ draft }: { readonly draft: QuestionShown }) {
  const [wasDraft] = useState(draft.stage === "draft");
  if (draft.stage === "draft") {
    return (
      <LatestAct>
        <Walk draft={draft} />
      </LatestAct>
    );
  }
  return wasDraft && draft.stage === "submitted" ? <Submitted id={draft.id} /> : <NoDraft question={draft} />;
}

/** It has just been submitted here: the question itself tells what happens next. */
function Submitted({ id }: { readonly id: string }) {
  const { who } = useApi();
  const [, navigate] = useLocation();
  useEffect(() => {
    forgetSteps(who, id);
    navigate(`/questions/${id}?submitted`, { replace: true });
  }, [who, id, navigate]);
  return <Waiting bars={4} />;
}

function NoDraft({ question }: { readonly question: QuestionShown }) {
  const { asking } = useTexts().tab;
  if (question.leadsTo !== null && question.stage === "withdrawn") {
    return <Followed question={question} other={question.leadsTo} />;
  }
  const isHelped = question.stage === "helped_already";
  return (
    <Nothing title={isHelped ? asking.helpedTitle : asking.gone} text={isHelped ? asking.helpedText : question.title}>
      <Link href={`/questions/${question.id}`} className={action.main}>
        {asking.toQuestion}
      </Link>
    </Nothing>
  );
}

interface FollowedProps {
  readonly question: QuestionShown;
  readonly other: OtherQuestion;
}

/** Its asker follows a question that was asked already; here is the way to it, and the way back. */
function Followed({ question, other }: FollowedProps) {
  const { tab, question: words } = useTexts();
  const { asking } = tab;
  return (
    <Nothing title={asking.followsInstead(other.number)} text={asking.followsInsteadText}>
      <LatestAct>
        <Acts>
          <Link href={`/questions/${other.id}`} className={action.main}>
            {asking.toQuestion}
          </Link>
          <ActButton
            question={question}
            act="question.reopen"
            said={{ text: "" }}
            label={words.askAfterAll}
            done={words.done.reopened}
          />
        </Acts>
      </LatestAct>
    </Nothing>
  );
}
