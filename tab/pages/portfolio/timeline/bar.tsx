import { useTexts } from "#tab/ui/texts.ts";
import styles from "./bar.module.css";
import type { Stretch } from "./course.ts";
import type { Scale } from "./scale.ts";
import { shareAt } from "./scale.ts";

/** In pixels: what a phase needs for its name, and for the first letter of it. */
const nameWidth = 108;
const initialWidth = 20;

interface BarProps {
  readonly stretch: Stretch;
  readonly scale: Scale;
}

/** A phase as a bar: what happened, what is planned, and by how much it goes past its end. */
export function Bar({ stretch: { phase, from, until, happened, lateFrom }, scale }: BarProps) {
  const { vocabulary } = useTexts();
  const begin = shareAt(scale, from);
  const whole = shareAt(scale, until) - begin;
  const part = (share: number) => (whole > 0 ? (share - begin) / whole : 0);
  const done = part(shareAt(scale, lateFrom ?? happened));
  return (
    <span className={styles.bar} data-phase={phase} aria-hidden="true">
      <span className={styles.happened} style={{ width: percent(done) }}>
        <Name of={vocabulary.phases[phase]} room={whole * scale.width * done} />
      </span>
      {lateFrom === null ? null : <span className={styles.late} />}
      {lateFrom === null && until > happened ? <span className={styles.planned} /> : null}
    </span>
  );
}

/** A short bar has room for one letter only, so that colour alone never tells phases apart. */
function Name({ of: name, room }: { readonly of: string; readonly room: number }) {
  if (room < initialWidth) return null;
  return room < nameWidth ? (
    <span className={styles.initial}>{name.slice(0, 1)}</span>
  ) : (
    <span className={styles.name}>{name}</span>
  );
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
