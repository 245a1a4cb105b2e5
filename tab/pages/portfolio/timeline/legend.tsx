import { useTexts } from "#tab/ui/texts.ts";
import bar from "./bar.module.css";
import styles from "./legend.module.css";
import { Sign } from "./sign.tsx";

export function Legend() {
  const { tab, vocabulary } = useTexts();
  const { legend } = tab.timeline;
  return (
    <ul className={styles.legend} aria-label={legend.label}>
      {(["kraamkamer", "project"] as const).map((phase) => (
        <li key={phase}>
          <span className={`${bar.bar} ${styles.sample}`} data-phase={phase} aria-hidden="true">
            <span className={`${bar.happened} ${styles.whole}`}>
              <span className={bar.initial}>{vocabulary.phases[phase].slice(0, 1)}</span>
            </span>
          </span>
          {vocabulary.phases[phase]}
        </li>
      ))}
      <li>
        <span className={`${bar.bar} ${styles.sample}`} data-phase="project" aria-hidden="true">
          <span className={bar.happened} />
          <span className={bar.planned} />
        </span>
        {legend.planned}
      </li>
      <li>
        <span className={`${bar.bar} ${styles.sample}`} data-phase="project" aria-hidden="true">
          <span className={bar.happened} />
          <span className={bar.late} />
        </span>
        {legend.overrun}
      </li>
      {(["gate", "end", "handed_over", "stopped"] as const).map((kind) => (
        <li key={kind}>
          <Sign kind={kind} late={false} />
          {kind === "gate" || kind === "end" ? legend[kind] : vocabulary.phases[kind]}
        </li>
      ))}
      <li>
        <Sign kind="gate" late />
        {legend.lateMark}
      </li>
    </ul>
  );
}
