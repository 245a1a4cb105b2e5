import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { MutedQuestion } from "#src/question/muted-questions.contract.ts";
import { useAct } from "#tab/acts/use-act.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./preferences.module.css";
import { useMutedQuestions } from "./use-settings.ts";

/** The questions of which somebody wants to hear nothing, and hearing of them again. */
export function MutedQuestions() {
  const { preferences } = useTexts().tab;
  const muted = useMutedQuestions();
  const [unmuted, setUnmuted] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on where it stood.
    if (unmuted !== null) note.current?.focus();
  }, [unmuted]);
  return (
    <Loaded from={muted} waiting={<Waiting bars={1} />}>
      {(questions) => (
        <div className={prose.stack}>
          <p className={prose.quiet}>{questions.length === 0 ? preferences.nothingMuted : preferences.mutedText}</p>
          {unmuted === null ? null : (
            <Note ref={note} intent="success">
              {preferences.unmuted(unmuted)}
            </Note>
          )}
          {questions.length === 0 ? null : (
            <ul className={styles.lines}>
              {questions.map((question) => (
                <Muted key={question.id} question={question} onUnmuted={() => setUnmuted(nameOf(question))} />
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Muted({ question, onUnmuted }: { readonly question: MutedQuestion; readonly onUnmuted: () => void }) {
  const { preferences, states } = useTexts().tab;
  const doing = useAct(question.id, "question.mute");
  return (
    <li>
      <Link href={`/questions/${question.id}`}>{nameOf(question)}</Link>
      <Button
        size="small"
        aria-label={preferences.unmuteOf(nameOf(question))}
        disabledFocusable={doing.isPending}
        onClick={() => {
          if (!doing.isPending) doing.mutate({ said: { muted: false }, rev: question.rev }, { onSuccess: onUnmuted });
        }}
      >
        {preferences.unmute}
      </Button>
      {doing.error ? <Note intent="danger">{setbackOf(doing.error).detail || states.offline}</Note> : null}
    </li>
  );
}

function nameOf({ number, title }: MutedQuestion): string {
  return number === null ? title : `${number} ${title}`;
}
