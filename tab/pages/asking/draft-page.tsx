import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { useQuestion } from "#tab/api/use-question.ts";
import action from "#tab/ui/action.module.css";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { Walk } from "./walk.tsx";

/** A draft on its way through the filter; once it is none any more, the way to the question that it became. */
export function DraftPage({ id }: { readonly id: string }) {
  const { asking } = useTexts().tab;
  const question = useQuestion(id);
  return (
    <Page title={asking.walkTitle}>
      <Loaded from={question} waiting={<Waiting bars={4} />}>
        {(draft) => (
          <LatestAct>
            {draft.stage === "draft" ? <Walk key={draft.id} draft={draft} /> : <NoDraft question={draft} />}
          </LatestAct>
        )}
      </Loaded>
    </Page>
  );
}

function NoDraft({ question }: { readonly question: QuestionShown }) {
  const { asking } = useTexts().tab;
  const isHelped = question.stage === "helped_already";
  return (
    <Nothing title={isHelped ? asking.helpedTitle : asking.gone} text={isHelped ? asking.helpedText : question.title}>
      <Link href={`/questions/${question.id}`} className={action.main}>
        {asking.toQuestion}
      </Link>
    </Nothing>
  );
}
