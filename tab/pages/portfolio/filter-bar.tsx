import { Button } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { ChosenFilters } from "#tab/ui/chosen-filters.tsx";
import { OneOfMany } from "#tab/ui/one-of-many.tsx";
import { remembered } from "#tab/ui/remembered.ts";
import { SearchField } from "#tab/ui/search-field.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { lanes } from "./lanes.ts";
import styles from "./filter-bar.module.css";
import { PaperLine } from "./paper-line.tsx";
import type { Arranging } from "./use-arranging.ts";
import type { Offered } from "./use-chosen.ts";
import { useChosen } from "./use-chosen.ts";
import { useLaneWords } from "./use-words.ts";

interface FilterBarProps {
  readonly offered: Offered;
  readonly arranging: Arranging;
  /** What was pressed to take a filter away is gone; the keyboard goes on elsewhere. */
  readonly onRemoved: () => void;
  /** How much is found. */
  readonly counted: ReactNode;
  /** How the view is arranged for itself. */
  readonly children: ReactNode;
}

const openName = "portfolio.filters";

/** By what the portfolio is narrowed: words, and what can be chosen. The choices fold away behind a button. */
export function FilterBar({ offered, arranging, onRemoved, counted, children }: FilterBarProps) {
  const { portfolio: words } = useTexts().tab;
  const [isOpen, setIsOpen] = useState(() => remembered.read(openName) === "open");
  const id = useId();
  const chosen = useChosen(arranging, offered);
  const used = Object.keys(arranging.arrangement.filter).filter((name) => name !== "q").length;
  function fold() {
    remembered.keep(openName, isOpen ? "closed" : "open");
    setIsOpen(!isOpen);
  }
  return (
    <div className={styles.bar}>
      <PaperLine filters={chosen} />
      <div className={styles.first}>
        <SearchField label={words.search} isSaidWithin className={styles.search} onTyped={arranging.typing} />
        <Button icon={<FilterRegular />} aria-expanded={isOpen} aria-controls={id} onClick={fold}>
          {words.filters(used)}
        </Button>
        {counted}
        <div className={styles.tools}>{children}</div>
      </div>
      <div id={id} className={styles.fields} hidden={!isOpen} role="group" aria-label={words.filters(0)}>
        {isOpen ? <Fields arranging={arranging} offered={offered} /> : null}
      </div>
      <ChosenFilters filters={chosen} onClear={arranging.clear} onRemoved={onRemoved} />
    </div>
  );
}

interface FieldsProps {
  readonly arranging: Arranging;
  readonly offered: Offered;
}

function Fields({ arranging, offered }: FieldsProps) {
  const { tab, vocabulary } = useTexts();
  const { portfolio: words } = tab;
  const laneWords = useLaneWords();
  const ownWords = useOwnWords();
  const { themes, sdgs } = useAlliance().profile;
  const { narrow, arrangement } = arranging;
  const { filter } = arrangement;
  return (
    <>
      <OneOfMany
        label={words.theme}
        none={words.everyTheme}
        chosen={filter.theme ?? null}
        options={themes.map(({ key, name }) => ({ key: key as string, label: ownWords(name) }))}
        onChoose={(theme) => narrow({ theme: theme ?? undefined })}
      />
      <OneOfMany
        label={words.phase}
        none={words.everyPhase}
        chosen={filter.phase ?? null}
        options={lanes.map((key) => ({ key, label: laneWords[key] }))}
        onChoose={(phase) => narrow({ phase: phase ?? undefined })}
      />
      <OneOfMany
        label={words.processOwner}
        none={words.everyProcessOwner}
        chosen={filter.processOwner ?? null}
        options={offered.processOwners.map(({ id, name }) => ({ key: id, label: name }))}
        onChoose={(processOwner) => narrow({ processOwner: processOwner ?? undefined })}
      />
      <OneOfMany
        label={words.partner}
        none={words.everyPartner}
        chosen={filter.partner ?? null}
        options={offered.partners.map(({ id, name }) => ({ key: id, label: name }))}
        onChoose={(partner) => narrow({ partner: partner ?? undefined })}
      />
      <OneOfMany
        label={words.sdg}
        none={words.everySdg}
        chosen={filter.sdg === undefined ? null : String(filter.sdg)}
        options={sdgs.map(({ number, name }) => ({
          key: String(number),
          label: words.sdgNamed(number, ownWords(name)),
        }))}
        onChoose={(sdg) => narrow({ sdg: sdg === null ? undefined : Number(sdg) })}
      />
      <OneOfMany
        label={words.attention}
        none={words.everyAttention}
        chosen={filter.attention ?? null}
        options={[
          { key: "any", label: words.anyAttention },
          ...attentionReasons.map((key) => ({ key, label: vocabulary.attention[key] })),
        ]}
        onChoose={(attention) => narrow({ attention: attention ?? undefined })}
      />
    </>
  );
}
