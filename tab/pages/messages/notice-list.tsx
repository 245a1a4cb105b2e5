import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { NoticeLine } from "#src/notice/notice-list.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./messages.module.css";
import { NoticeItem } from "./notice-item.tsx";
import { saidIn } from "./notice-words.ts";
import { RetryAll } from "./retry-all.tsx";
import type { NoticesAsked } from "./use-notices.ts";
import { useRetry } from "./use-notices.ts";

interface NoticeListProps {
  readonly asked: NoticesAsked;
  readonly notices: readonly NoticeLine[];
  /** How many were given up in all. */
  readonly dead: number;
  readonly paged: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

export function NoticeList({ asked: { state, conversation }, notices, dead, paged }: NoticeListProps) {
  const texts = useTexts();
  const { tab } = texts;
  const { messages, states, questions } = tab;
  const retry = useRetry();
  const [told, setTold] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The line with the button that was pressed has left the list; the keyboard goes on here.
    if (told !== null) note.current?.focus();
  }, [told]);
  return (
    <div className={styles.list}>
      {told === null ? null : (
        <Note ref={note} intent="success">
          {told}
        </Note>
      )}
      {retry.error ? <Note intent="danger">{setbackOf(retry.error).detail || states.offline}</Note> : null}
      {state === "dead" && conversation !== null && dead > 0 ? (
        <RetryAll conversation={conversation} dead={dead} onDone={() => setTold(messages.allRetried)} />
      ) : null}
      {notices.length === 0 ? (
        <Nothing title={messages.empty[state].title} text={messages.empty[state].text} />
      ) : (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <NoticeItem
              key={`${notice.about} ${notice.id}`}
              notice={notice}
              isRetrying={retry.isPending}
              onRetry={() => {
                if (!retry.isPending)
                  retry.mutate(notice, { onSuccess: () => setTold(messages.retried(saidIn(notice, texts))) });
              }}
            />
          ))}
        </ul>
      )}
      {paged.hasNextPage ? (
        <Button disabledFocusable={paged.isFetchingNextPage} onClick={() => void paged.fetchNextPage()}>
          {paged.isFetchingNextPage ? states.loading : questions.more}
        </Button>
      ) : null}
    </div>
  );
}
