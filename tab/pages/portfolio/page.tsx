import { useRef } from "react";
import { usePortfolio } from "#tab/api/use-portfolio.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { CopyLink } from "#tab/ui/copy-link.tsx";
import { IgnoredParts } from "#tab/ui/ignored-parts.tsx";
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

/** What the alliance works on, to look at together in the meeting; the address holds how. */
export function PortfolioPage() {
  const { portfolio: words } = useTexts().tab;
  const { profile } = useAlliance();
  const arranging = useArranging();
  const { arrangement, ignored } = arranging;
  const savedViews = useRef<HTMLDivElement>(null);
  const address = addressOf(arrangement);
  return (
    <Page
      title={words.title}
      below={words.lead(profile.name)}
      aside={
        <div className={styles.acts} ref={savedViews}>
          <CopyLink path={address} title={words.linkTitle} />
          <SavedViewsButton arranging={arranging} />
          <ExportMenu filter={arrangement.filter} />
        </div>
      }
    >
      <IgnoredParts parts={ignored} without={address} />
      <Loaded from={usePortfolio()} waiting={<Waiting bars={8} tall />}>
        {(all) => <PortfolioShown all={all} arranging={arranging} />}
      </Loaded>
    </Page>
  );
}
