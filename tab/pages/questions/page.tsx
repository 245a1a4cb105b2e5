import { Link } from "wouter";
import { stages, useQuestions } from "#tab/api/use-questions.ts";
import action from "#tab/ui/action.module.css";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PagedQuestions } from "#tab/ui/paged-questions.tsx";
import { Page } from "#tab/ui/page.tsx";
import { QuestionLine } from "#tab/ui/question-list.tsx";
import { StageChoices, useChosenStage } from "#tab/ui/stage-choices.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** Every question that was ever asked. */
export function QuestionsPage() {
  const { tab } = useTexts();
  const stage = useChosenStage();
  const questions = useQuestions({ stage, mine: false });
  return (
    <Page title={tab.questions.title} below={tab.questions.lead}>
      <StageChoices page="/questions" offered={stages} />
      <PagedQuestions
        from={questions}
        empty={<Empty filtered={stage !== null} />}
        line={(question) => <QuestionLine key={question.id} question={question} />}
      />
    </Page>
  );
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  const { questions, shell } = useTexts().tab;
  const { empty, emptyStage } = questions;
  if (filtered) {
    return (
      <Nothing title={emptyStage.title} text={emptyStage.text}>
        <Link href="/questions">{emptyStage.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={empty.title} text={empty.text}>
      <Link href="/ask" className={action.main}>
        {shell.ask}
      </Link>
    </Nothing>
  );
}
