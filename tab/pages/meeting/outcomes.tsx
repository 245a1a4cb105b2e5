import type { OutcomeShown } from "#src/delivery/delivery-moment.contract.ts";
import type { DecisionShown } from "#src/initiative/initiative-detail.contract.ts";
import { plainDay, timeOfDay } from "#src/texts/format.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { MomentForm } from "#tab/acts/moment-form.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { capturedOn } from "./following.ts";
import { Capture } from "./capture.tsx";
import { EditOutcome } from "./edit-outcome.tsx";
import type { OnItem } from "./held.ts";
import { actedOn } from "./held.ts";
import styles from "./outcomes.module.css";

/** What came of an item so far, and the ways to write down more. */
export function Outcomes({ moment, item }: OnItem) {
  const { meeting } = useTexts().tab;
  return (
    <Section title={meeting.outcomes}>
      <Capture moment={moment} item={item} />
      {capturedOn(item) === 0 ? <p className={styles.none}>{meeting.noOutcomes}</p> : null}
      <CapturedList moment={moment} item={item} />
    </Section>
  );
}

/** Newest first: what was just agreed on is what the room reads along with. */
export function CapturedList({ moment, item, readOnly = false }: OnItem & { readonly readOnly?: boolean }) {
  const captured = [
    ...item.decisions.map((decision) => ({ at: decision.at, id: decision.id, decision, outcome: null })),
    ...item.outcomes.map((outcome) => ({ at: outcome.at, id: outcome.id, decision: null, outcome })),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
  if (captured.length === 0) return null;
  return (
    <ol className={styles.list}>
      {captured.map(({ id, decision, outcome }) =>
        decision ? (
          <Decided key={id} moment={moment} item={item} decision={decision} readOnly={readOnly} />
        ) : (
          <Said key={id} moment={moment} item={item} outcome={outcome} readOnly={readOnly} />
        ),
      )}
    </ol>
  );
}

interface DecidedProps extends OnItem {
  readonly decision: DecisionShown;
  readonly readOnly: boolean;
}

function Decided({ moment, item, decision: taken, readOnly }: DecidedProps) {
  const { language, tab, moments } = useTexts();
  const { meeting } = tab;
  const { id, initiative, decision, owner, note, by, at } = taken;
  const text = moments.decision(decision, owner?.name ?? null);
  return (
    <li className={styles.captured} data-kind="decision">
      <p className={styles.kind}>{meeting.decisionOn(initiative.title)}</p>
      <p className={styles.text}>{text}</p>
      {note === "" ? null : <p className={styles.said}>{note}</p>}
      {readOnly ? null : (
        <p className={styles.by}>
          {by.name}, {timeOfDay(language, at)}
        </p>
      )}
      {readOnly || !item.may.includes("outcome.undo") ? null : (
        <Acts>
          <MomentForm
            moment={actedOn({ moment, item })}
            act="outcome.undo"
            part={`${item.id}.${id}`}
            small
            opener={meeting.undo}
            fullOpener={meeting.undoFull(text)}
            intro={meeting.undoSure}
            send={meeting.undoYes}
            done={meeting.undone}
            rules={{}}
            said={() => ({ item: item.id, initiative: initiative.id, decision: id })}
          />
        </Acts>
      )}
    </li>
  );
}

interface SaidProps extends OnItem {
  readonly outcome: OutcomeShown;
  readonly readOnly: boolean;
}

function Said({ moment, item, outcome, readOnly }: SaidProps) {
  const { language, tab } = useTexts();
  const { meeting } = tab;
  const { id, kind, text, obstacle, by, at, editedBy, who, due } = outcome;
  const parts = [`${by.name}, ${timeOfDay(language, at)}`, editedBy ? meeting.edited(editedBy.name) : null];
  return (
    <li className={styles.captured} data-kind={kind}>
      <p className={styles.kind}>{meeting.kinds[kind]}</p>
      <p className={styles.text}>{obstacle ?? text}</p>
      {obstacle === null ? null : <p className={styles.said}>{meeting.removedHow(text)}</p>}
      {who ? (
        <p className={styles.said}>{meeting.actionFor(who.name, due === null ? null : plainDay(language, due))}</p>
      ) : null}
      {readOnly ? null : <p className={styles.by}>{parts.filter((part) => part !== null).join(", ")}</p>}
      {readOnly || !item.may.includes("outcome.edit") ? null : (
        <Acts>
          <EditOutcome moment={moment} item={item} outcome={outcome} />
          <MomentForm
            moment={actedOn({ moment, item })}
            act="outcome.withdraw"
            part={`${item.id}.${id}`}
            small
            opener={meeting.withdraw}
            fullOpener={meeting.withdrawFull(text)}
            intro={meeting.withdrawSure}
            send={meeting.withdrawYes}
            done={meeting.withdrawn}
            rules={{}}
            said={() => ({ outcome: id })}
          />
        </Acts>
      )}
    </li>
  );
}
