import { Checkbox, Field, Select } from "@fluentui/react-components";
import { ColumnTripleRegular } from "@fluentui/react-icons/svg/column-triple";
import { columnNames, usuallyArranged } from "#src/portfolio/arranged.ts";
import { groupings } from "#src/portfolio/view-names.ts";
import { Dropdown } from "#tab/ui/dropdown.tsx";
import { closeDropdown } from "#tab/ui/close-dropdown.ts";
import dropdown from "#tab/ui/dropdown.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import type { Arrangement } from "./arrangement.ts";
import styles from "./table.module.css";

interface TableToolsProps extends Pick<Arrangement, "columns" | "grouping"> {
  readonly arrange: (change: Partial<Arrangement>) => void;
}

/** In which groups the lines stand, and what they tell. */
export function TableTools({ columns, grouping, arrange }: TableToolsProps) {
  const { table } = useTexts().tab.portfolio;
  const without = (name: string) => columns.filter((column) => column !== name);
  return (
    <div className={styles.tools}>
      <Field label={table.grouping} orientation="horizontal" className={styles.grouping}>
        <Select
          value={grouping ?? ""}
          onChange={(_event, { value }) => arrange({ grouping: groupings.find((each) => each === value) ?? null })}
        >
          <option value="">{table.noGrouping}</option>
          {groupings.map((each) => (
            <option key={each} value={each}>
              {table.groupings[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Dropdown
        label={
          <>
            <ColumnTripleRegular aria-hidden="true" />
            <span data-words>{table.columns}</span>
          </>
        }
      >
        {() => (
          <div role="group" aria-label={table.columns} className={dropdown.choices}>
            {columnNames.map((name) => (
              <Checkbox
                key={name}
                label={table.names[name]}
                checked={columns.includes(name)}
                onChange={(_event, { checked }) =>
                  arrange({
                    columns: columnNames.filter((each) =>
                      each === name ? checked === true : without(name).includes(each),
                    ),
                  })
                }
              />
            ))}
            <button
              type="button"
              className={dropdown.choice}
              onClick={(event) => {
                arrange({ columns: usuallyArranged.columns });
                closeDropdown(event);
              }}
            >
              {table.usualColumns}
            </button>
          </div>
        )}
      </Dropdown>
    </div>
  );
}
