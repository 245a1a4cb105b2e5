import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useLocation, useSearch } from "wouter";
import { Loaded } from "./loaded.tsx";
import type { NewRowsWords } from "./new-rows.tsx";
import { NewRows } from "./new-rows.tsx";
import styles from "./paged-rows.module.css";
import type { Settled } from "./settle-rows.ts";
import { useTexts } from "./texts.ts";
import { useSettledRows } from "./use-settled-rows.ts";
import { Waiting } from "./waiting.tsx";

interface Row {
  readonly id: string;
}

/** What this must know of a query that loads page after page. */
export interface Paged<T extends Row> {
  readonly data: readonly T[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  /** What is shown was loaded for another choice than the present one. */
  readonly isPlaceholderData?: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

interface PagedRowsProps<T extends Row> {
  readonly from: Paged<T>;
  readonly empty: ReactNode;
  /** Above the list, where there is one. */
  readonly above?: ReactNode;
  /** What tells that rows came in, and shows them. */
  readonly words: NewRowsWords;
  /** On the button that loads more. */
  readonly more: string;
  /** Rows that the reader knows of without being told. */
  readonly isOwn: (row: T) => boolean;
  /** The list itself: an ordered or unordered one that takes the focus, or several. */
  readonly list: (rows: readonly Settled<T>[]) => ReactNode;
}

/** A list of which more comes on demand. */
export function PagedRows<T extends Row>(props: PagedRowsProps<T>) {
  const { from, empty, above, more } = props;
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
            <SettledList {...props} rows={rows} />
            {hasNextPage ? (
              <p className={styles.more}>
                <Button disabledFocusable={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {isFetchingNextPage ? tab.states.loading : more}
                </Button>
              </p>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}

interface SettledListProps<T extends Row> extends Pick<PagedRowsProps<T>, "from" | "words" | "isOwn" | "list"> {
  readonly rows: readonly T[];
}

/** What others add does not push away what somebody is reading; it is told, and shown when they want to see it. */
function SettledList<T extends Row>({ from, rows, words, isOwn, list }: SettledListProps<T>) {
  const [path] = useLocation();
  const search = useSearch();
  const shownRows = useRef<HTMLDivElement>(null);
  const { shown, waiting, catchUp } = useSettledRows({
    list: `${path}?${search}${from.isPlaceholderData === true ? " before" : ""}`,
    rows,
    hasMore: from.hasNextPage,
    isOwn,
  });
  return (
    <>
      <NewRows
        waiting={waiting}
        words={words}
        onShow={() => {
          catchUp();
          // The button goes; the keyboard goes on where the new ones stand.
          const list = shownRows.current?.querySelector<HTMLElement>("ol, ul");
          list?.focus({ preventScroll: true });
          list?.scrollIntoView({ block: "nearest" });
        }}
      />
      <div ref={shownRows}>{list(shown)}</div>
    </>
  );
}
