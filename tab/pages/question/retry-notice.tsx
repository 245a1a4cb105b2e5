import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { NoticeShown } from "#src/question/question-shown.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";

interface RetryProps {
  readonly question: string;
  readonly notice: NoticeShown;
  /** What the message says, for who hears the button by itself. */
  readonly said: string;
}

/** Gives a message that was given up another try. */
export function Retry({ question, notice, said }: RetryProps) {
  const { acts, states } = useTexts().tab;
  const api = useApi();
  const queries = useQueryClient();
  const told = useRef<HTMLDivElement>(null);
  const retrying = useMutation({
    mutationFn: () => api.ask(addresses.retryNotice, { params: { id: notice.about, notice: notice.id }, body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [api.who, "question", question] }),
  });
  const isRetried = retrying.isSuccess && notice.state !== "dead";
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on where it stood.
    if (isRetried) told.current?.focus();
  }, [isRetried]);
  return (
    <>
      {notice.state === "dead" ? (
        <Button
          size="small"
          aria-label={acts.retryOf(said)}
          disabledFocusable={retrying.isPending}
          onClick={() => retrying.mutate()}
        >
          {acts.retry}
        </Button>
      ) : null}
      {isRetried ? (
        <Note ref={told} intent="success">
          {acts.retried}
        </Note>
      ) : null}
      {retrying.error ? <Note intent="danger">{setbackOf(retrying.error).detail || states.offline}</Note> : null}
    </>
  );
}
