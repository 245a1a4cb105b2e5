import type { ReactNode } from "react";
import { Link } from "wouter";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./minutes.module.css";
import { ReleaseChoice } from "./release-choice.tsx";

interface MinutedItemProps {
  readonly item: MinutesShown["items"][number];
  readonly moment: string;
  /** As whoever is outside the alliance reads it: there is nothing to follow, and why it was on the agenda says nothing. */
  readonly isPublic: boolean;
  /** The item as it stands on the agenda, with what the reader may do; undefined where that is not told. */
  readonly standing: Pick<AgendaItemShown, "id" | "title" | "released" | "may"> | undefined;
}

/** What came of one item. */
export function MinutedItem({ item, moment, isPublic, standing }: MinutedItemProps) {
  const { tab, moments, language } = useTexts();
  const { items: words } = tab.minutes;
  const { id, number, kind, title, initiative, notReached, movesOn, decisions, actions, said } = item;
  const isSilent = decisions.length + actions.length + said.length === 0;
  const note = isPublic ? words.publicNote : words.note;
  const fate = [...(notReached ? [words.notReached] : []), ...(movesOn ? [words.movesOn] : [])];
  return (
    <section id={id} tabIndex={-1} className={styles.item} aria-labelledby={`${id}-title`}>
      {isPublic ? null : (
        <p className={styles.kind}>
          {title.startsWith(moments.kinds[kind]) ? null : moments.kinds[kind]}
          {initiative === null ? null : (
            <Link href={`/initiatives/${initiative}`} className={styles.aboutLink}>
              {words.initiative}
              <span className="unseen">: {title}</span>
            </Link>
          )}
        </p>
      )}
      <h3 id={`${id}-title`} className={styles.itemTitle} dir="auto">
        {number === null ? null : `${number}. `}
        {title}
      </h3>
      {fate.length === 0 ? null : <p className={styles.postponed}>{fate.join(" ")}</p>}
      {isSilent && fate.length === 0 ? <p className={prose.quiet}>{words.nothing}</p> : null}
      {isSilent ? null : (
        <ul className={styles.outcomes}>
          {decisions.map(({ initiative: about, text }, index) => (
            <Outcome key={`decision ${index}`} kind={words.decision} isDecision>
              {about !== null && about.id !== initiative ? `${about.title}: ${text}` : text}
            </Outcome>
          ))}
          {actions.map(({ text, who, due, settled }, index) => (
            <Outcome
              key={`action ${index}`}
              kind={words.action}
              note={words.agreed(who, due === null ? null : plainDay(language, due))}
              {...(settled === null ? {} : { ended: tab.minutes.actions[settled] })}
            >
              {text}
            </Outcome>
          ))}
          {said.map(({ kind: what, text, obstacle }, index) => (
            <Outcome
              key={`said ${index}`}
              kind={what === "obstacle_removed" ? words.obstacle : note}
              {...(obstacle === null ? {} : { note: words.how(text) })}
            >
              {obstacle ?? text}
            </Outcome>
          ))}
        </ul>
      )}
      {standing === undefined ? null : <ReleaseChoice moment={moment} item={standing} />}
    </section>
  );
}

interface OutcomeProps {
  readonly kind: string;
  readonly isDecision?: boolean;
  /** Who does it, and by when; how it was done. */
  readonly note?: string;
  /** How it ended since. */
  readonly ended?: string;
  readonly children: ReactNode;
}

function Outcome({ kind, isDecision = false, note, ended, children }: OutcomeProps) {
  return (
    <li className={styles.outcome} data-decision={isDecision}>
      <p className={styles.outcomeKind}>{kind}</p>
      <div>
        <p className={prose.prose} dir="auto">
          {children}
        </p>
        {note === undefined ? null : (
          <p className={styles.who}>
            <span>{note}</span>
            {ended === undefined ? null : <span className={styles.settled}>{ended}</span>}
          </p>
        )}
      </div>
    </li>
  );
}
