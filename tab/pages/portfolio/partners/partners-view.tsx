import { useMemo } from "react";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Density } from "#src/portfolio/view-names.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PointedOut } from "#tab/ui/pointed-out.tsx";
import { Segments } from "#tab/ui/segments.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useKeptChoice } from "#tab/ui/use-kept-choice.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { Hints } from "./hints.tsx";
import { hintsIn, matrixOf, runningOf } from "./matrix.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { PartLegend } from "./part-legend.tsx";
import { PartnerList } from "./partner-list.tsx";
import styles from "./partners-view.module.css";

/** Below this a table has no room; a list for each partner says the same. */
const narrow = "(max-width: 559px)";
const whichInitiatives = ["running", "all"] as const;
const whichPartners = ["active", "all"] as const;
const nobody: readonly { readonly id: string; readonly name: string }[] = [];

interface PartnersViewProps {
  readonly overview: PortfolioOverview;
  readonly density: Density;
}

/** Partners by initiatives: who does what, what is thin, and who is everywhere. */
export function PartnersView({ overview: { initiatives }, density }: PartnersViewProps) {
  const { tab, language } = useTexts();
  const { whoDoesWhat } = tab;
  const [which, setWhich] = useKeptChoice("partners.initiatives", whichInitiatives);
  const [who, setWho] = useKeptChoice("partners.who", whichPartners);
  const isNarrow = useMedia(narrow);
  // Until they are there, only those who take part are known.
  const known = usePartners().data ?? nobody;
  const matrix = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return matrixOf(which === "all" ? initiatives : runningOf(initiatives), known, compare);
  }, [which, initiatives, known, language]);
  const shown = useMemo(() => {
    const partners = who === "all" ? matrix.partners : matrix.partners.filter(({ isActive }) => isActive);
    return { ...matrix, partners };
  }, [matrix, who]);

  if (initiatives.length === 0) return <Nothing title={whoDoesWhat.empty.title} text={whoDoesWhat.empty.text} />;
  return (
    <>
      <Hints hints={hintsIn(matrix)} total={matrix.rows.length} />
      <div className={styles.choices}>
        <Segments
          label={whoDoesWhat.which.label}
          choices={whichInitiatives.map((key) => ({ key, label: whoDoesWhat.which[key] }))}
          chosen={which}
          onChoose={setWhich}
        />
        <Segments
          label={whoDoesWhat.onlyActive.label}
          choices={whichPartners.map((key) => ({ key, label: whoDoesWhat.onlyActive[key] }))}
          chosen={who}
          onChoose={setWho}
        />
      </div>
      {isNarrow ? (
        <PartnerList {...shown} />
      ) : (
        <PointedOut hint={whoDoesWhat.hint}>
          <MatrixTable {...shown} density={density} />
        </PointedOut>
      )}
      <PartLegend />
    </>
  );
}
