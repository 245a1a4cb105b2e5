import type { ReactNode } from "react";
import styles from "./acts.module.css";

/** Buttons of acts beside each other. */
export function Acts({ children }: { readonly children: ReactNode }) {
  return <div className={styles.acts}>{children}</div>;
}
