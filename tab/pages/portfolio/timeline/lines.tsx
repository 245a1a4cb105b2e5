import { percent } from "./bar.tsx";
import styles from "./lines.module.css";
import type { Scale } from "./scale.ts";
import { shareAt } from "./scale.ts";

interface LinesProps {
  readonly scale: Scale;
  /** Where the delivery moments stand, as shares of the scale. */
  readonly moments: readonly number[];
  readonly today: number;
}

/** What goes down through all rows: where periods begin, delivery moments and today. */
export function Lines({ scale, moments, today }: LinesProps) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {scale.below.map(({ from }) => (
        <span key={from} className={styles.period} style={{ left: percent(shareAt(scale, from)) }} />
      ))}
      {moments.map((share) => (
        <span key={share} className={styles.moment} style={{ left: percent(share) }} />
      ))}
      <span className={styles.today} style={{ left: percent(shareAt(scale, today + 0.5)) }} />
    </div>
  );
}
