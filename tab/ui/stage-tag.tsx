import type { QuestionRow } from "#src/question/question.contract.ts";
import styles from "./tags.module.css";
import { useTexts } from "./texts.ts";

/** How far a question is; once decided, the route says more than the stage. */
export function StageTag({ question }: { readonly question: Pick<QuestionRow, "stage" | "route"> }) {
  const { vocabulary } = useTexts();
  const { stage, route } = question;
  return (
    <span className={styles.stage} data-stage={stage}>
      {stage === "decided" && route ? vocabulary.routes[route] : vocabulary.stages[stage]}
    </span>
  );
}

/** The day that was promised has passed. */
export function LateTag() {
  const { tab } = useTexts();
  return (
    <span className={styles.stage} data-stage="late">
      {tab.triage.late}
    </span>
  );
}
