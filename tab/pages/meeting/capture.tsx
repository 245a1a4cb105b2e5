import { Acts } from "#tab/acts/acts.tsx";
import { MomentForm } from "#tab/acts/moment-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { useInitiative } from "#tab/api/use-initiative.ts";
import { Chosen, LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionFields, agreedFrom, useActionRules } from "./action-fields.tsx";
import { NoQuorum } from "./attendance.tsx";
import { DecisionOnInitiative } from "./decision-on-initiative.tsx";
import type { OnItem } from "./held.ts";
import { actedOn } from "./held.ts";
import styles from "./outcomes.module.css";
import { Writing } from "./writing.tsx";

/** A button for each kind of outcome; each opens a form of its own, so that several can be written side by side. */
export function Capture({ moment, item }: OnItem) {
  const { meeting } = useTexts().tab;
  const { may, initiative } = item;
  if (!may.includes("outcome.record") && !may.includes("outcome.decide")) return null;
  return (
    <div role="group" aria-label={meeting.capture} className={styles.capture}>
      <Acts>
        {initiative ? (
          <DecisionOnInitiative moment={moment} item={item} initiative={initiative.id} />
        ) : (
          <DecisionInWords moment={moment} item={item} />
        )}
        <ActionForm moment={moment} item={item} />
        {initiative ? <ObstacleForm moment={moment} item={item} initiative={initiative.id} /> : null}
        <NoteForm moment={moment} item={item} />
      </Acts>
    </div>
  );
}

/** On an item that is about no initiative a decision is words alone. */
function DecisionInWords({ moment, item }: OnItem) {
  const { decision } = useTexts().tab.meeting;
  // It is written down as any outcome, but only by who may decide.
  const may = item.may.includes("outcome.decide") ? (["outcome.record"] as const) : [];
  return (
    <MomentForm
      moment={{ id: moment.id, rev: moment.rev, may: [...may] }}
      act="outcome.record"
      part={`${item.id}.decision`}
      opener={decision.opener}
      title={decision.title}
      send={decision.send}
      done={decision.done}
      rules={{ text: { fresh: "", limit: limits.outcome, missing: decision.textMissing } }}
      said={({ text }) => ({ item: item.id, said: { kind: "decision" as const, text } })}
    >
      {(form) => (
        <>
          <Writing />
          <NoQuorum moment={moment} />
          <LongText form={form} name="text" label={decision.text} />
        </>
      )}
    </MomentForm>
  );
}

function ActionForm({ moment, item }: OnItem) {
  const { action } = useTexts().tab.meeting;
  return (
    <MomentForm
      moment={actedOn({ moment, item })}
      act="outcome.record"
      part={`${item.id}.action`}
      opener={action.opener}
      title={action.title}
      send={action.send}
      done={action.done}
      rules={useActionRules()}
      said={(typed) => ({
        item: item.id,
        said: { kind: "action" as const, text: typed.text, ...agreedFrom(typed) },
      })}
    >
      {(form) => (
        <>
          <Writing />
          <ActionFields form={form} />
        </>
      )}
    </MomentForm>
  );
}

function ObstacleForm({ moment, item, initiative }: OnItem & { readonly initiative: string }) {
  const { obstacle } = useTexts().tab.meeting;
  const known = useInitiative(initiative).data?.obstacles;
  if (!known) return null;
  const open = known.filter(({ removed }) => removed === null);
  const acted = actedOn({ moment, item });
  return (
    <MomentForm
      // Without an obstacle nothing is offered; that the last one was removed is still told.
      moment={open.length === 0 ? { ...acted, may: [] } : acted}
      act="outcome.clear-obstacle"
      part={`${item.id}.obstacle`}
      opener={obstacle.opener}
      title={obstacle.title}
      send={obstacle.send}
      done={obstacle.done}
      rules={{
        which: { fresh: open.length === 1 ? (open[0]?.id ?? "") : "", missing: obstacle.whichMissing },
        how: { fresh: "", limit: limits.obstacleCleared, missing: obstacle.howMissing },
      }}
      said={({ which, how }) => ({ item: item.id, initiative, obstacle: which, how })}
    >
      {(form) => (
        <>
          <Writing />
          <Chosen
            form={form}
            name="which"
            label={obstacle.which}
            none={obstacle.none}
            options={open.map(({ id, text }) => ({ key: id, label: text }))}
          />
          <LongText form={form} name="how" label={obstacle.how} />
        </>
      )}
    </MomentForm>
  );
}

function NoteForm({ moment, item }: OnItem) {
  const { note } = useTexts().tab.meeting;
  return (
    <MomentForm
      moment={actedOn({ moment, item })}
      act="outcome.record"
      part={`${item.id}.note`}
      opener={note.opener}
      title={note.title}
      send={note.send}
      done={note.done}
      rules={{ text: { fresh: "", limit: limits.outcome, missing: note.textMissing } }}
      said={({ text }) => ({ item: item.id, said: { kind: "note" as const, text } })}
    >
      {(form) => (
        <>
          <Writing />
          <LongText form={form} name="text" label={note.text} />
        </>
      )}
    </MomentForm>
  );
}
