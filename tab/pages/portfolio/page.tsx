import { useEffect, useRef } from "react";
import type { ViewName } from "#src/portfolio/view-names.ts";
import { usePortfolio } from "#tab/api/use-portfolio.ts";
import { CopyLink } from "#tab/ui/copy-link.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { addressOf } from "./arrangement.ts";
import { ExportMenu } from "./export-menu.tsx";
import styles from "./page.module.css";
import { PortfolioShown } from "./portfolio-shown.tsx";
import { SavedViewsButton } from "./saved-views-button.tsx";
import { useArranging } from "./use-arranging.ts";

/** What each view is made of comes while its initiatives are still on their way. */
const parts: Readonly<Record<ViewName, () => readonly Promise<unknown>[]>> = {
  board: () => [],
  table: () => [import("./table.tsx"), import("./table-tools.tsx")],
  timeline: () => [import("./timeline/timeline-view.tsx"), import("./timeline/timeline-tools.tsx")],
  partners: () => [import("./partners/partners-view.tsx"), import("./partners/partners-tools.tsx")],
};

/** What the alliance works on, to look at together in the meeting; the address holds how. */
export function PortfolioPage() {
  const { portfolio: words } = useTexts().tab;
  const arranging = useArranging();
  const { arrangement } = arranging;
  const savedViews = useRef<HTMLDivElement>(null);
  const address = addressOf(arrangement);
  const { view } = arrangement;
  useEffect(() => {
    // What did not come is asked for again where it is shown, and told there.
    for (const part of parts[view]()) part.catch(() => undefined);
  }, [view]);
  return (
    <Page
      title={words.title}
      aside={
        <div className={styles.acts} ref={savedViews}>
          <CopyLink path={address} title={words.linkTitle} />
          <SavedViewsButton arranging={arranging} />
          <ExportMenu filter={arrangement.filter} />
        </div>
      }
    >
      <Loaded from={usePortfolio()} waiting={<Waiting bars={8} tall />}>
        {(all) => <PortfolioShown all={all} arranging={arranging} />}
      </Loaded>
    </Page>
  );
}
