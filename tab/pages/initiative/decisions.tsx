import { Link } from "wouter";
import type { DecisionShown, InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { dayOfMoment, plainDay } from "#src/texts/format.ts";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { decisionsAddress } from "#tab/pages/decisions/decisions-address.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./records.module.css";

const mostShown = 10;

/** What delivery moments decided about it, newest first; what was undone is told as such. */
export function Decisions({ initiative: { id, decisions } }: { readonly initiative: InitiativeDetail }) {
  const { tab } = useTexts();
  const { initiative: texts } = tab;
  // The log holds no decision that was undone.
  const isLogged = decisions.some(({ undone }) => undone === null);
  return (
    <Section title={texts.decisions} anchor="decisions">
      {decisions.length === 0 ? (
        <p className={prose.quiet}>{texts.noDecisions}</p>
      ) : (
        <SomeOf
          items={decisions}
          most={mostShown}
          more={tab.forms.showAll(decisions.length)}
          className={styles.records}
        >
          {(decision) => <DecisionTold key={decision.id} taken={decision} />}
        </SomeOf>
      )}
      {isLogged ? (
        <p className={styles.onward}>
          <Link href={decisionsAddress({ initiative: id })}>{texts.toDecisions}</Link>
        </p>
      ) : null}
    </Section>
  );
}

function DecisionTold({ taken }: { readonly taken: DecisionShown }) {
  const { tab, moments, language } = useTexts();
  const { initiative: texts } = tab;
  const { decision, owner, note, by, at, undone, moment } = taken;
  return (
    <li>
      {undone === null ? null : (
        <p className={styles.above}>
          <span className={styles.tag}>{texts.undone}</span>
          {texts.undoneBy(undone.by.name, dayOfMoment(language, undone.at))}
        </p>
      )}
      <p className={styles.name} data-undone={undone !== null}>
        {moments.decision(decision, owner?.name ?? null)}
      </p>
      {note === "" ? null : <p className={styles.text}>{note}</p>}
      <p className={styles.by}>
        <Link href={momentPath(moment.id)}>
          <MomentName id={moment.id} />
        </Link>
        {`, ${by.name}, `}
        <time dateTime={at}>{dayOfMoment(language, at)}</time>
      </p>
    </li>
  );
}

/** By its day, where the list of moments knows it. */
function MomentName({ id }: { readonly id: string }) {
  const { tab, language } = useTexts();
  const { data } = useDeliveryMoments();
  const known = data && [...(data.next ? [data.next] : []), ...data.coming, ...data.held];
  const found = known?.find((moment) => moment.id === id);
  return found ? tab.initiative.toMoment(plainDay(language, found.day)) : tab.initiative.toSomeMoment;
}
