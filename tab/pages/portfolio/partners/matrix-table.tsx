import type { KeyboardEvent } from "react";
import { memo } from "react";
import { Link } from "wouter";
import type { Density } from "#src/portfolio/view-names.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { useGrowing } from "#tab/ui/use-growing.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { useRoving } from "#tab/ui/use-roving.ts";
import { MoreButton, useMore } from "#tab/pages/portfolio/more.tsx";
import type { Involved, Matrix, Part, PartnerInvolved } from "./matrix.ts";
import styles from "./matrix-table.module.css";
import { PartSigns } from "./part-signs.tsx";
import { usePartWords } from "./use-part-words.ts";

/** Some hundreds of cells are drawn within a few milliseconds. */
const cellsAtOnce = 400;
/** With more cells than these the page would not listen while the partners change places; whoever wants more rows asks. */
const cellsAtFirst = 2_400;

/** Who does what: a table with one stop of the Tab key, in which the arrow keys lead from cell to cell. */
export function MatrixTable({ rows, partners, density }: Matrix & { readonly density: Density }) {
  const { whoDoesWhat } = useTexts().tab;
  const { root, onKeyDown } = useRoving<HTMLTableElement>();
  const rowsOf = (cells: number) => Math.max(Math.ceil(cells / (partners.length + 2)), 8);
  const { shown: offered, more } = useMore(rows, rowsOf(cellsAtFirst));
  const shown = useGrowing(offered.length, { step: rowsOf(cellsAtOnce), atOnce: useMedia("print") });

  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target instanceof Element && event.target.matches("td")) {
      event.target.closest("tr")?.querySelector("a")?.click();
      return;
    }
    onKeyDown(event);
  };

  return (
    <>
      <div className={styles.region} role="region" aria-label={whoDoesWhat.label} data-density={density}>
        <table
          ref={root}
          // A table whose cells can be walked over is a grid, which browsers do not make of it by themselves.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          tabIndex={-1}
          className={styles.table}
          style={{ width: `calc(var(--title) + var(--sum) + ${partners.length} * var(--partner))` }}
          aria-label={whoDoesWhat.label}
          aria-rowcount={rows.length + 2}
          onKeyDown={press}
        >
          <thead>
            <tr aria-rowindex={1} className={styles.names}>
              <th scope="col" className={styles.corner} tabIndex={-1} data-stop={-2}>
                {whoDoesWhat.initiative}
              </th>
              <th scope="col" className={styles.cornerSum} tabIndex={-1} data-stop={-1}>
                <span className={styles.upright}>{whoDoesWhat.perInitiative}</span>
              </th>
              {partners.map((partner, index) => (
                <PartnerHead key={partner.id} partner={partner} index={index} />
              ))}
            </tr>
            <tr aria-rowindex={2} className={styles.counts}>
              <th scope="row" className={styles.corner} tabIndex={-1} data-stop={-2}>
                {whoDoesWhat.perPartner}
              </th>
              {/* Where both counts meet, a number would say nothing. */}
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
              <td className={styles.cornerSum} />
              {partners.map(({ id, name, count }, index) => (
                <td
                  key={id}

                  className={styles.sum}
                  tabIndex={-1}
                  data-stop={index}
                  data-said={`${name}: ${whoDoesWhat.initiatives(count)}`}
                >
                  {count}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {offered.slice(0, shown).map((row, index) => (
              <InitiativeLine key={row.initiative.id} row={row} index={index} partners={partners} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton more={more} />
    </>
  );
}

function PartnerHead({
  partner: { name, count },
  index,
}: {
  readonly partner: PartnerInvolved;
  readonly index: number;
}) {
  const { whoDoesWhat } = useTexts().tab;
  return (
    <th
      scope="col"
      className={styles.partner}
      tabIndex={-1}
      data-stop={index}
      data-said={`${name}: ${whoDoesWhat.initiatives(count)}`}
    >
      <span className={styles.upright}>{name}</span>
    </th>
  );
}

interface InitiativeLineProps {
  readonly row: Involved;
  readonly index: number;
  readonly partners: readonly PartnerInvolved[];
}

const InitiativeLine = memo(function InitiativeLine({ row, index, partners }: InitiativeLineProps) {
  const { whoDoesWhat } = useTexts().tab;
  const { initiative, parts } = row;
  return (
    <tr aria-rowindex={index + 3} className={styles.row}>
      <th scope="row" className={styles.title}>
        <Link
          href={`/initiatives/${initiative.id}`}
          tabIndex={-1}
          data-stop={-2}
          data-said={`${initiative.title}: ${whoDoesWhat.partners(initiative.participation.length)}`}
        >
          {initiative.title}
        </Link>
      </th>
      <td className={styles.rowSum} tabIndex={-1} data-stop={-1}>
        {initiative.participation.length}
      </td>
      {partners.map(({ id, name }, column) => (
        <PartCell key={id} part={parts.get(id)} partner={name} initiative={initiative.title} column={column} />
      ))}
    </tr>
  );
});

interface PartCellProps {
  readonly part: Part | undefined;
  readonly partner: string;
  readonly initiative: string;
  readonly column: number;
}

function PartCell({ part, partner, initiative, column }: PartCellProps) {
  const { said } = useTexts().tab.whoDoesWhat;
  const wordsOf = usePartWords();
  if (!part) {
    return <td tabIndex={-1} aria-label={said.absent} data-stop={column} data-said={said.notIn(partner, initiative)} />;
  }
  const words = wordsOf(part);
  return (
    <td
      className={styles.part}
      data-counted={part.brings !== null}
      tabIndex={-1}
      data-stop={column}
      data-said={said.cell(partner, initiative, words)}
    >
      <PartSigns part={part} />
      <span className="unseen">{words}</span>
    </td>
  );
}
