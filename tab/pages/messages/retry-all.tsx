import { Button } from "@fluentui/react-components";
import { setbackOf } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useRetryAll } from "./use-notices.ts";

interface RetryAllProps {
  readonly conversation: string;
  readonly dead: number;
  readonly onDone: () => void;
}

/** Gives all that was given up in one channel another try. */
export function RetryAll({ conversation, dead, onDone }: RetryAllProps) {
  const { messages, forms, states } = useTexts().tab;
  const retrying = useRetryAll(conversation);
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={retrying.isPending}
        onClick={() => {
          if (!retrying.isPending) retrying.mutate(undefined, { onSuccess: onDone });
        }}
      >
        {retrying.isPending ? forms.sending : messages.retryAll(dead)}
      </Button>
      {retrying.error ? <Note intent="danger">{setbackOf(retrying.error).detail || states.offline}</Note> : null}
    </>
  );
}
