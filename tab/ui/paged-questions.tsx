import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { Loaded } from "./loaded.tsx";
import styles from "./paged-questions.module.css";
import { QuestionList } from "./question-list.tsx";
import { useTexts } from "./texts.ts";
import { Waiting } from "./waiting.tsx";

/** What this must know of a query that loads page after page. */
interface Paged {
  readonly data: readonly QuestionRow[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

interface PagedQuestionsProps {
  readonly from: Paged;
  readonly empty: ReactNode;
  /** Above the list, where there is one. */
  readonly above?: ReactNode;
  readonly line: (question: QuestionRow) => ReactNode;
}

/** A list of questions of which more comes on demand. */
export function PagedQuestions({ from, empty, above, line }: PagedQuestionsProps) {
  const { tab } = useTexts();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = from;
  const showsNothingYet = data?.length === 0 && hasNextPage;
  useEffect(() => {
    // The server stopped reading among what the reader may not see; what there is comes further on.
    if (showsNothingYet && !isFetchingNextPage) void fetchNextPage();
  }, [showsNothingYet, isFetchingNextPage, fetchNextPage]);
  return (
    <Loaded from={from} waiting={<Waiting bars={6} />}>
      {(rows) => {
        if (rows.length === 0) return hasNextPage ? <Waiting bars={6} /> : empty;
        return (
          <>
            {above}
            <QuestionList>{rows.map(line)}</QuestionList>
            {hasNextPage ? (
              <p className={styles.more}>
                <Button disabledFocusable={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {isFetchingNextPage ? tab.states.loading : tab.questions.more}
                </Button>
              </p>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}
