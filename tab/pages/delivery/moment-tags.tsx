import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import tags from "#tab/ui/tags.module.css";
import { useTexts } from "#tab/ui/texts.ts";

interface AgendaTagProps {
  readonly moment: Pick<DeliveryMomentShown, "published">;
  /** As far as the reader sees it. */
  readonly draft?: readonly unknown[] | null;
}

/** Whether everybody knows what will be spoken of. */
export function AgendaTag({ moment, draft = null }: AgendaTagProps) {
  const { delivery } = useTexts().tab;
  const unknown = draft === null || draft.length === 0 ? delivery.notPublished : delivery.draft(draft.length);
  return <span className={tags.stage}>{moment.published ? delivery.published : unknown}</span>;
}

export function CancelledTag() {
  const { stages } = useTexts().moments;
  return (
    <span className={tags.stage} data-stage="late">
      {stages.cancelled}
    </span>
  );
}
