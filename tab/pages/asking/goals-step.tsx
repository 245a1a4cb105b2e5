import { Checkbox } from "@fluentui/react-components";
import { limits } from "#tab/api/limits.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";
import { StepForm } from "./step-form.tsx";
import type { StepProps } from "./use-walk.ts";

/** The goals that the question adds to, and how residents take part in it. */
export function GoalsStep({ draft, state }: StepProps) {
  const { intake } = useTexts();
  const { inclusiveness, residents } = draft.answers;
  return (
    <StepForm
      draft={draft}
      state={state}
      rules={{
        sdgs: { fresh: draft.sdgs.join(" ") },
        inclusiveness: { fresh: inclusiveness, limit: limits.walkAnswer },
        residents: { fresh: residents, limit: limits.walkAnswer },
      }}
      filled={(typed) => ({
        answers: {
          sdgs: numbersIn(typed.sdgs),
          inclusiveness: typed.inclusiveness.trim(),
          residents: typed.residents.trim(),
        },
      })}
    >
      {(form) => (
        <>
          <Goals chosen={numbersIn(form.typed.sdgs)} onChosen={(numbers) => form.change({ sdgs: numbers.join(" ") })} />
          <LongText
            form={form}
            name="inclusiveness"
            label={intake.inclusivenessLabel}
            hint={intake.inclusivenessHint}
          />
          <LongText form={form} name="residents" label={intake.residentsLabel} hint={intake.residentsHint} />
        </>
      )}
    </StepForm>
  );
}

interface GoalsProps {
  readonly chosen: readonly number[];
  readonly onChosen: (numbers: readonly number[]) => void;
}

function Goals({ chosen, onChosen }: GoalsProps) {
  const { intake } = useTexts();
  const { sdgs } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (
    <fieldset className={styles.goals}>
      <legend>{intake.sdgsLabel}</legend>
      {sdgs.map(({ number, name, locally }) => (
        <Checkbox
          key={number}
          checked={chosen.includes(number)}
          label={
            <>
              <span className={styles.choice}>
                {number}. {ownWords(name)}
              </span>
              <span className={styles.about}>{ownWords(locally)}</span>
            </>
          }
          onChange={(_event, { checked }) =>
            onChosen(checked === true ? [...chosen, number] : chosen.filter((one) => one !== number))
          }
        />
      ))}
    </fieldset>
  );
}

function numbersIn(typed: string): number[] {
  return typed
    .split(" ")
    .filter((number) => number !== "")
    .map(Number);
}
