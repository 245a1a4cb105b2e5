import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: string;
  /** What leads here from elsewhere: `#updates`. */
  readonly anchor?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, anchor, aside, children }: SectionProps) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.header}>
        <h2 className={styles.title} id={id} {...(anchor === undefined ? {} : { tabIndex: -1 })}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
