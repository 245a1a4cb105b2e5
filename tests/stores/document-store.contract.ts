import type { OpenStore } from "./contract-store.ts";
import { listContract } from "./list.contract.ts";
import { partitionContract } from "./partition.contract.ts";
import { searchContract } from "./search.contract.ts";

/** What every engine promises. `open` gives an empty store each time. */
export function documentStoreContract(name: string, open: OpenStore): void {
  partitionContract(name, open);
  listContract(name, open);
  searchContract(name, open);
}
