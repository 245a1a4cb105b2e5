import { Link } from "wouter";
import type { DecisionLogged } from "#src/delivery/follow-up.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { minutesAddress } from "#tab/pages/minutes/minutes-address.ts";
import { FoundTitle } from "#tab/pages/questions/found-title.tsx";
import prose from "#tab/ui/prose.module.css";
import type { Settled } from "#tab/ui/settle-rows.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { byMoment } from "./by-moment.ts";
import styles from "./decisions.module.css";

interface DecisionLogProps {
  readonly rows: readonly Settled<DecisionLogged>[];
  /** What was looked for, to be marked. */
  readonly q: string;
}

/** Decisions below the moment that took them. */
export function DecisionLog({ rows, q }: DecisionLogProps) {
  const words = useTexts().tab.decisions;
  return (
    <div className={styles.log}>
      {byMoment(rows).map(({ key, moment, rows: together }) => (
        <section key={key} aria-labelledby={`${key}-moment`} className={styles.moment}>
          <MomentNamed id={`${key}-moment`} moment={moment} />
          <ul tabIndex={-1} className={styles.list}>
            {together.map((each) =>
              each.kind === "left" ? (
                <li key={each.id} className={styles.left}>
                  {words.left}
                </li>
              ) : (
                <Decision key={each.id} logged={each.row} q={q} />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

function MomentNamed({ id, moment }: { readonly id: string; readonly moment: DecisionLogged["moment"] }) {
  const { tab, language } = useTexts();
  const { decisions: words } = tab;
  if (moment === null) {
    return (
      <h2 id={id} className={styles.momentTitle}>
        {words.gone}
      </h2>
    );
  }
  return (
    <div className={styles.heading}>
      <p className={styles.day}>{plainDay(language, moment.day)}</p>
      <h2 id={id} className={styles.momentTitle} dir="auto">
        <Link href={momentPath(moment.id)}>{moment.title}</Link>
      </h2>
      <p>
        <Link href={minutesAddress(moment.id)} aria-label={words.minutesOf(moment.title)}>
          {words.minutes}
        </Link>
      </p>
    </div>
  );
}

/** What was decided, on which initiative; one in words alone says all by itself. */
function Decision({ logged, q }: { readonly logged: DecisionLogged; readonly q: string }) {
  const { tab, moments } = useTexts();
  const { decisions: words } = tab;
  const { taken, text, by } = logged;
  const says = taken === null ? text : moments.decision(taken.decision, taken.owner?.name ?? null);
  return (
    <li className={styles.decision}>
      <h3 className={styles.about} data-general={taken === null} dir="auto">
        {taken === null ? (
          words.inWords
        ) : (
          <Link href={`/initiatives/${taken.initiative.id}`}>
            <FoundTitle title={taken.initiative.title} q={q} />
          </Link>
        )}
      </h3>
      <p className={prose.prose} dir="auto">
        <FoundTitle title={says} q={q} />
      </p>
      {taken === null || text === "" ? null : (
        <p className={styles.note} dir="auto">
          <FoundTitle title={text} q={q} />
        </p>
      )}
      <p className={styles.by}>{words.by(by.name)}</p>
    </li>
  );
}
