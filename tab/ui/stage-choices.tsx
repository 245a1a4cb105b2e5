import { useSearchParams } from "wouter";
import type { Stage } from "#tab/api/use-questions.ts";
import { stages } from "#tab/api/use-questions.ts";
import { Choices } from "./choices.tsx";
import styles from "./stage-choices.module.css";
import { useTexts } from "./texts.ts";

interface StageChoicesProps {
  readonly offered: readonly Stage[];
  /** Where the list stands narrowed to a stage; to none for null. */
  readonly hrefOf: (stage: Stage | null) => string;
}

/** Narrows a list of questions to one stage. */
export function StageChoices({ offered, hrefOf }: StageChoicesProps) {
  const { tab, vocabulary } = useTexts();
  const chosen = useChosenStage();
  return (
    <div className={styles.choices}>
      <Choices
        label={tab.questions.filter}
        choices={[
          { key: "all", label: tab.questions.all, href: hrefOf(null), chosen: chosen === null },
          ...offered.map((key) => ({
            key,
            label: vocabulary.stages[key],
            href: hrefOf(key),
            chosen: key === chosen,
          })),
        ]}
      />
    </div>
  );
}

/** The stage that the address asks for; null for all of them. */
export function useChosenStage(): Stage | null {
  const [search] = useSearchParams();
  return stages.find((known) => known === search.get("stage")) ?? null;
}
