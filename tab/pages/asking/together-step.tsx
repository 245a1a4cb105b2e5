import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { StepForm } from "./step-form.tsx";
import type { StepProps } from "./use-walk.ts";

/** Why it asks for more than one or two organisations, who owns the problem, and by when. */
export function TogetherStep({ draft, state }: StepProps) {
  const { intake } = useTexts();
  const { together, problemOwner, neededBy } = draft.answers;
  return (
    <StepForm
      draft={draft}
      state={state}
      rules={{
        together: { fresh: together, limit: limits.walkAnswer },
        problemOwner: { fresh: problemOwner, limit: limits.problemOwner },
        neededBy: { fresh: neededBy ?? "" },
      }}
      filled={(typed) => ({
        answers: {
          together: typed.together.trim(),
          problemOwner: typed.problemOwner.trim(),
          neededBy: typed.neededBy === "" ? null : typed.neededBy,
        },
      })}
    >
      {(form) => (
        <>
          <LongText form={form} name="together" label={intake.togetherLabel} hint={intake.togetherHint} />
          <Line form={form} name="problemOwner" label={intake.problemOwnerLabel} hint={intake.problemOwnerHint} />
          <Line form={form} name="neededBy" type="date" label={intake.neededByLabel} />
        </>
      )}
    </StepForm>
  );
}
