import { limits } from "#tab/api/limits.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { StepForm } from "./step-form.tsx";
import type { StepProps } from "./use-walk.ts";

/** What it needs in data, knowledge and parties. */
export function NeedsStep({ draft, state }: StepProps) {
  const { intake } = useTexts();
  const { data, knowledge, parties } = draft.answers;
  return (
    <StepForm
      draft={draft}
      state={state}
      rules={{
        data: { fresh: data, limit: limits.walkAnswer },
        knowledge: { fresh: knowledge, limit: limits.walkAnswer },
        parties: { fresh: parties, limit: limits.walkAnswer },
      }}
      filled={(typed) => ({
        answers: { data: typed.data.trim(), knowledge: typed.knowledge.trim(), parties: typed.parties.trim() },
      })}
    >
      {(form) => (
        <>
          <LongText form={form} name="data" label={intake.dataLabel} hint={intake.dataHint} />
          <LongText form={form} name="knowledge" label={intake.knowledgeLabel} hint={intake.knowledgeHint} />
          <LongText form={form} name="parties" label={intake.partiesLabel} hint={intake.partiesHint} />
        </>
      )}
    </StepForm>
  );
}
