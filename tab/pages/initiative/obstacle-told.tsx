import type { InitiativeDetail, ObstacleShown } from "#src/initiative/initiative-detail.contract.ts";
import { dayOfMoment, plainDay } from "#src/texts/format.ts";
import { today } from "#tab/api/today.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { daysBetween } from "./days-between.ts";
import { ObstacleActs } from "./obstacle-acts.tsx";
import styles from "./records.module.css";
import { isRunning } from "./sections.ts";

interface ObstacleToldProps {
  readonly initiative: InitiativeDetail;
  readonly obstacle: ObstacleShown;
}

/** One obstacle: what it is, since when, who can take it away and whom it was put before; or how it was removed. */
export function ObstacleTold({ initiative, obstacle }: ObstacleToldProps) {
  const { tab, language } = useTexts();
  const { obstacle: texts } = tab.initiative;
  const { text, asked, removed, notedBy } = obstacle;
  const isOpen = removed === null;
  const isOver = !isRunning(initiative);
  return (
    <li>
      <p className={styles.above}>
        <Standing obstacle={obstacle} isOver={isOver} />
      </p>
      <p className={styles.text}>{text}</p>
      <dl className={styles.facts}>
        {isOpen ? (
          <Remover obstacle={obstacle} isOver={isOver} />
        ) : (
          <>
            <dt>{texts.how}</dt>
            <dd>{removed.how}</dd>
          </>
        )}
        {asked === null ? null : (
          <>
            <dt>{texts.asked}</dt>
            <dd>{texts.askedBy(asked.whom.name, asked.by.name, dayOfMoment(language, asked.at))}</dd>
          </>
        )}
      </dl>
      <p className={styles.by}>
        {isOpen ? texts.notedBy(notedBy.name) : texts.removedBy(removed.by.name, dayOfMoment(language, removed.at))}
      </p>
      <ObstacleActs initiative={initiative} obstacle={obstacle} />
    </li>
  );
}

interface StandingProps extends Pick<ObstacleToldProps, "obstacle"> {
  /** The initiative has ended: nothing is in its way any more. */
  readonly isOver: boolean;
}

/** Whether it is still in the way, and for how long. */
function Standing({ obstacle: { removed, since }, isOver }: StandingProps) {
  const { tab, language } = useTexts();
  const { obstacle: texts } = tab.initiative;
  if (removed !== null) {
    return (
      <span className={styles.tag} data-tone="done">
        {texts.removed}
      </span>
    );
  }
  const day = plainDay(language, since);
  return (
    <>
      <span className={styles.tag} data-tone={isOver ? "over" : "open"}>
        {isOver ? texts.wasInTheWay : texts.inTheWay}
      </span>
      {isOver ? texts.began(day) : texts.since(day, daysBetween(since, today()))}
    </>
  );
}

/** Who can take it away; whoever it was put before may be told instead. Of an initiative that ended nobody is missed. */
function Remover({ obstacle: { remover, asked }, isOver }: StandingProps) {
  const { obstacle: texts } = useTexts().tab.initiative;
  if (remover === null && (asked !== null || isOver)) return null;
  return (
    <>
      <dt>{texts.remover}</dt>
      <dd>{remover?.name ?? <Missing>{texts.noRemover}</Missing>}</dd>
    </>
  );
}
