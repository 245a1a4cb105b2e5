import type { FocusEvent, PointerEvent, ReactNode } from "react";
import { useState } from "react";
import styles from "./pointed-out.module.css";

interface PointedOutProps {
  /** What is said while nothing is pointed at. */
  readonly hint: string;
  readonly children: ReactNode;
}

/**
 * Says below a grid what is pointed at or has the focus, as `data-said` tells it: for who sees the page. Who hears it has
 * heard the same already.
 */
export function PointedOut({ hint, children }: PointedOutProps) {
  const [said, setSaid] = useState<string | null>(null);
  const point = ({ target }: FocusEvent | PointerEvent) => {
    const text = target instanceof Element ? target.closest("[data-said]")?.getAttribute("data-said") : null;
    if (text !== null && text !== undefined) setSaid(text);
  };
  return (
    <div className={styles.around} onFocus={point} onPointerOver={point}>
      {children}
      <p className={styles.said} aria-hidden="true">
        {said ?? hint}
      </p>
    </div>
  );
}
