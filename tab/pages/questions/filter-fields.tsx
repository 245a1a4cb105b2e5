import { Button, Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import { stages } from "#tab/api/use-questions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { OneOfMany } from "#tab/ui/one-of-many.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { duePeriods } from "./filters.ts";
import styles from "./questions.module.css";
import type { UsedFilters } from "./use-filters.ts";

interface FilterFieldsProps {
  readonly using: UsedFilters;
  /** How many are in use. */
  readonly used: number;
}

/** What the list can be narrowed by. Where there is little room they fold behind a button. */
export function FilterFields({ using, used }: FilterFieldsProps) {
  const { questions: words } = useTexts().tab;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles.fold}>
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          {words.filters(used)}
        </Button>
      </div>
      <div id={id} className={styles.fields} data-open={isOpen} role="group" aria-label={words.filters(0)}>
        <Fields using={using} />
      </div>
    </>
  );
}

function Fields({ using }: Pick<FilterFieldsProps, "using">) {
  const { tab, vocabulary } = useTexts();
  const { questions: words } = tab;
  const ownWords = useOwnWords();
  const { themes } = useAlliance().profile;
  const { filters, organisations, choose } = using;
  return (
    <>
      <OneOfMany
        label={words.theme}
        none={words.everyTheme}
        chosen={filters.theme}
        options={themes.map(({ key, name }) => ({ key, label: ownWords(name) }))}
        onChoose={(theme) => choose({ theme })}
      />
      <OneOfMany
        label={words.stage}
        none={words.everyStage}
        chosen={filters.stage}
        options={stages.map((key) => ({ key, label: vocabulary.stages[key] }))}
        onChoose={(stage) => choose({ stage })}
      />
      <OneOfMany
        label={words.due}
        none={words.everyDue}
        chosen={filters.due}
        options={duePeriods.map((key) => ({ key, label: words.dues[key] }))}
        onChoose={(due) => choose({ due })}
      />
      <OneOfMany
        label={words.organisation}
        none={words.everyOrganisation}
        chosen={filters.organisation}
        options={organisations.map(({ id, name }) => ({ key: id, label: name }))}
        onChoose={(organisation) => choose({ organisation })}
      />
      <Checkbox
        label={words.seeksPartners}
        checked={filters.seeksPartners}
        onChange={(_event, { checked }) => choose({ seeksPartners: checked === true })}
      />
    </>
  );
}
