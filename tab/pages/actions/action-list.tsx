import { useId } from "react";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import type { Settled } from "#tab/ui/settle-rows.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./actions.module.css";
import { ActionRow } from "./action-row.tsx";
import type { EquallyLate } from "./in-order.ts";
import { byLateness } from "./in-order.ts";
import type { Endings } from "./use-endings.ts";

interface ActionListProps {
  readonly rows: readonly Settled<ActionShown>[];
  readonly endings: Endings;
  /** Where others than the reader have something to do as well. */
  readonly showsWho: boolean;
}

/** Actions, those that are late first. */
export function ActionList({ rows, endings, showsWho }: ActionListProps) {
  return (
    <div className={styles.groups}>
      {byLateness(rows).map((group) => (
        <Group key={group.lateness} group={group} endings={endings} showsWho={showsWho} />
      ))}
    </div>
  );
}

interface GroupProps extends Pick<ActionListProps, "endings" | "showsWho"> {
  readonly group: EquallyLate;
}

function Group({ group: { lateness, rows }, endings, showsWho }: GroupProps) {
  const { actions: words } = useTexts().tab;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.groupTitle} data-lateness={lateness}>
        {words.groups[lateness]}
      </h2>
      <ul tabIndex={-1} className={styles.list}>
        {rows.map((each) =>
          each.kind === "left" ? (
            <li key={each.id} className={styles.left}>
              {words.left}
            </li>
          ) : (
            <ActionRow key={each.id} action={each.row} endings={endings} showsWho={showsWho} />
          ),
        )}
      </ul>
    </section>
  );
}
