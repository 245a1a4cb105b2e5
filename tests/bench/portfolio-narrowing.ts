import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { phases } from "#src/initiative/phases.ts";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { cardOf, overviewOf } from "#tests/support/portfolio-cards.ts";
import { narrowed } from "#tab/pages/portfolio/narrowed.ts";
import type { Naming } from "#tab/pages/portfolio/rows.ts";
import { grouped, rowsOf, sorted } from "#tab/pages/portfolio/rows.ts";
import { percentile, tell } from "./figures.ts";

const few = 50;
const many = 500;
const rounds = 60;
const warmUp = 20;
/** Filtering shows within so many milliseconds; this is the part that is thinking, without what the browser draws. */
const mostForFiltering = 100;

const naming: Naming = {
  compare: new Intl.Collator("nl", { numeric: true }).compare,
  theme: (key) => key ?? "",
  themes: ["brede-duurzaamheid", "leefbare-stad"],
};

const steps: Readonly<Record<string, (overview: PortfolioOverview) => unknown>> = {
  filtering: (overview) => narrowed(overview, { q: "Energie wijk", theme: "leefbare-stad", attention: "any" }),
  grouping: (overview) =>
    grouped(sorted(rowsOf(overview), { by: "title", direction: "ascending" }, naming), "partner", naming),
};

/** What the page of the portfolio works out by itself at a press: of five hundred initiatives beside fifty. */
export function benchPortfolioNarrowing(): void {
  const [small, large] = [portfolioOf(few), portfolioOf(many)];
  for (const [name, step] of Object.entries(steps)) {
    const against: number[] = [];
    const value: number[] = [];
    for (let round = 0; round < warmUp + rounds; round++) {
      const [one, other] = [taken(() => step(small)), taken(() => step(large))];
      if (round < warmUp) continue;
      against.push(one);
      value.push(other);
    }
    tell({ bench: `portfolio-page-${name}-500`, value: percentile(value, 50), unit: "ms", against: mostForFiltering });
    tell({
      bench: `portfolio-page-${name}-500-to-50`,
      value: percentile(value, 50),
      unit: "ms",
      against: percentile(against, 50),
    });
  }
}

function portfolioOf(count: number): PortfolioOverview {
  const cards = Array.from({ length: count }, (_, number) =>
    cardOf(`many-${number}`, {
      title: `Initiatief ${number} over wonen, energie en groen in de wijk`,
      summary: "Drie partners leggen hun cijfers naast elkaar en kiezen met bewoners twee straten. ".repeat(3),
      theme: number % 2 === 0 ? "brede-duurzaamheid" : "leefbare-stad",
      phase: phases[number % phases.length] ?? "project",
      partners: [0, 1, 2].map((step) => ({
        id: `prt_many-${(number + step) % 40}`,
        name: `Voorbeeld Organisatie ${(number + step) % 40}`,
      })),
      attention: attentionReasons.slice(0, number % 3).map((why) => ({ why, since: "2026-10-01" })),
    }),
  );
  return overviewOf(cards);
}

function taken(act: () => unknown): number {
  const before = performance.now();
  act();
  return performance.now() - before;
}
