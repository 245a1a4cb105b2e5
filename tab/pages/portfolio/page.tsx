import { useSearchParams } from "wouter";
import type { Portfolio } from "#src/portfolio/portfolio.contract.ts";
import { usePortfolio } from "#tab/api/use-portfolio.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { Board } from "./board.tsx";
import { EmptyBoard } from "./empty-board.tsx";
import { NextMoment } from "./next-moment.tsx";
import { OnTheirWay } from "./on-their-way.tsx";
import styles from "./portfolio.module.css";

/** What the alliance works on, for a glance in the meeting. */
export function PortfolioPage() {
  const { tab } = useTexts();
  const { profile } = useAlliance();
  const [search] = useSearchParams();
  const theme = search.get("theme");
  const portfolio = usePortfolio(theme);
  return (
    <Page title={tab.portfolio.title} below={tab.portfolio.lead(profile.name)}>
      <Loaded from={portfolio} waiting={<Waiting bars={8} tall />}>
        {(shown) => (
          <>
            <div className={styles.ahead}>
              <OnTheirWay questions={shown.questions} />
              <NextMoment />
            </div>
            <ThemeChoices chosen={theme} />
            {isEmpty(shown) ? <EmptyBoard filtered={theme !== null} /> : <Board columns={shown.columns} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function ThemeChoices({ chosen }: { readonly chosen: string | null }) {
  const { tab } = useTexts();
  const ownWords = useOwnWords();
  const { themes } = useAlliance().profile;
  return (
    <Choices
      label={tab.portfolio.filter}
      choices={[
        { key: "all", label: tab.portfolio.allThemes, href: "/portfolio", chosen: chosen === null },
        ...themes.map(({ key, name, accent }) => ({
          key,
          label: ownWords(name),
          href: `/portfolio?theme=${key}`,
          chosen: key === chosen,
          accent,
        })),
      ]}
    />
  );
}

function isEmpty(portfolio: Portfolio): boolean {
  return portfolio.columns.every(({ total }) => total === 0);
}
