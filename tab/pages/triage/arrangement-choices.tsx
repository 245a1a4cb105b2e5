import type { QuestionRow } from "#src/question/question.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { Arrangement } from "./arrangement.ts";
import { addressOf, selections, selects, sorts } from "./arrangement.ts";
import styles from "./triage.module.css";

interface ArrangementChoicesProps {
  readonly questions: readonly QuestionRow[];
  readonly chosen: Arrangement;
}

/** Which of the open questions are shown, and in which order. */
export function ArrangementChoices({ questions, chosen }: ArrangementChoicesProps) {
  const { triage } = useTexts().tab;
  const { me } = useAlliance();
  return (
    <div className={styles.arrangement}>
      <Choices
        label={triage.select}
        choices={selections.map((key) => ({
          key,
          label: triage.selections[key](questions.filter(selects[key](me.id)).length),
          href: addressOf({ ...chosen, selection: key }),
          chosen: key === chosen.selection,
        }))}
      />
      <div className={styles.sort}>
        <span aria-hidden="true">{triage.sort}</span>
        <Choices
          label={triage.sort}
          choices={sorts.map((key) => ({
            key,
            label: triage.sorts[key],
            href: addressOf({ ...chosen, sort: key }),
            chosen: key === chosen.sort,
          }))}
        />
      </div>
    </div>
  );
}
