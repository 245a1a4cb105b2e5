import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./stage.module.css";

export interface Big {
  /** Outside Teams one gets here, and away again, by a link. */
  readonly leaves: boolean;
}

interface BigSheetProps {
  /** Of the moment. */
  readonly name: string;
  readonly big: Big;
  readonly children: ReactNode;
}

/** What stands on the wall while no meeting is held. */
export function BigSheet({ name, big, children }: BigSheetProps) {
  const { meeting } = useTexts().tab;
  const [path] = useLocation();
  return (
    <div className={styles.stage}>
      <header className={styles.head}>
        <h1 className={styles.name} dir="auto">
          {name}
        </h1>
      </header>
      <div className={styles.told}>{children}</div>
      <footer className={styles.foot}>{big.leaves ? <Link href={path}>{meeting.leaveBig}</Link> : null}</footer>
    </div>
  );
}
