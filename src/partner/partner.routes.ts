import { ok } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import { listPartners } from "./partner.contract.ts";
import type { PartnerStore } from "./partner.store.ts";

export function partnersRoute({ partners }: { readonly partners: Pick<PartnerStore, "list"> }) {
  return route(listPartners, async (_caller: unknown, { query }) => {
    const page = await partners.list({
      where: { standing: "yes" },
      order: "name",
      direction: "ascending",
      ...pageAsked(query),
    });
    return ok({ items: page.items.map(({ value }) => value), next: page.next });
  });
}
