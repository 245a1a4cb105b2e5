import type { ReactNode } from "react";
import { useMedia } from "#tab/ui/use-media.ts";
import styles from "./above.module.css";
import { Folded } from "./folded.tsx";

interface PanelProps {
  /** Under which this browser remembers whether it is open. */
  readonly name: string;
  readonly title: string;
  /** How much is in it, for when it is closed. */
  readonly count: string;
  readonly children: ReactNode;
}

/** What stands above the views. It folds away; where there is little room it starts so, since the views come first there. */
export function Panel({ name, title, count, children }: PanelProps) {
  const isNarrow = useMedia("(max-width: 900px)");
  return (
    <section className={styles.part} aria-label={title}>
      <Folded
        name={name}
        startsOpen={!isNarrow}
        summary={
          <h2 className={styles.title}>
            {title} <span className={styles.size}>{count}</span>
          </h2>
        }
      >
        {() => <div className={styles.body}>{children}</div>}
      </Folded>
    </section>
  );
}
