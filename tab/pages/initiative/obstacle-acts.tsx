import type { InitiativeDetail, ObstacleShown } from "#src/initiative/initiative-detail.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { ResponsibleField, useResponsibleRules } from "#tab/forms/responsible-field.tsx";
import { choiceOf, responsibleOf } from "#tab/forms/responsible.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { shortened } from "./shortened.ts";

interface ObstacleActsProps {
  readonly initiative: InitiativeDetail;
  readonly obstacle: ObstacleShown;
}

/** Put it before somebody, tell how it was removed, or put it back. */
export function ObstacleActs({ initiative, obstacle }: ObstacleActsProps) {
  const { reopenObstacle } = useTexts().tab.initiative;
  const { id, text, removed } = obstacle;
  return (
    <Acts>
      <RemoveForm initiative={initiative} obstacle={obstacle} />
      <AskForm initiative={initiative} obstacle={obstacle} />
      <InitiativeForm
        initiative={initiative}
        act="initiative.reopen-obstacle"
        part={id}
        isPossible={removed !== null}
        small
        opener={reopenObstacle.opener}
        fullOpener={reopenObstacle.fullOpener(shortened(text))}
        title={reopenObstacle.title}
        intro={reopenObstacle.intro}
        send={reopenObstacle.send}
        done={reopenObstacle.done}
        rules={{}}
        said={() => ({ obstacle: id })}
      />
    </Acts>
  );
}

function RemoveForm({ initiative, obstacle: { id, text, removed } }: ObstacleActsProps) {
  const { removeObstacle } = useTexts().tab.initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.remove-obstacle"
      part={id}
      isPossible={removed === null}
      small
      opener={removeObstacle.opener}
      fullOpener={removeObstacle.fullOpener(shortened(text))}
      title={removeObstacle.title}
      send={removeObstacle.send}
      done={removeObstacle.done}
      rules={{ how: { fresh: "", missing: removeObstacle.howMissing, limit: limits.obstacle } }}
      said={({ how }) => ({ obstacle: id, how })}
    >
      {(form) => <LongText form={form} name="how" label={removeObstacle.how} hint={removeObstacle.howHint} />}
    </InitiativeForm>
  );
}

function AskForm({ initiative, obstacle: { id, text, removed, remover } }: ObstacleActsProps) {
  const { askObstacle } = useTexts().tab.initiative;
  const rules = useResponsibleRules(choiceOf(remover), askObstacle.whomMissing);
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.ask-obstacle"
      part={id}
      isPossible={removed === null}
      small
      opener={askObstacle.opener}
      fullOpener={askObstacle.fullOpener(shortened(text))}
      title={askObstacle.title}
      send={askObstacle.send}
      done={askObstacle.done}
      rules={rules}
      said={({ responsible, words }) => ({ obstacle: id, whom: chosenFrom(responsible, words) })}
    >
      {(form) => <ResponsibleField form={form} label={askObstacle.whom} none={askObstacle.none} />}
    </InitiativeForm>
  );
}

/** The form is not sent before somebody is chosen; what it then holds without naming anybody is told in words. */
function chosenFrom(responsible: string, words: string) {
  return responsibleOf(responsible, words) ?? ({ kind: "words", words } as const);
}
