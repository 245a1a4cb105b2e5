import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import styles from "./chosen-filters.module.css";
import { useTexts } from "./texts.ts";

export interface ChosenFilter {
  readonly label: string;
  readonly remove: () => void;
}

interface ChosenFiltersProps {
  readonly filters: readonly ChosenFilter[];
  readonly onClear: () => void;
  /** The button that was pressed is gone; the keyboard goes on elsewhere. */
  readonly onRemoved: () => void;
}

/** What a page is narrowed by now, each to be taken away by itself. */
export function ChosenFilters({ filters, onClear, onRemoved }: ChosenFiltersProps) {
  const { questions: words } = useTexts().tab;
  if (filters.length === 0) return null;
  return (
    <ul className={styles.active} aria-label={words.active}>
      {filters.map(({ label, remove }) => (
        <li key={label}>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.remove(label)}
            onClick={() => {
              remove();
              onRemoved();
            }}
          >
            <span>{label}</span>
            <DismissRegular aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <Button
          appearance="transparent"
          onClick={() => {
            onClear();
            onRemoved();
          }}
        >
          {words.clear}
        </Button>
      </li>
    </ul>
  );
}
