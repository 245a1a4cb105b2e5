import { Link, useSearchParams } from "wouter";
import { OwnOrganisation } from "#tab/acts/own-organisation.tsx";
import type { Whose } from "#tab/api/use-actions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionViews } from "./action-views.tsx";
import { actionsAddress, whoseIn } from "./actions-address.ts";
import { OpenActions } from "./open-actions.tsx";

/** What was agreed on in delivery moments and is still to be done; the address says by whom. */
export function ActionsPage() {
  const { actions: words } = useTexts().tab;
  const [search] = useSearchParams();
  const { organisation } = useAlliance().me;
  const whose = whoseIn(search);
  const isUnknown = whose === "our_organisation" && organisation === null;
  return (
    <Page title={words.title} below={words.lead}>
      <ActionViews current={whose} />
      {isUnknown ? <OrganisationFirst /> : <OpenActions key={whose} whose={whose} empty={<Empty whose={whose} />} />}
    </Page>
  );
}

function Empty({ whose }: { readonly whose: Whose }) {
  const { actions: words } = useTexts().tab;
  const empty = { mine: words.emptyMine, our_organisation: words.emptyOrganisation, all: words.emptyAll }[whose];
  return (
    <Nothing title={empty.title} text={empty.text}>
      <Link href={whose === "all" ? "/delivery-moments" : actionsAddress("all")}>{empty.action}</Link>
    </Nothing>
  );
}

function OrganisationFirst() {
  const { noOrganisation } = useTexts().tab.actions;
  return (
    <Nothing title={noOrganisation.title} text={noOrganisation.text}>
      <OwnOrganisation />
    </Nothing>
  );
}
