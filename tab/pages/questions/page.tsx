import { Button } from "@fluentui/react-components";
import { Link, useSearchParams } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { QuestionLine, QuestionList } from "#tab/ui/question-list.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./questions.module.css";
import { stages, useQuestions } from "./use-questions.ts";

/** Every question that was ever asked. */
export function QuestionsPage() {
  const { tab, vocabulary } = useTexts();
  const [search] = useSearchParams();
  const stage = stages.find((known) => known === search.get("stage")) ?? null;
  const questions = useQuestions(stage);
  return (
    <Page title={tab.questions.title} below={tab.questions.lead}>
      <div className={styles.choices}>
        <Choices
          label={tab.questions.filter}
          choices={[
            { key: "all", label: tab.questions.all, href: "/questions", chosen: stage === null },
            ...stages.map((key) => ({
              key,
              label: vocabulary.stages[key],
              href: `/questions?stage=${key}`,
              chosen: key === stage,
            })),
          ]}
        />
      </div>
      <Loaded from={questions} waiting={<Waiting bars={6} />}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty filtered={stage !== null} />
          ) : (
            <>
              <Rows rows={rows} />
              {questions.hasNextPage ? (
                <p className={styles.more}>
                  <Button
                    disabledFocusable={questions.isFetchingNextPage}
                    onClick={() => void questions.fetchNextPage()}
                  >
                    {questions.isFetchingNextPage ? tab.states.loading : tab.questions.more}
                  </Button>
                </p>
              ) : null}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Rows({ rows }: { readonly rows: readonly QuestionRow[] }) {
  return (
    <QuestionList>
      {rows.map((question) => (
        <QuestionLine key={question.id} question={question} />
      ))}
    </QuestionList>
  );
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  const { empty, emptyStage } = useTexts().tab.questions;
  if (!filtered) return <Nothing title={empty.title} text={empty.text} />;
  return (
    <Nothing title={emptyStage.title} text={emptyStage.text}>
      <Link href="/questions">{emptyStage.action}</Link>
    </Nothing>
  );
}
