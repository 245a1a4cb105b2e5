import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useLocation, useSearch } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { Loaded } from "./loaded.tsx";
import { NewRows } from "./new-rows.tsx";
import styles from "./paged-questions.module.css";
import { LeftLine, QuestionList } from "./question-list.tsx";
import { useAlliance } from "./alliance.ts";
import { useTexts } from "./texts.ts";
import { useSettledRows } from "./use-settled-rows.ts";
import { Waiting } from "./waiting.tsx";

/** What this must know of a query that loads page after page. */
interface Paged {
  readonly data: readonly QuestionRow[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  /** What is shown was loaded for another choice than the present one. */
  readonly isPlaceholderData?: boolean;
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
            <SettledQuestions from={from} rows={rows} line={line} />
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

interface SettledQuestionsProps extends Pick<PagedQuestionsProps, "from" | "line"> {
  readonly rows: readonly QuestionRow[];
}

/** What others add does not push away what somebody is reading; it is told, and shown when they want to see it. */
function SettledQuestions({ from, rows, line }: SettledQuestionsProps) {
  const { me } = useAlliance();
  const [path] = useLocation();
  const search = useSearch();
  const list = useRef<HTMLOListElement>(null);
  const { shown, waiting, catchUp } = useSettledRows({
    list: `${path}?${search}${from.isPlaceholderData === true ? " before" : ""}`,
    rows,
    hasMore: from.hasNextPage,
    isOwn: ({ asker }) => asker.id === me.id,
  });
  return (
    <>
      <NewRows
        waiting={waiting}
        onShow={() => {
          catchUp();
          // The button goes; the keyboard goes on where the new ones stand.
          list.current?.focus({ preventScroll: true });
          list.current?.scrollIntoView({ block: "nearest" });
        }}
      />
      <QuestionList ref={list}>
        {shown.map((each) => (each.kind === "row" ? line(each.row) : <LeftLine key={each.id} />))}
      </QuestionList>
    </>
  );
}
