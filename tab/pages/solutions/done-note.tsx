import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { Link } from "wouter";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useProposing } from "#tab/api/use-proposing.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { Done } from "./done.ts";

interface DoneNoteProps {
  readonly note: RefObject<HTMLDivElement | null>;
  readonly done: Done;
  readonly onDone: (done: Done) => void;
}

/** What was done with a proposal; accepting it can be undone from here. */
export function DoneNote({ note, done: { said, accepted }, onDone }: DoneNoteProps) {
  const { solutions: words } = useTexts().tab;
  return (
    <Note
      ref={note}
      intent="success"
      {...(accepted === null ? {} : { action: <UndoAccept accepted={accepted} onDone={onDone} /> })}
    >
      {said} {accepted === null ? null : <Link href={`/solutions/${accepted.id}`}>{words.seeShort}</Link>}
    </Note>
  );
}

interface UndoAcceptProps {
  readonly accepted: NonNullable<Done["accepted"]>;
  readonly onDone: (done: Done) => void;
}

function UndoAccept({ accepted: { id, title }, onDone }: UndoAcceptProps) {
  const { catalogue: words, states } = useTexts().tab;
  const api = useApi();
  const undoing = useProposing(
    (nonce) => api.ask(addresses.reopenProposal, { params: { id }, body: { nonce } }),
    () => onDone({ said: words.undone(title), accepted: null }),
  );
  return (
    <>
      <Button
        disabledFocusable={undoing.isPending}
        aria-label={words.undoAcceptThis(title)}
        onClick={() => undoing.mutate(null)}
      >
        {words.undoAccept}
      </Button>
      {undoing.error ? <Note intent="danger">{setbackOf(undoing.error).detail || states.offline}</Note> : null}
    </>
  );
}
