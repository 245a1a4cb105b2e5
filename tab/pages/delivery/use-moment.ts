import { useDeliveryMoment } from "#tab/api/use-delivery-moment.ts";
import { useTexts } from "#tab/ui/texts.ts";

/** One delivery moment with its agenda and all that came of it, in the reader's language. */
export function useMoment(id: string) {
  return useDeliveryMoment(id, useTexts().moments.made);
}
