import type { ActionState, Whose } from "#tab/api/use-actions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { Views } from "#tab/ui/views.tsx";
import { actionsAddress, proposalsAddress } from "./actions-address.ts";

interface ActionViewsProps {
  readonly current: Whose | "proposals";
  /** Kept when somebody goes on to the actions of others. */
  readonly state?: ActionState;
}

/** Whose actions; and what partners bring in for the next moment, which is where actions come from. */
export function ActionViews({ current, state = "open" }: ActionViewsProps) {
  const { views: words } = useTexts().tab.actions;
  const { organisation } = useAlliance().me;
  const views = [
    { key: "mine", label: words.mine, href: actionsAddress("mine", state) },
    ...(organisation === null
      ? []
      : [
          {
            key: "our_organisation",
            label: words.organisation(organisation.name),
            href: actionsAddress("our_organisation", state),
          },
        ]),
    { key: "all", label: words.all, href: actionsAddress("all", state) },
    { key: "proposals", label: words.proposals, href: proposalsAddress },
  ];
  return <Views label={words.label} views={views} current={current} />;
}
