import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Link } from "wouter";
import type { SolutionUseShown } from "#src/teaching/filter.contract.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./filter.module.css";
import tables from "./tables.module.css";
import { solutionAddress } from "#tab/ui/solution-address.ts";

const mostShown = 10;

/** What people thought of the solutions that were shown with questions. */
export function SolutionUses({ uses }: { readonly uses: readonly SolutionUseShown[] }) {
  const { solutions: words } = useTexts().tab.filter;
  return (
    <Section title={words.title}>
      <div className={styles.part}>
        <p className={styles.lead}>{words.lead}</p>
        {uses.length === 0 ? <p className={styles.quiet}>{words.none}</p> : <UsesTable uses={uses} />}
      </div>
    </Section>
  );
}

function UsesTable({ uses }: { readonly uses: readonly SolutionUseShown[] }) {
  const { solutions: words } = useTexts().tab.filter;
  const [isWhole, setIsWhole] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  return (
    <>
      <div className={tables.frame}>
        <table ref={table} tabIndex={-1} className={`${tables.table} ${tables.numbers}`} aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.solution}</th>
              <th scope="col">{words.shown}</th>
              <th scope="col">{words.useful}</th>
              <th scope="col">{words.notUseful}</th>
              <th scope="col">{words.helped}</th>
            </tr>
          </thead>
          <tbody>
            {(isWhole ? uses : uses.slice(0, mostShown)).map(({ id, title, shown, useful, notUseful, helped }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={solutionAddress(id)}>{title}</Link>
                </th>
                <td data-head={words.shown}>{shown}</td>
                <td data-head={words.useful}>{useful}</td>
                <td data-head={words.notUseful}>{notUseful}</td>
                <td data-head={words.helped}>{helped}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isWhole || uses.length <= mostShown ? null : (
        <Button
          onClick={() => {
            setIsWhole(true);
            // The button goes; the keyboard goes on in the table that it made whole.
            table.current?.focus();
          }}
        >
          {words.all(uses.length)}
        </Button>
      )}
    </>
  );
}
