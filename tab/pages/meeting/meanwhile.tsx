import type { ReactNode } from "react";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./outcomes.module.css";

interface MeanwhileProps {
  /** Who was faster, and with what. */
  readonly title: string;
  /** What stands by now; null where that is told elsewhere. */
  readonly stands: string | null;
  readonly action?: ReactNode;
  /** What that means for what is being typed. */
  readonly children: ReactNode;
}

/** Somebody was faster with what is being written here: what they wrote, beside the form in which nothing is lost. */
export function Meanwhile({ title, stands, action, children }: MeanwhileProps) {
  const { meanwhile } = useTexts().tab.meeting;
  return (
    <div className={styles.meanwhile}>
      <Note intent="warning" title={title} action={action}>
        {stands === null ? null : (
          <>
            {meanwhile.stands} <q className={styles.stands}>{stands}</q>
            <br />
          </>
        )}
        {children}
      </Note>
    </div>
  );
}
