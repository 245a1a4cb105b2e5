import { useId } from "react";
import type { Portfolio } from "#src/portfolio/portfolio.contract.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./board.module.css";
import { InitiativeCard } from "./initiative-card.tsx";

type Column = Portfolio["columns"][number];

/** The initiatives by phase, side by side where there is room. */
export function Board({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div className={styles.board}>
      {columns.map((column) => (
        <PhaseColumn key={column.phase} column={column} />
      ))}
    </div>
  );
}

function PhaseColumn({ column }: { readonly column: Column }) {
  const { tab, vocabulary } = useTexts();
  const id = useId();
  const { phase, initiatives, total } = column;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.phase}>
        {vocabulary.phases[phase]}
        <span className={styles.total} aria-hidden="true">
          {total}
        </span>
        <span className="unseen">{tab.portfolio.initiatives(total)}</span>
      </h2>
      {initiatives.length === 0 ? (
        <p className={styles.none}>{tab.portfolio.emptyPhase}</p>
      ) : (
        <ul className={styles.cards}>
          {initiatives.map((initiative) => (
            <li key={initiative.id}>
              <InitiativeCard initiative={initiative} />
            </li>
          ))}
        </ul>
      )}
      {total > initiatives.length ? (
        <p className={styles.none}>{tab.portfolio.shown(initiatives.length, total)}</p>
      ) : null}
    </section>
  );
}
