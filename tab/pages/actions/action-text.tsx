import { Link } from "wouter";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import styles from "./actions.module.css";

interface ActionTextProps {
  readonly action: ActionShown;
  readonly showsWho: boolean;
}

/** What was agreed on, and where; with whoever does it, where that is not simply the reader. */
export function ActionText({ action: { text, who, moment, about }, showsWho }: ActionTextProps) {
  return (
    <div className={styles.what}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <p className={styles.about}>
        {showsWho && who ? <span className={styles.who}>{who.name}</span> : null}
        {moment === null ? null : <Link href={momentPath(moment.id, "minutes")}>{moment.title}</Link>}
        {about === null ? null : <Link href={`/initiatives/${about.id}`}>{about.title}</Link>}
      </p>
    </div>
  );
}
