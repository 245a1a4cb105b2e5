import type { Whose } from "#tab/api/use-actions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { Views } from "#tab/ui/views.tsx";
import { actionsAddress, proposalsAddress } from "./actions-address.ts";

/** Whose actions; and what partners bring in for the next moment, which is where actions come from. */
export function ActionViews({ current }: { readonly current: Whose | "proposals" }) {
  const { views: words } = useTexts().tab.actions;
  const { organisation } = useAlliance().me;
  const views = [
    { key: "mine", label: words.mine, href: actionsAddress("mine") },
    ...(organisation === null
      ? []
      : [
          {
            key: "our_organisation",
            label: words.organisation(organisation.name),
            href: actionsAddress("our_organisation"),
          },
        ]),
    { key: "all", label: words.all, href: actionsAddress("all") },
    { key: "proposals", label: words.proposals, href: proposalsAddress },
  ];
  return <Views label={words.label} views={views} current={current} />;
}
