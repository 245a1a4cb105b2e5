import { useSearchParams } from "wouter";
import type { Stage } from "#tab/api/use-questions.ts";
import { stages } from "#tab/api/use-questions.ts";
import { Choices } from "./choices.tsx";
import styles from "./stage-choices.module.css";
import { useTexts } from "./texts.ts";

interface StageChoicesProps {
  /** The page that the choices belong to. */
  readonly page: string;
  readonly offered: readonly Stage[];
}

/** Narrows a list of questions to one stage. */
export function StageChoices({ page, offered }: StageChoicesProps) {
  const { tab, vocabulary } = useTexts();
  const chosen = useChosenStage();
  return (
    <div className={styles.choices}>
      <Choices
        label={tab.questions.filter}
        choices={[
          { key: "all", label: tab.questions.all, href: page, chosen: chosen === null },
          ...offered.map((key) => ({
            key,
            label: vocabulary.stages[key],
            href: `${page}?stage=${key}`,
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
