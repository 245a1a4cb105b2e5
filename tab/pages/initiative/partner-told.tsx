import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { ChangeBringsForm, LeaveForm, LetGoForm } from "./partner-acts.tsx";
import styles from "./records.module.css";

interface PartnerToldProps {
  readonly initiative: InitiativeDetail;
  readonly partner: InitiativeDetail["participation"][number];
  /** Somebody here takes it off the list. */
  readonly onLeaving: () => void;
}

/** One partner and what it brings. What one's own brings is changed below the list. */
export function PartnerTold({ initiative, partner, onLeaving }: PartnerToldProps) {
  const { tab, language } = useTexts();
  const { initiative: texts } = tab;
  const { me } = useAlliance();
  const { id, name, brings, since } = partner;
  const isOwn = me.organisation?.id === id;
  return (
    <li className={styles.row}>
      <div className={styles.told}>
        <p className={styles.name}>
          {name}
          {isOwn ? <span className={styles.own}>{tab.acts.own}</span> : null}
        </p>
        {brings === "" ? <p className={prose.quiet}>{texts.noBrings}</p> : <p className={styles.text}>{brings}</p>}
        <p className={styles.by}>{texts.partnerSince(plainDay(language, since))}</p>
      </div>
      {isOwn ? (
        <LeaveForm initiative={initiative} onSend={onLeaving} />
      ) : (
        <>
          <ChangeBringsForm initiative={initiative} partner={partner} />
          <LetGoForm initiative={initiative} partner={partner} onSend={onLeaving} />
        </>
      )}
    </li>
  );
}
