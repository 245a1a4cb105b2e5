import type { ReactNode } from "react";
import { useId, useState } from "react";
import { Link } from "wouter";
import { useTexts } from "#tab/ui/texts.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { Folded } from "#tab/pages/portfolio/folded.tsx";
import styles from "./hints.module.css";
import type { Hints as HintsFound } from "./matrix.ts";

/** The table is what one comes for: it has to begin on the first screen. */
const fewAtFirst = 3;

interface HintsProps {
  readonly hints: HintsFound;
  /** How many initiatives there are. */
  readonly total: number;
}

/** What stands out, before the table: in a line, and behind it what is thin, who does nothing yet and who is everywhere. */
export function Hints(props: HintsProps) {
  const { hints } = useTexts().tab.whoDoesWhat;
  const isPrinted = useMedia("print");
  const { thin, idle, everywhere } = props.hints;
  const [most] = everywhere;
  const told = [
    ...(thin.length === 0 ? [] : [hints.thinCount(thin.length)]),
    ...(idle.length === 0 ? [] : [hints.idleCount(idle.length)]),
    ...(most ? [hints.most(most.name)] : []),
  ];
  return (
    <section className={styles.part} aria-label={hints.title}>
      {isPrinted ? (
        <AllHints {...props} />
      ) : (
        <Folded
          name="portfolio.hints"
          summary={
            <span className={styles.summary}>
              <strong className={styles.name}>{hints.title}</strong>
              <span className={styles.told}>{told.join(" · ")}</span>
            </span>
          }
          opened={<strong className={styles.name}>{hints.title}</strong>}
        >
          {() => <AllHints {...props} />}
        </Folded>
      )}
    </section>
  );
}

function AllHints({ hints: { thin, idle, everywhere }, total }: HintsProps) {
  const { hints } = useTexts().tab.whoDoesWhat;
  return (
    <div className={styles.hints}>
      <Hint title={hints.thin} none={hints.thinNone} isCounted>
        {thin.map(({ id, title, participation }) => (
          <li key={id}>
            <Link href={`/initiatives/${id}`}>{title}</Link>{" "}
            <span className={styles.beside}>{participation[0]?.name ?? hints.noPartner}</span>
          </li>
        ))}
      </Hint>
      <Hint title={hints.everywhere} none={hints.everywhereNone}>
        {everywhere.map(({ id, name, count }) => (
          <li key={id} className={styles.counted}>
            <span>{name}</span>
            <span className={styles.share}>{hints.share(count, total)}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(count / Math.max(total, 1)) * 100}%` }} />
            </span>
          </li>
        ))}
      </Hint>
      <Hint title={hints.idle} none={hints.idleNone} isCounted>
        {idle.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </Hint>
    </div>
  );
}

interface HintProps {
  readonly title: string;
  /** Said where there is nothing to point out. */
  readonly none: string;
  readonly isCounted?: boolean;
  readonly children: readonly ReactNode[];
}

function Hint({ title, none, isCounted = false, children }: HintProps) {
  const { hints } = useTexts().tab.whoDoesWhat;
  const [all, setAll] = useState(false);
  const id = useId();
  const isPrinted = useMedia("print");
  const shown = all || isPrinted ? children : children.slice(0, fewAtFirst);
  return (
    <section className={styles.hint} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
        {!isCounted || children.length === 0 ? null : <span className={styles.count}>{children.length}</span>}
      </h2>
      {children.length === 0 ? <p className={styles.none}>{none}</p> : <ul className={styles.list}>{shown}</ul>}
      {shown.length < children.length ? (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setAll(true);
          }}
        >
          {hints.all(children.length)}
        </button>
      ) : null}
    </section>
  );
}
