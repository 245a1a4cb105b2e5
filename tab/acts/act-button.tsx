import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { QuestionAct } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./acts.module.css";
import { useLatest } from "./latest-act.tsx";
import type { SaidBy } from "./use-act.ts";
import { useAct } from "./use-act.ts";

interface ActButtonProps<A extends QuestionAct> {
  readonly question: Pick<QuestionShown, "id" | "rev" | "may">;
  readonly act: A;
  readonly said: SaidBy<A>;
  readonly label: string;
  /** For who hears the button without what stands around it. */
  readonly fullLabel?: string;
  /** What is told once it is done. */
  readonly done: string;
  readonly primary?: boolean;
  /** Of buttons that exclude each other: whether this one holds now. */
  readonly pressed?: boolean;
  readonly small?: boolean;
  /** How the question will stand, where that may show before the answer is there. */
  readonly assume?: (question: QuestionShown) => QuestionShown;
}

/** Does something with the question at once. */
export function ActButton<A extends QuestionAct>(props: ActButtonProps<A>) {
  const { question, act, said, label, fullLabel, done, primary = false, pressed, small = false, assume } = props;
  const { states } = useTexts().tab;
  const doing = useAct(question.id, act, assume);
  const { isLatest, beLatest } = useLatest();
  const note = useRef<HTMLDivElement>(null);
  const isOffered = question.may.includes(act);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on where it stood.
    if (doing.isSuccess && !isOffered) note.current?.focus();
  }, [doing.isSuccess, isOffered]);
  return (
    <>
      {isOffered ? (
        <Button
          appearance={primary || pressed === true ? "primary" : "secondary"}
          size={small ? "small" : "medium"}
          disabledFocusable={doing.isPending}
          {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
          {...(fullLabel === undefined ? {} : { "aria-label": fullLabel })}
          onClick={() => doing.mutate({ said, rev: question.rev }, { onSuccess: beLatest })}
        >
          {label}
        </Button>
      ) : null}
      {doing.isSuccess && isLatest ? (
        <div className={styles.said}>
          <Note ref={note} intent="success">
            {done}
          </Note>
        </div>
      ) : null}
      {doing.error ? (
        <div className={styles.said}>
          <Note intent="danger">{setbackOf(doing.error).detail || states.offline}</Note>
        </div>
      ) : null}
    </>
  );
}
