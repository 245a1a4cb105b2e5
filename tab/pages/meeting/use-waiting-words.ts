import { useReopenings } from "#tab/api/use-reopenings.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { hasBegun } from "./following.ts";
import type { HeldMoment } from "./held.ts";

/** What is told while nobody's item is in sight: it has just begun, it was opened again, or there is a break. */
export function useWaitingWords(moment: Pick<HeldMoment, "id" | "agenda">) {
  const { starting, reopened, pausing } = useTexts().tab.meeting;
  const { data } = useReopenings(moment.id);
  if (data && data.items.length > 0) return reopened;
  return hasBegun(moment) ? pausing : starting;
}
