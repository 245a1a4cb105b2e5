import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";

/** The place, and who receives where somebody does. */
export function whereOf(
  { place, host }: Pick<DeliveryMomentShown, "place" | "host">,
  hostedBy: (place: string, host: string) => string,
): string {
  return host ? hostedBy(place, host.name) : place;
}
