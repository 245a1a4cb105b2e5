import { useRef, useState } from "react";
import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { inWantedOrder } from "./agenda-order.ts";

/**
 * The agenda in the order that somebody gives it: it shows at once, and is sent one order after the other, so that pressing
 * fast never ends in an older one.
 */
export function useOrder({ id, rev }: Pick<DeliveryMomentDetail, "id" | "rev">, agenda: readonly AgendaItemShown[]) {
  const { mutateAsync, error } = useMomentAct(id, "agenda.order");
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const latest = useRef<readonly string[] | null>(null);
  const isSending = useRef(false);

  async function send(items: readonly string[]): Promise<void> {
    isSending.current = true;
    // Awaited, so that the last order is sent also when the page is left meanwhile.
    const isTaken = await mutateAsync({ said: { items: [...items] }, rev }).then(
      () => true,
      () => false,
    );
    isSending.current = false;
    const next = latest.current;
    if (isTaken && next !== null && next !== items) return send(next);
    latest.current = null;
    setWanted(null);
  }

  return {
    items: wanted === null ? agenda : inWantedOrder(agenda, wanted),
    error,
    order: (items: readonly string[]) => {
      latest.current = items;
      setWanted(items);
      if (!isSending.current) void send(items);
    },
  };
}
