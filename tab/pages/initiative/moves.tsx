import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { moment } from "#src/texts/format.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./phases.module.css";

interface MovesProps {
  readonly initiative: InitiativeDetail;
}

/** Where it can go from here, each way with what it asks for; and the last move taken back. */
export function Moves({ initiative }: MovesProps) {
  const { initiative: texts } = useTexts().tab;
  const { may, ways, owner } = initiative;
  const moves = may.includes("initiative.move") || may.includes("initiative.stop");
  const waitsForOwner = may.includes("initiative.move") && ways.includes("project") && owner === null;
  return (
    <div className={styles.moves}>
      {moves ? <p className={prose.small}>{texts.moveTo}</p> : null}
      <Acts>
        <ToProjectForm initiative={initiative} />
        <ToHandedOverForm initiative={initiative} />
        <ToStoppedForm initiative={initiative} />
      </Acts>
      {waitsForOwner ? <p className={prose.quiet}>{texts.ownerFirst}</p> : null}
      <Undo initiative={initiative} />
    </div>
  );
}

function ToProjectForm({ initiative }: MovesProps) {
  const { toProject } = useTexts().tab.initiative;
  return (
    <InitiativeForm
      {...toProject}
      initiative={initiative}
      act="initiative.move"
      part="project"
      isPossible={initiative.ways.includes("project") && initiative.owner !== null}
      rules={{}}
      said={() => ({ move: { to: "project" as const } })}
    />
  );
}

function ToHandedOverForm({ initiative }: MovesProps) {
  const { label, hint, missing, ...toHandedOver } = useTexts().tab.initiative.toHandedOver;
  return (
    <InitiativeForm
      {...toHandedOver}
      initiative={initiative}
      act="initiative.move"
      part="handed_over"
      isPossible={initiative.ways.includes("handed_over")}
      rules={{ whom: { fresh: initiative.problemOwner, missing, limit: limits.handedOverTo } }}
      said={({ whom }) => ({ move: { to: "handed_over" as const, handedOverTo: whom } })}
    >
      {(form) => <Line form={form} name="whom" label={label} hint={hint} />}
    </InitiativeForm>
  );
}

function ToStoppedForm({ initiative }: MovesProps) {
  const { label, missing, ...toStopped } = useTexts().tab.initiative.toStopped;
  return (
    <InitiativeForm
      {...toStopped}
      initiative={initiative}
      act="initiative.stop"
      rules={{ reason: { fresh: "", missing, limit: limits.stopReason } }}
      said={({ reason }) => ({ reason })}
    >
      {(form) => <LongText form={form} name="reason" label={label} />}
    </InitiativeForm>
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
        <p className={prose.quiet}>{until(moment(language, undoUntil))}</p>
      ) : null}
      <Acts>
        <InitiativeForm
          {...undo}
          initiative={initiative}
          act="initiative.undo-move"
          {...(before === undefined ? {} : { intro: intro(vocabulary.phases[before.phase]) })}
          rules={{}}
          said={() => ({})}
        />
      </Acts>
    </>
  );
}
