import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { listed } from "#src/texts/format.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";

/** The place, and who receive where somebody does. */
export function whereOf(
  { place, hosts }: Pick<DeliveryMomentShown, "place" | "hosts">,
  { language, tab }: Pick<TabTexts, "language" | "tab">,
): string {
  const names = hosts.map(({ name }) => name);
  return names.length === 0 ? place : tab.delivery.hostedBy(place, listed(language, names));
}
