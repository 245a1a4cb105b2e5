import type { Mark } from "./course.ts";
import styles from "./sign.module.css";

/** Each kind has a shape of its own; what is late is filled and holds an exclamation mark, so that no colour is needed. */
export function Sign({ kind, late }: Pick<Mark, "kind" | "late">) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" data-late={late}>
      <path className={styles.shape} d={shapes[kind]} />
      {late ? <path className={styles.ink} d={exclamation[kind]} /> : null}
      {kind === "handed_over" ? <path className={styles.line} d="m8 12 3 3 5-6" /> : null}
      {kind === "stopped" ? <path className={styles.line} d="M8.5 8.5l7 7m0-7l-7 7" /> : null}
    </svg>
  );
}

const shapes: Readonly<Record<Mark["kind"], string>> = {
  gate: "M12 2.5 21.5 12 12 21.5 2.5 12Z",
  end: "M10 22V3h14l-3.5 5.5L24 14H10",
  handed_over: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  stopped: "M4 4h16v16H4Z",
};

/** A stroke and a dot, in the middle of the shape. */
const exclamation: Readonly<Record<Mark["kind"], string>> = {
  gate: "M12 7v6m0 3.2v.3",
  end: "M15.5 5.3v3.4m0 2.6v.1",
  handed_over: "",
  stopped: "",
};
