import { ArrowSortDownLinesRegular } from "@fluentui/react-icons/svg/arrow-sort-down-lines";
import { ArrowSortDownRegular } from "@fluentui/react-icons/svg/arrow-sort-down";
import { ArrowSortUpRegular } from "@fluentui/react-icons/svg/arrow-sort-up";
import type { Sort } from "#src/portfolio/arranged.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Arrangement } from "./arrangement.ts";
import { nextSort } from "./columns.ts";
import styles from "./table.module.css";
import { usualSignIn } from "./usual-order.ts";

interface TableHeadProps extends Pick<Arrangement, "columns" | "sort"> {
  readonly arrange: (change: Partial<Arrangement>) => void;
}

/** The names of the columns; pressing one puts the lines in its order, then the other way around, then as they were. */
export function TableHead({ columns, sort, arrange }: TableHeadProps) {
  const { table } = useTexts().tab.portfolio;
  const names: readonly Sort["by"][] = ["title", ...columns];
  const usual = sort === null ? usualSignIn(columns) : null;
  return (
    <thead>
      <tr>
        {names.map((by) => {
          const direction = sort?.by === by ? sort.direction : undefined;
          return (
            <th key={by} scope="col" data-column={by} aria-sort={by === usual ? "other" : direction}>
              <button
                type="button"
                className={styles.sort}
                title={by === usual ? table.usualOrder : undefined}
                onClick={() => arrange({ sort: nextSort(sort, by) })}
              >
                {by === "title" ? table.title : table.names[by]}
                {by === usual ? <ArrowSortDownLinesRegular aria-hidden="true" /> : null}
                {direction === "ascending" ? <ArrowSortUpRegular aria-hidden="true" /> : null}
                {direction === "descending" ? <ArrowSortDownRegular aria-hidden="true" /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
