import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import type { Whose } from "#tab/api/use-actions.ts";
import { useActions } from "#tab/api/use-actions.ts";
import { Note } from "#tab/ui/note.tsx";
import { PagedRows } from "#tab/ui/paged-rows.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { actionsAddress } from "./actions-address.ts";
import styles from "./actions.module.css";
import { SettledRow } from "./settled-row.tsx";

interface SettledActionsProps {
  readonly whose: Whose;
  readonly empty: ReactNode;
}

/** What was done or dropped, by whom and when, the last one first. */
export function SettledActions({ whose, empty }: SettledActionsProps) {
  const { actions: words } = useTexts().tab;
  const settled = useActions(whose, "settled");
  const [reopened, setReopened] = useState<ActionShown | null>(null);
  const note = useRef<HTMLDivElement>(null);
  // The row is gone with its button; the keyboard goes on where that is told.
  useEffect(() => {
    if (reopened !== null) note.current?.focus();
  }, [reopened]);
  return (
    <>
      {reopened === null ? null : (
        <Note ref={note} intent="success">
          {words.told.open(reopened.text)} <Link href={actionsAddress(whose)}>{words.toOpen}</Link>
        </Note>
      )}
      <PagedRows
        from={settled}
        empty={empty}
        words={words}
        more={words.more}
        isOwn={() => false}
        list={(rows) => (
          <div className={styles.groups}>
            <ul tabIndex={-1} className={styles.list}>
              {rows.map((each) =>
                each.kind === "left" ? (
                  <li key={each.id} className={styles.left}>
                    {words.leftSettled}
                  </li>
                ) : (
                  <SettledRow
                    key={each.id}
                    action={each.row}
                    showsWho={whose !== "mine"}
                    onReopened={() => setReopened(each.row)}
                  />
                ),
              )}
            </ul>
          </div>
        )}
      />
    </>
  );
}
