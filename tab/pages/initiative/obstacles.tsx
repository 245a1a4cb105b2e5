import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { ResponsibleField, useResponsibleRules } from "#tab/forms/responsible-field.tsx";
import { choiceOf, responsibleOf } from "#tab/forms/responsible.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ObstacleTold } from "./obstacle-told.tsx";
import styles from "./records.module.css";

interface ObstaclesProps {
  readonly initiative: InitiativeDetail;
}

const mostShown = 10;
/** What was in the way is there to learn from, not to look at first. */
const mostRemoved = 3;

/** What is in the way, and after it what was: so that nothing typed is lost, a row stays when somebody removes it. */
export function Obstacles({ initiative }: ObstaclesProps) {
  const { initiative: texts } = useTexts().tab;
  const { obstacles } = initiative;
  const open = obstacles.filter(({ removed }) => removed === null);
  const most = Math.min(mostShown, open.length + mostRemoved);
  return (
    <Section title={texts.obstacles} anchor="obstacles">
      <div className={prose.stack}>
        {obstacles.length === 0 ? (
          <p className={prose.quiet}>{texts.noObstacles}</p>
        ) : (
          <SomeOf
            items={obstacles}
            most={most}
            more={texts.moreObstacles(obstacles.length - most)}
            className={styles.records}
          >
            {(obstacle) => <ObstacleTold key={obstacle.id} initiative={initiative} obstacle={obstacle} />}
          </SomeOf>
        )}
        <Acts>
          <NoteForm initiative={initiative} />
        </Acts>
      </div>
    </Section>
  );
}

function NoteForm({ initiative }: ObstaclesProps) {
  const { noteObstacle } = useTexts().tab.initiative;
  const remover = useResponsibleRules(choiceOf(null));
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.note-obstacle"
      opener={noteObstacle.opener}
      send={noteObstacle.send}
      done={noteObstacle.done}
      rules={{ text: { fresh: "", missing: noteObstacle.textMissing, limit: limits.obstacle }, ...remover }}
      said={({ text, responsible, words }) => ({ text, remover: responsibleOf(responsible, words) })}
    >
      {(form) => (
        <>
          <LongText form={form} name="text" label={noteObstacle.text} />
          <ResponsibleField form={form} label={noteObstacle.remover} none={noteObstacle.none} />
        </>
      )}
    </InitiativeForm>
  );
}
