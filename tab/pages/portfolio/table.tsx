import type { CSSProperties } from "react";
import { memo, useMemo } from "react";
import type { ColumnName } from "#src/portfolio/arranged.ts";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Grouping } from "#src/portfolio/view-names.ts";
import { count } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Arrangement } from "./arrangement.ts";
import { Moving } from "./moving.tsx";
import { MoreButton, useMore } from "./more.tsx";
import type { Group, Row } from "./rows.ts";
import { grouped, namesIn, rowsOf, sorted } from "./rows.ts";
import { TableHead } from "./table-head.tsx";
import { TableRow } from "./table-row.tsx";
import blocks from "./table-blocks.module.css";
import styles from "./table.module.css";
import { inUsualOrder } from "./usual-order.ts";
import { useGroupWords, useNaming } from "./use-words.ts";

interface TableViewProps {
  readonly overview: PortfolioOverview;
  readonly arrangement: Arrangement;
  readonly arrange: (change: Partial<Arrangement>) => void;
}

/** A line of the table, or the name above a group of them. */
type Line =
  | { readonly kind: "row"; readonly key: string; readonly row: Row }
  | { readonly kind: "group"; readonly key: string; readonly name: string; readonly size: number };

/** What the name of the group tells already. */
const toldByGroup: Readonly<Record<Grouping, ColumnName | null>> = {
  theme: "theme",
  phase: "phase",
  process_owner: "processOwner",
  partner: null,
  sdg: null,
};

/** So many at once that no press has to wait. */
const step = 40;

/** The portfolio in lines, in the order and the groups of the reader's choice. */
export function TableView({ overview, arrangement, arrange }: TableViewProps) {
  const { table } = useTexts().tab.portfolio;
  const { sort, grouping, density } = arrangement;
  const columns = useMemo(
    () => arrangement.columns.filter((name) => grouping === null || name !== toldByGroup[grouping]),
    [arrangement.columns, grouping],
  );
  const lines = useLines(overview, arrangement);
  const { shown, more } = useMore(lines, step);
  return (
    <Moving>
      <div className={styles.table}>
        <section
          aria-label={table.label}
          // It can be wider and longer than the window, and is then moved with the arrow keys.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className={`${styles.region} ${blocks.blocks}`}
          data-density={density}
        >
          <table style={widthFor(columns)}>
            <caption className="unseen">{table.label}</caption>
            <TableHead columns={columns} sort={sort} arrange={arrange} />
            <Lines lines={shown} columns={columns} />
          </table>
        </section>
        <MoreButton more={more} />
      </div>
    </Moving>
  );
}

/** React's types know no properties of our own. */
function widthFor(columns: readonly ColumnName[]): CSSProperties {
  return { "--columns": columns.length } as CSSProperties;
}

interface LinesProps extends Pick<Arrangement, "columns"> {
  readonly lines: readonly Line[];
}

const Lines = memo(function Lines({ lines, columns }: LinesProps) {
  const { tab, language } = useTexts();
  const { table } = tab.portfolio;
  return (
    <tbody>
      {lines.map((line) =>
        line.kind === "row" ? (
          <TableRow key={line.key} row={line.row} columns={columns} />
        ) : (
          <tr key={line.key} className={styles.group}>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              <span className={styles.groupName}>
                {line.name}
                <span className={styles.size}>
                  <span aria-hidden="true">{count(language, line.size)}</span>
                  <span className="unseen">{table.rows(line.size)}</span>
                </span>
              </span>
            </th>
          </tr>
        ),
      )}
    </tbody>
  );
});

function useLines(overview: PortfolioOverview, { sort, grouping }: Arrangement): readonly Line[] {
  const naming = useNaming();
  const wordsOf = useGroupWords();
  const usual = useMemo(() => inUsualOrder(rowsOf(overview), naming), [overview, naming]);
  const rows = useMemo(() => sorted(usual, sort, naming), [usual, sort, naming]);
  const groups = useMemo(
    () => (grouping === null ? null : { by: grouping, of: grouped(rows, grouping, naming), names: namesIn(rows) }),
    [rows, grouping, naming],
  );
  return useMemo(() => {
    if (groups === null) return rows.map(lineOf);
    return groups.of.flatMap((group) => linesOf(group, wordsOf(groups.by, group.key, groups.names)));
  }, [rows, groups, wordsOf]);
}

function linesOf({ key, rows }: Group, name: string): readonly Line[] {
  const heading: Line = { kind: "group", key: `group.${key ?? ""}`, name, size: rows.length };
  return [heading, ...rows.map((row): Line => ({ kind: "row", key: `${key ?? ""}.${row.id}`, row }))];
}

function lineOf(row: Row): Line {
  return { kind: "row", key: row.id, row };
}
