import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { MomentForm } from "#tab/acts/moment-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** The way back from a moment that was closed, for who may take it; within `Acts`. */
export function Reopen({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { closed } = useTexts().tab.meeting;
  return (
    <MomentForm
      moment={moment}
      act="delivery.reopen"
      opener={closed.reopen}
      intro={closed.reopenIntro}
      send={closed.reopen}
      done={closed.reopened}
      rules={{ reason: { fresh: "", limit: limits.reopening, missing: closed.reasonMissing } }}
      said={({ reason }) => ({ reason })}
    >
      {(form) => <LongText form={form} name="reason" label={closed.reason} />}
    </MomentForm>
  );
}
