import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import type { Filters } from "./filters.ts";
import { noFilters } from "./filters.ts";
import styles from "./questions.module.css";
import type { UsedFilters } from "./use-filters.ts";

interface Active {
  readonly label: string;
  readonly without: Partial<Filters>;
}

interface ActiveFiltersProps {
  readonly active: readonly Active[];
  readonly using: UsedFilters;
  /** The button that was pressed is gone; the keyboard goes on elsewhere. */
  readonly onRemoved: () => void;
}

/** What the list is narrowed by now, each to be taken away by itself. */
export function ActiveFilters({ active, using, onRemoved }: ActiveFiltersProps) {
  const { questions: words } = useTexts().tab;
  const remove = (change: Partial<Filters>) => {
    using.choose(change);
    onRemoved();
  };
  if (active.length === 0) return null;
  return (
    <ul className={styles.active} aria-label={words.active}>
      {active.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.remove(label)}
            onClick={() => remove(without)}
          >
            <span>{label}</span>
            <DismissRegular aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <Button appearance="transparent" onClick={() => remove(noFilters)}>
          {words.clear}
        </Button>
      </li>
    </ul>
  );
}

/** In the words of the page; an organisation has its name once the partners are there. */
export function useActive({ filters, organisations }: UsedFilters): readonly Active[] {
  const { tab, vocabulary } = useTexts();
  const { questions: words } = tab;
  const ownWords = useOwnWords();
  const { themes } = useAlliance().profile;
  const theme = themes.find(({ key }) => key === filters.theme);
  const organisation = organisations.find(({ id }) => id === filters.organisation);
  return [
    ...(filters.q === "" ? [] : [{ label: words.quoted(filters.q), without: { q: "" } }]),
    ...(theme ? [{ label: ownWords(theme.name), without: { theme: null } }] : []),
    ...(filters.stage === null ? [] : [{ label: vocabulary.stages[filters.stage], without: { stage: null } }]),
    ...(filters.due === null ? [] : [{ label: words.dues[filters.due], without: { due: null } }]),
    ...(organisation ? [{ label: organisation.name, without: { organisation: null } }] : []),
    ...(filters.seeksPartners ? [{ label: words.seeksPartners, without: { seeksPartners: false } }] : []),
  ];
}
