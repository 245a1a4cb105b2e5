import type { ReactNode } from "react";
import styles from "./columns.module.css";

/** The story on a sheet, and what is known about it beside it; below it where there is little room. */
export function Columns({ aside, children }: { readonly aside: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.sheet}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}
