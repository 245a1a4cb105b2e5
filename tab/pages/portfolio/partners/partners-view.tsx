import { useMemo } from "react";
import type { PartnersArranged } from "#src/portfolio/arranged.ts";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Density } from "#src/portfolio/view-names.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PointedOut } from "#tab/ui/pointed-out.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { Hints } from "./hints.tsx";
import { hintsIn, matrixOf, runningOf } from "./matrix.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { PartLegend } from "./part-legend.tsx";
import { PartnerList } from "./partner-list.tsx";

/** Below this a table has no room; a list for each partner says the same. */
const narrow = "(max-width: 559px)";
const nobody: readonly { readonly id: string; readonly name: string }[] = [];

interface PartnersViewProps {
  readonly overview: PortfolioOverview;
  readonly density: Density;
  readonly arranged: PartnersArranged;
}

/** Partners by initiatives: who does what, what is thin, and who is everywhere. */
export function PartnersView({ overview: { initiatives }, density, arranged }: PartnersViewProps) {
  const { tab, language } = useTexts();
  const { whoDoesWhat } = tab;
  const { initiatives: which, partners: who } = arranged;
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
