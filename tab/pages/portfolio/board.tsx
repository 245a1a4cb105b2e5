import { useId } from "react";
import { phases } from "#src/initiative/phases.ts";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Density } from "#src/portfolio/view-names.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./board.module.css";
import { Moving } from "./moving.tsx";
import { PhaseColumn } from "./phase-column.tsx";
import { QuestionColumn } from "./question-column.tsx";

interface BoardProps {
  readonly overview: PortfolioOverview;
  readonly density: Density;
}

/** The questions that wait, and then the initiatives by phase, side by side. Where there is no room one looks aside. */
export function Board({ overview, density }: BoardProps) {
  const { board } = useTexts().tab.portfolio;
  const id = useId();
  return (
    <Moving>
      <div className={styles.around}>
        <section
          aria-labelledby={id}
          // It can be wider than the window, and is then moved with the arrow keys.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className={styles.board}
          data-density={density}
        >
          <h2 id={id} className="unseen">
            {board.label}
          </h2>
          <QuestionColumn questions={overview.questions} />
          {phases.map((phase) => (
            <PhaseColumn
              key={phase}
              phase={phase}
              initiatives={overview.initiatives.filter((initiative) => initiative.phase === phase)}
            />
          ))}
        </section>
      </div>
    </Moving>
  );
}
