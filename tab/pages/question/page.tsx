import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { useQuestion } from "#tab/api/use-question.ts";
import { TriageWalk } from "#tab/pages/triage/triage-walk.tsx";
import { ConfidentialTag } from "#tab/ui/confidential-tag.tsx";
import { CopyLink } from "#tab/ui/copy-link.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import { LateTag, StageTag } from "#tab/ui/stage-tag.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./question.module.css";
import { Told } from "./told.tsx";

/** One question, from asking to what came of it. */
export function QuestionPage({ id }: { readonly id: string }) {
  const { tab } = useTexts();
  const question = useQuestion(id);
  const { data } = question;
  return (
    <Page
      title={data?.title ?? tab.question.fallbackTitle}
      {...(data?.number ? { above: data.number } : {})}
      {...(data
        ? { below: <Standing question={data} />, aside: <CopyLink path={`/questions/${id}`} title={data.title} /> }
        : {})}
    >
      <TriageWalk question={id} />
      <Loaded from={question} waiting={<Waiting bars={4} />}>
        {(shown) => <Told question={shown} reload={question.refetch} />}
      </Loaded>
    </Page>
  );
}

function Standing({ question }: { readonly question: QuestionShown }) {
  const { tab, language } = useTexts();
  const { due, overdue, stage } = question;
  const said = stage === "submitted" ? tab.triage.pickUpBy : tab.triage.decideBy;
  return (
    <p className={styles.standing}>
      <StageTag question={question} />
      {question.confidential ? <ConfidentialTag /> : null}
      {overdue ? <LateTag /> : null}
      {due ? <span className={overdue ? styles.late : undefined}>{said(plainDay(language, due))}</span> : null}
    </p>
  );
}
