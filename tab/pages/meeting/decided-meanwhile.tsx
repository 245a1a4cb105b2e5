import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { standingSince } from "./decided-since.ts";
import type { DecisionWay, TypedDecision } from "./decision-draft.ts";
import { closedWay, wordsFor } from "./decision-draft.ts";
import { Meanwhile } from "./meanwhile.tsx";
import styles from "./room.module.css";

interface DecidedMeanwhileProps {
  readonly initiative: InitiativeDetail;
  readonly typed: TypedDecision;
}

/** Who decided what while somebody writes a decision, for as long as that stands, and what it leaves possible. */
export function DecidedMeanwhile({ initiative, typed }: DecidedMeanwhileProps) {
  const { tab, moments } = useTexts();
  const { meanwhile, decision } = tab.meeting;
  const newest = standingSince(initiative, typed.known);
  const closed = closedWay(typed.what, initiative);
  if (newest === null && closed === null) return null;
  return (
    <Meanwhile
      title={newest === null ? decision.changed.title : meanwhile.decided(newest.by.name)}
      stands={newest === null ? null : moments.decision(newest.decision, newest.owner?.name ?? null)}
    >
      {closed === null ? meanwhile.holds : <Closed way={closed} typed={typed} />}
    </Meanwhile>
  );
}

/** What was typed with a choice that is closed stays in sight, to copy, and comes back should it be possible again. */
function Closed({ way, typed }: { readonly way: DecisionWay; readonly typed: TypedDecision }) {
  const { meanwhile, decision } = useTexts().tab.meeting;
  const words = wordsFor(way, typed);
  return (
    <>
      {meanwhile.closes(decision.waysOf[way])}
      {words.length === 0 ? null : (
        <>
          <br />
          {meanwhile.typed}
        </>
      )}
      {words.map((text, index) => (
        <span key={index} className={styles.typed}>
          {text}
        </span>
      ))}
    </>
  );
}
