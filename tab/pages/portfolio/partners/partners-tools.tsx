import type { PartnersArranged } from "#src/portfolio/arranged.ts";
import { involvedInitiatives, involvedPartners } from "#src/portfolio/arranged.ts";
import { Segments } from "#tab/ui/segments.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./partners-tools.module.css";

interface PartnersToolsProps {
  readonly arranged: PartnersArranged;
  readonly onArrange: (arranged: PartnersArranged) => void;
}

/** Which initiatives and which partners stand in the matrix of both. */
export function PartnersTools({ arranged, onArrange }: PartnersToolsProps) {
  const { which, onlyActive } = useTexts().tab.whoDoesWhat;
  return (
    <div className={styles.tools}>
      <Segments
        label={which.label}
        choices={involvedInitiatives.map((key) => ({ key, label: which[key] }))}
        chosen={arranged.initiatives}
        onChoose={(initiatives) => onArrange({ ...arranged, initiatives })}
      />
      <Segments
        label={onlyActive.label}
        choices={involvedPartners.map((key) => ({ key, label: onlyActive[key] }))}
        chosen={arranged.partners}
        onChoose={(partners) => onArrange({ ...arranged, partners })}
      />
    </div>
  );
}
