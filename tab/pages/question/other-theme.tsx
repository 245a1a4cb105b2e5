import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { useLatest } from "#tab/acts/latest-act.tsx";
import { useAct } from "#tab/acts/use-act.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useSuggestedThemes } from "#tab/ui/use-suggested-themes.ts";

/** After the decision, what the filter proposed and does not stand there is one press away. */
export function OtherTheme({ question }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const correcting = useAct(question.id, "triage.correct-theme");
  const { isLatest, beLatest } = useLatest();
  const note = useRef<HTMLDivElement>(null);
  const { theme: standing, proposal, may, rev } = question;
  const others = useSuggestedThemes(proposal).filter(({ theme }) => theme !== standing);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on where it stood.
    if (correcting.isSuccess) note.current?.focus();
  }, [correcting.isSuccess]);
  if (!may.includes("triage.correct-theme")) return null;
  return (
    <>
      <Acts>
        {others.map(({ theme, name }) => (
          <Button
            key={theme}
            size="small"
            disabledFocusable={correcting.isPending}
            onClick={() => correcting.mutate({ said: { theme }, rev }, { onSuccess: beLatest })}
          >
            {tab.question.changeTo(name)}
          </Button>
        ))}
      </Acts>
      {correcting.isSuccess && isLatest ? (
        <Note ref={note} intent="success">
          {tab.acts.themeCorrected}
        </Note>
      ) : null}
      {correcting.error ? (
        <Note intent="danger">{setbackOf(correcting.error).detail || tab.states.offline}</Note>
      ) : null}
    </>
  );
}
