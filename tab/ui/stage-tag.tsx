import type { QuestionRow } from "#src/question/question.contract.ts";
import type { Texts } from "#src/texts/texts.ts";
import { useAlliance } from "./alliance.ts";
import styles from "./tags.module.css";
import { useTexts } from "./texts.ts";

type Staged = Pick<QuestionRow, "stage" | "route"> & Partial<Pick<QuestionRow, "asker">>;

/** How far a question is; once decided, the route says more than the stage. */
export function StageTag({ question }: { readonly question: Staged }) {
  const { vocabulary } = useTexts();
  const { me } = useAlliance();
  const { stage, route, asker } = question;
  const waitsForYou = stage === "waiting_for_asker" && asker?.id === me.id;
  return (
    <span className={styles.stage} data-stage={stage}>
      {waitsForYou ? vocabulary.waitsForYou : stateWord({ stage, route }, vocabulary)}
    </span>
  );
}

function stateWord({ stage, route }: Staged, { routes, stages }: Texts["vocabulary"]): string {
  return stage === "decided" && route ? routes[route] : stages[stage];
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
