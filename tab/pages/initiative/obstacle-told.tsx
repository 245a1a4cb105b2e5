import type { InitiativeDetail, ObstacleShown } from "#src/initiative/initiative-detail.contract.ts";
import { dayOfMoment, plainDay } from "#src/texts/format.ts";
import { today } from "#tab/api/today.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { daysBetween } from "./days-between.ts";
import { ObstacleActs } from "./obstacle-acts.tsx";
import styles from "./records.module.css";

interface ObstacleToldProps {
  readonly initiative: InitiativeDetail;
  readonly obstacle: ObstacleShown;
}

/** One obstacle: what it is, since when, who can take it away and whom it was put before; or how it was removed. */
export function ObstacleTold({ initiative, obstacle }: ObstacleToldProps) {
  const { tab, language } = useTexts();
  const { obstacle: texts } = tab.initiative;
  const { text, remover, asked, removed, since, notedBy } = obstacle;
  const isOpen = removed === null;
  return (
    <li>
      <p className={styles.above}>
        <span className={styles.tag} data-tone={isOpen ? "open" : "done"}>
          {isOpen ? texts.inTheWay : texts.removed}
        </span>
        {isOpen ? texts.since(plainDay(language, since), daysBetween(since, today())) : null}
      </p>
      <p className={styles.text}>{text}</p>
      <dl className={styles.facts}>
        {isOpen ? (
          <>
            <dt>{texts.remover}</dt>
            <dd>{remover?.name ?? <Missing>{texts.noRemover}</Missing>}</dd>
          </>
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
