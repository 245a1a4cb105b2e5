import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { setbackOf } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./acts.module.css";
import { useLatest } from "./latest-act.tsx";
import type { OneAct } from "./one-act.ts";
import { isSecondClick } from "./second-click.ts";

/** What every button in place says, whatever it is about. */
export interface ButtonWords<Said> {
  readonly said: Said;
  readonly label: string;
  /** For who hears the button without what stands around it. */
  readonly fullLabel?: string;
  /** What is told once it is done. */
  readonly done: string;
  readonly primary?: boolean;
  /** Of buttons that exclude each other: whether this one holds now. */
  readonly pressed?: boolean;
  readonly small?: boolean;
}

interface ButtonInPlaceProps<Said> extends ButtonWords<Said> {
  readonly of: OneAct<Said>;
}

/** Does something at once, and tells below it how that fared. */
export function ButtonInPlace<Said>(props: ButtonInPlaceProps<Said>) {
  const { of, said, label, fullLabel, done, primary = false, pressed, small = false } = props;
  const { states } = useTexts().tab;
  const { doing, rev, isOffered } = of;
  const { isLatest, beLatest } = useLatest();
  const note = useRef<HTMLDivElement>(null);
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
          onClick={(event) => {
            if (!isSecondClick(event)) doing.mutate({ said, rev }, { onSuccess: beLatest });
          }}
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
