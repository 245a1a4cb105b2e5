import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Setback } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";

interface StepSaidProps {
  readonly setback: Setback | null;
  readonly problems: number;
  readonly onDespite: () => void;
  readonly onConfidential: () => void;
}

/** What is in the way of going on; what looks like personal data can go in all the same, or confidentially. */
export function StepSaid({ setback, problems, onDespite, onConfidential }: StepSaidProps) {
  const { forms, states } = useTexts().tab;
  if (problems > 0) return <Note intent="danger">{forms.incomplete(problems)}</Note>;
  if (setback === null) return null;
  switch (setback.code) {
    case "stale":
      return (
        <Note intent="warning" title={forms.changed.title}>
          {forms.changed.text}
        </Note>
      );
    case "holds_personal_data":
      return <PersonalDataRefused detail={setback.detail} onDespite={onDespite} onConfidential={onConfidential} />;
    default:
      return <Note intent="danger">{setback.detail || states.offline}</Note>;
  }
}

interface PersonalDataRefusedProps extends Pick<StepSaidProps, "onDespite" | "onConfidential"> {
  readonly detail: string;
}

function PersonalDataRefused({ detail, onDespite, onConfidential }: PersonalDataRefusedProps) {
  const { intake } = useTexts();
  const note = useRef<HTMLDivElement>(null);
  // It stands before the button that was pressed; from here the keyboard comes to the two ways on.
  useEffect(() => note.current?.focus(), []);
  return (
    <Note
      ref={note}
      intent="warning"
      action={
        <div className={styles.buttons}>
          <Button onClick={onConfidential}>{intake.submitConfidential}</Button>
          <Button onClick={onDespite}>{intake.submitDespite}</Button>
        </div>
      }
    >
      {detail}
    </Note>
  );
}
