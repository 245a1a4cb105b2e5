import { memo } from "react";
import { Link } from "wouter";
import { isRunningPhase } from "#src/initiative/phases.ts";
import type { ColumnName } from "#src/portfolio/arranged.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { dayOfMoment, plainDay, someListed } from "#src/texts/format.ts";
import { today } from "#tab/api/today.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { MoveMenu } from "./move-menu.tsx";
import { isLate } from "./question-late.ts";
import type { Row } from "./rows.ts";
import { UpdateStateTag } from "#tab/ui/update-state-tag.tsx";
import styles from "./table.module.css";
import { useMoves } from "./use-moves.ts";
import { useLaneWords } from "./use-words.ts";

interface TableRowProps {
  readonly row: Row;
  readonly columns: readonly ColumnName[];
}

/** What says too little by itself where the name of its column does not stand above it. */
const toldWithName: ReadonlySet<ColumnName> = new Set<ColumnName>([
  "processOwner",
  "problemOwner",
  "partners",
  "sdgs",
  "since",
  "gate",
  "end",
  "obstacles",
]);

/** An initiative or a question in a line; of all lines only those are drawn anew that tell something else. */
export const TableRow = memo(
  Line,
  (before, now) =>
    before.row.card === now.row.card && before.row.lane === now.row.lane && before.columns === now.columns,
);

function Line({ row, columns }: TableRowProps) {
  const { table } = useTexts().tab.portfolio;
  const { kind, id, card } = row;
  const href = kind === "initiative" ? `/initiatives/${id}` : `/questions/${id}`;
  return (
    <tr data-stop={id} data-kind={kind}>
      <th scope="row" dir="auto">
        <div className={styles.first}>
          <span className={styles.title}>
            <Link href={href} title={card.title}>
              {card.title}
            </Link>
            {kind === "question" && row.card.number !== null ? (
              <span className={styles.number}>{row.card.number}</span>
            ) : null}
          </span>
          {kind === "initiative" ? <Moves card={row.card} /> : null}
        </div>
      </th>
      {columns.map((name) => (
        <td key={name} data-column={name} data-label={toldWithName.has(name) ? table.names[name] : undefined}>
          <Cell row={row} name={name} />
        </td>
      ))}
    </tr>
  );
}

/** The same as on a card: only where it can go, and back where it came from. */
function Moves({ card }: { readonly card: InitiativeCard }) {
  return <MoveMenu card={card} moves={useMoves(card)} />;
}

/** Of more partners only the number is told. */
const mostPartners = 3;

function Cell({ row, name }: { readonly row: Row; readonly name: ColumnName }) {
  const { tab, vocabulary, language } = useTexts();
  const laneWords = useLaneWords();
  const { board } = tab.portfolio;
  switch (name) {
    case "phase":
      return laneWords[row.lane];
    case "theme":
      return row.card.theme === null ? <Nothing /> : <ThemeTag theme={row.card.theme} />;
    case "sdgs":
      return row.card.sdgs.length === 0 ? <Nothing /> : row.card.sdgs.join(", ");
    case "since":
      return row.kind === "initiative" ? plainDay(language, row.card.since) : dayOfMoment(language, row.card.askedAt);
    case "partners": {
      const partners = row.kind === "initiative" ? row.card.participation : [row.card.organisation].filter(isThere);
      if (partners.length === 0) return <Nothing />;
      const names = partners.map((partner) => partner.name);
      return <Long words={someListed(language, names, { most: mostPartners, more: board.morePartners })} />;
    }
    case "processOwner":
    case "problemOwner": {
      const owner = row.kind === "initiative" ? row.card[name] : null;
      return owner === null ? <Nothing /> : <Long words={owner.name} />;
    }
    case "gate": {
      if (!isRunning(row) || row.card.gate === null) return <Nothing />;
      return (
        <>
          <Long words={row.card.gate.name} />{" "}
          <span className={styles.small}>{plainDay(language, row.card.gate.day)}</span>
        </>
      );
    }
    case "end": {
      const day = row.kind === "initiative" ? row.card.end : row.card.due;
      return day === null ? <Nothing /> : plainDay(language, day);
    }
    case "latest": {
      if (!isRunning(row) || row.card.latest === null) return <Nothing />;
      return (
        <>
          <UpdateStateTag state={row.card.latest.state} />
          <span className={styles.small}>{dayOfMoment(language, row.card.latest.at)}</span>
        </>
      );
    }
    case "obstacles":
      return !isRunning(row) || row.card.openObstacles === 0 ? <Nothing /> : row.card.openObstacles;
    case "attention": {
      const told = row.kind === "initiative" ? row.card.attention.map(({ why }) => vocabulary.attention[why]) : [];
      if (row.kind === "question" && isLate(row.card, today())) told.push(tab.portfolio.table.late);
      if (told.length === 0) return <Nothing />;
      return (
        <ul className={styles.attention}>
          {told.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      );
    }
  }
}

/** Keeps its line low; the rest is read by pointing at it, on paper, and where the title leads. */
function Long({ words }: { readonly words: string }) {
  return (
    <span className={styles.long} title={words}>
      {words}
    </span>
  );
}

/** A cell that is empty looks so, and is heard as such. */
function Nothing() {
  return <span className="unseen">{useTexts().tab.portfolio.table.nothing}</span>;
}

/** How it once went says nothing of what has ended. */
function isRunning(row: Row): row is Extract<Row, { readonly kind: "initiative" }> {
  return row.kind === "initiative" && isRunningPhase(row.card.phase);
}

function isThere<T>(value: T | null): value is T {
  return value !== null;
}
