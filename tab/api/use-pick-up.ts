import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";
import { useChange } from "./use-change.ts";

export function usePickUp(id: string) {
  const api = useApi();
  return useChange<void>(id, (nonce) => api.ask(addresses.pickUp, { params: { id }, body: { nonce } }));
}
