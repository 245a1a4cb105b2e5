import { useEffect, useState } from "react";
import type { Instant } from "#src/kernel/time.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import styles from "#tab/acts/acts.module.css";
import { serverTime } from "#tab/api/server-time.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";

/** Takes the decision or the joining back, as long as that is possible; it says how many minutes are left. */
export function UndoForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { undoUntil, may, stage } = question;
  const words =
    stage === "joined"
      ? { left: tab.acts.partLeft, opener: triage.undoJoining, sure: tab.acts.partSure, send: tab.acts.partSend }
      : { left: tab.acts.undoLeft, opener: triage.undo, sure: tab.acts.undoSure, send: tab.acts.undoSend };
  const minutes = useMinutesUntil(undoUntil);
  return (
    <>
      {may.includes("triage.undo") && minutes > 0 ? (
        <div className={styles.said}>
          <p className={prose.quiet}>{words.left(minutes)}</p>
        </div>
      ) : null}
      <ActForm
        question={question}
        act="triage.undo"
        opener={words.opener}
        intro={words.sure}
        send={words.send}
        done={stage === "joined" ? triage.joiningUndone : tab.decision.undone}
        rules={{}}
        said={() => ({})}
      />
    </>
  );
}

const minute = 60_000;
const lookAgainAfter = 10_000;

/** Whole minutes, rounded up; the server has the last word. */
function useMinutesUntil(instant: Instant | null): number {
  const [now, setNow] = useState(() => serverTime.now());
  useEffect(() => {
    if (instant === null) return undefined;
    const looking = setInterval(() => setNow(serverTime.now()), lookAgainAfter);
    return () => clearInterval(looking);
  }, [instant]);
  return instant === null ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - now) / minute));
}
