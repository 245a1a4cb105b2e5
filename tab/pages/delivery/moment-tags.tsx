import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import tags from "#tab/ui/tags.module.css";
import { useTexts } from "#tab/ui/texts.ts";

/** Whether everybody knows what will be spoken of. */
export function AgendaTag({ moment }: { readonly moment: Pick<DeliveryMomentShown, "published"> }) {
  const { delivery } = useTexts().tab;
  return <span className={tags.stage}>{moment.published ? delivery.published : delivery.notPublished}</span>;
}

export function CancelledTag() {
  const { stages } = useTexts().moments;
  return (
    <span className={tags.stage} data-stage="late">
      {stages.cancelled}
    </span>
  );
}
