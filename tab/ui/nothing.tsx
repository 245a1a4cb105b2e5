import type { ReactNode } from "react";
import styles from "./nothing.module.css";

interface NothingProps {
  readonly title: string;
  readonly text: string;
  /** What one can do next. */
  readonly children?: ReactNode;
}

/** In place of content: nothing there, not allowed, or out of reach. */
export function Nothing({ title, text, children }: NothingProps) {
  return (
    <section className={styles.nothing}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children === undefined ? null : <div className={styles.next}>{children}</div>}
    </section>
  );
}
