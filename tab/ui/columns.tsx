import type { ReactNode } from "react";
import styles from "./columns.module.css";

interface ColumnsProps {
  /** What is read first, on a sheet of its own: where there is little room, before what stands beside the story. */
  readonly lead?: ReactNode;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** The story on a sheet, and what is known about it beside it; below it where there is little room. */
export function Columns({ lead, aside, children }: ColumnsProps) {
  if (lead === undefined) {
    return (
      <div className={styles.columns}>
        <div className={styles.sheet}>{children}</div>
        <div className={styles.aside}>{aside}</div>
      </div>
    );
  }
  return (
    <div className={`${styles.columns} ${styles.led}`}>
      <div className={styles.sheet}>{lead}</div>
      <div className={styles.aside}>{aside}</div>
      <div className={styles.sheet}>{children}</div>
    </div>
  );
}
