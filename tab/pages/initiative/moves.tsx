import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { initiativeActs } from "#src/initiative/initiative-acts.ts";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { moment } from "#src/texts/format.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { useLatest } from "#tab/acts/latest-act.tsx";
import { MoveDialog } from "#tab/pages/portfolio/move-dialog.tsx";
import type { Movable, MoveTo } from "#tab/pages/portfolio/moves.ts";
import { attempt, waysFor } from "#tab/pages/portfolio/moves.ts";
import type { Moved } from "#tab/pages/portfolio/use-moving.ts";
import { useWhyNot } from "#tab/pages/portfolio/use-why-not.ts";
import { Note } from "#tab/ui/note.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./phases.module.css";

interface MovesProps {
  readonly initiative: InitiativeDetail;
}

/** Where it can go from here, by the same dialog as on the board, and why not elsewhere; and the last move taken back. */
export function Moves({ initiative }: MovesProps) {
  const { tab, vocabulary } = useTexts();
  const { initiative: texts } = tab;
  const { id, rev, title, phase, owner, ways: allWays, may } = initiative;
  const movable: Movable = { id, rev, title, phase, problemOwner: owner, ways: allWays, may };
  const ways = waysFor(movable);
  const [asked, setAsked] = useState<MoveTo | null>(null);
  const [told, setTold] = useState<Moved | null>(null);
  const { isLatest, beLatest } = useLatest();
  return (
    <div className={styles.moves}>
      {ways.length === 0 ? null : <p className={prose.small}>{texts.moveTo}</p>}
      <Acts>
        {ways.map((to) => (
          <Button
            key={to}
            size="small"
            aria-haspopup="dialog"
            aria-label={texts.moveToFull(vocabulary.phases[to])}
            onClick={() => setAsked(to)}
          >
            {texts.moveToPhase(vocabulary.phases[to])}
          </Button>
        ))}
      </Acts>
      <NotOffered movable={movable} />
      {told?.kind === "moved" && told.phase === phase && isLatest ? <MovedNote phase={told.phase} /> : null}
      <Undo initiative={initiative} />
      {asked === null ? null : (
        <MoveDialog
          key={asked}
          card={movable}
          to={asked}
          onMoved={(moved) => {
            setAsked(null);
            setTold(moved);
            beLatest();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** The ways that there are, and that this reader may not take. */
function NotOffered({ movable }: { readonly movable: Movable }) {
  const { tab, vocabulary } = useTexts();
  const { initiative: texts } = tab;
  const whyNot = useWhyNot();
  const isOffered = waysFor(movable).length > 0;
  if (!isOffered && movable.ways.length > 0) {
    // Stopping is open to the most: whoever may not even do that may not move it at all.
    const { who } = initiativeActs["initiative.stop"];
    return <p className={styles.begun}>{texts.moveOnly(vocabulary.doers[who])}</p>;
  }
  return movable.ways.map((to) => {
    const tried = attempt(movable, to);
    return tried.kind === "refused" ? (
      <p key={to} className={styles.begun}>
        {texts.moveWhyNot(vocabulary.phases[to], whyNot(movable, to, tried))}
      </p>
    ) : null;
  });
}

/** The button that was pressed may be gone: the keyboard goes on here. */
function MovedNote({ phase }: Pick<InitiativeDetail, "phase">) {
  const { tab, vocabulary } = useTexts();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div className={styles.told}>
      <Note ref={note} intent="success">
        {tab.initiative.moved(vocabulary.phases[phase])}
      </Note>
    </div>
  );
}

/** The last move, for a day. What a delivery moment decided is taken back there. */
function Undo({ initiative }: MovesProps) {
  const { tab, vocabulary, language } = useTexts();
  const { until, intro, ...undo } = tab.initiative.undo;
  const { undoUntil, may, phases } = initiative;
  const before = phases.at(-2);
  return (
    <>
      {undoUntil !== null && may.includes("initiative.undo-move") ? (
        <p className={styles.begun}>{until(moment(language, undoUntil))}</p>
      ) : null}
      <Acts>
        <InitiativeForm
          {...undo}
          initiative={initiative}
          act="initiative.undo-move"
          small
          {...(before === undefined ? {} : { intro: intro(vocabulary.phases[before.phase]) })}
          rules={{}}
          said={() => ({})}
        />
      </Acts>
    </>
  );
}
