import type { InitiativeDetail, UpdateShown } from "#src/initiative/initiative-detail.contract.ts";
import { timeOfDay } from "#src/texts/format.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { LongText } from "#tab/forms/fields.tsx";
import type { Rules, Typed, TypedForm } from "#tab/forms/use-typed.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { shortened } from "./shortened.ts";
import { StateChoice, stateNamed } from "./state-choice.tsx";

interface UpdateFormProps {
  readonly initiative: InitiativeDetail;
  /** Somebody came here to post one. */
  readonly startsOpen: boolean;
}

/** Whoever carries the initiative tells how it goes. */
export function UpdateForm({ initiative, startsOpen }: UpdateFormProps) {
  const { update } = useTexts().tab.initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.update"
      primary
      startsOpen={startsOpen}
      opener={update.opener}
      intro={update.intro}
      send={update.send}
      done={update.done}
      rules={useUpdateRules(nothingYet)}
      said={(typed) => ({ told: toldIn(typed) })}
    >
      {(form) => <UpdateFields form={form} obstacles={initiative.obstacles} />}
    </InitiativeForm>
  );
}

interface CorrectFormProps {
  readonly initiative: InitiativeDetail;
  readonly update: UpdateShown;
}

/** Puts one's own update right, within the hour. */
export function CorrectForm({ initiative, update }: CorrectFormProps) {
  const { tab, language } = useTexts();
  const { correct } = tab.initiative;
  const { id, correctableUntil } = update;
  const rules = useUpdateRules(update);
  const isPossible = correctableUntil !== null;
  // What the update itself put there goes along with it.
  const others = initiative.obstacles.filter((obstacle) => obstacle.id !== id);
  return (
    <Acts>
      <InitiativeForm
        initiative={initiative}
        act="initiative.correct-update"
        part={id}
        isPossible={isPossible}
        small
        opener={correct.opener}
        fullOpener={correct.fullOpener}
        {...(isPossible ? { intro: correct.until(timeOfDay(language, correctableUntil)) } : {})}
        send={correct.send}
        done={correct.done}
        rules={rules}
        said={(typed) => ({ update: id, told: toldIn(typed) })}
      >
        {(form) => <UpdateFields form={form} obstacles={others} />}
      </InitiativeForm>
    </Acts>
  );
}

type UpdateField = "state" | "result" | "next" | "obstacle" | "lesson";

const nothingYet: Typed<UpdateField> = { state: "", result: "", next: "", obstacle: "", lesson: "" };

function useUpdateRules({ state, result, next, obstacle, lesson }: Typed<UpdateField>): Rules<UpdateField> {
  const { update } = useTexts().tab.initiative;
  const limit = limits.updatePart;
  return {
    state: { fresh: state, missing: update.stateMissing },
    result: { fresh: result, missing: update.resultMissing, limit },
    next: { fresh: next, limit },
    obstacle: { fresh: obstacle, limit },
    lesson: { fresh: lesson, limit },
  };
}

function toldIn({ state, result, next, obstacle, lesson }: Typed<UpdateField>) {
  return { state: stateNamed(state), result, next, obstacle, lesson };
}

interface UpdateFieldsProps {
  readonly form: TypedForm<UpdateField>;
  readonly obstacles: InitiativeDetail["obstacles"];
}

function UpdateFields({ form, obstacles }: UpdateFieldsProps) {
  const { update } = useTexts().tab.initiative;
  const [first, ...more] = obstacles.filter(({ removed }) => removed === null);
  const obstacleHint = first ? update.obstacleStands(shortened(first.text), more.length) : update.obstacleHint;
  return (
    <div className={prose.stack}>
      <StateChoice form={form} />
      <LongText form={form} name="result" label={update.resultLabel} />
      <LongText form={form} name="next" label={update.nextLabel} />
      <LongText form={form} name="obstacle" label={update.obstacleLabel} hint={obstacleHint} />
      <LongText form={form} name="lesson" label={update.lessonLabel} hint={update.lessonHint} />
    </div>
  );
}
