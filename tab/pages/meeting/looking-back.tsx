import { Link } from "wouter";
import type { DecisionLogged } from "#src/delivery/follow-up.contract.ts";
import { useDecisions } from "#tab/api/use-decisions.ts";
import { OpenActions } from "#tab/pages/actions/open-actions.tsx";
import { DecisionLog } from "#tab/pages/decisions/decision-log.tsx";
import { decisionsAddress } from "#tab/pages/decisions/decisions-address.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { asItIs } from "#tab/ui/settle-rows.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./item.module.css";

/** What was agreed on before, beside the item that looks back on it: the room need not go elsewhere. */
export function LookingBack({ moment }: { readonly moment: { readonly id: string } }) {
  const { lookingBack } = useTexts().tab.meeting;
  return (
    <div className={styles.back}>
      <Section title={lookingBack.actions}>
        <OpenActions whose="all" empty={<p className={prose.quiet}>{lookingBack.noActions}</p>} />
      </Section>
      <LastDecided id={moment.id} />
    </div>
  );
}

/** The decisions of the moment before this one that took any. */
function LastDecided({ id }: { readonly id: string }) {
  const { lookingBack } = useTexts().tab.meeting;
  const { data } = useDecisions(newest);
  const rows = data && ofLastTime(data, id);
  if (!rows) return null;
  return (
    <Section title={lookingBack.decisions} aside={<Link href={decisionsAddress({})}>{lookingBack.allDecisions}</Link>}>
      {rows.length === 0 ? (
        <p className={prose.quiet}>{lookingBack.noDecisions}</p>
      ) : (
        <DecisionLog rows={asItIs(rows).shown} q="" />
      )}
    </Section>
  );
}

const newest = {};

function ofLastTime(logged: readonly DecisionLogged[], id: string): readonly DecisionLogged[] {
  const before = logged.filter(({ moment }) => moment !== null && moment.id !== id);
  return before.filter(({ moment }) => moment?.id === before[0]?.moment?.id);
}
