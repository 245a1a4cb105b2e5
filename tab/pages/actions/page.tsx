import { Link, useSearchParams } from "wouter";
import { OwnOrganisation } from "#tab/acts/own-organisation.tsx";
import type { ActionState, Whose } from "#tab/api/use-actions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionViews } from "./action-views.tsx";
import { actionsAddress, stateIn, whoseIn } from "./actions-address.ts";
import { OpenActions } from "./open-actions.tsx";
import { SettledActions } from "./settled-actions.tsx";
import { StateChoice } from "./state-choice.tsx";

/** What was agreed on in delivery moments; the address says by whom, and whether it is still to be done. */
export function ActionsPage() {
  const { actions: words } = useTexts().tab;
  const [search] = useSearchParams();
  const { organisation } = useAlliance().me;
  const whose = whoseIn(search);
  const state = stateIn(search);
  const isUnknown = whose === "our_organisation" && organisation === null;
  return (
    <Page title={words.title} below={words.lead}>
      <ActionViews current={whose} state={state} />
      {isUnknown ? (
        <OrganisationFirst />
      ) : (
        <>
          <StateChoice whose={whose} state={state} />
          <List key={`${whose} ${state}`} whose={whose} state={state} />
        </>
      )}
    </Page>
  );
}

function List({ whose, state }: { readonly whose: Whose; readonly state: ActionState }) {
  const { actions: words } = useTexts().tab;
  if (state === "open") return <OpenActions whose={whose} empty={<Empty whose={whose} />} />;
  const { title, text } = words.emptySettled;
  return (
    <SettledActions
      whose={whose}
      empty={
        <Nothing title={title} text={text}>
          <Link href={actionsAddress(whose)}>{words.toOpen}</Link>
        </Nothing>
      }
    />
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
