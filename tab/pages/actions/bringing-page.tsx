import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Acts } from "#tab/acts/acts.tsx";
import { LatestAct, useLatest } from "#tab/acts/latest-act.tsx";
import { OwnOrganisation } from "#tab/acts/own-organisation.tsx";
import { useAgendaProposals } from "#tab/api/use-agenda-proposals.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { ActionViews } from "./action-views.tsx";
import styles from "./actions.module.css";
import { BringForm } from "./bring-form.tsx";
import { ProposedItem } from "./proposed-item.tsx";
import { TakenUp } from "./taken-up.tsx";

/** What partners bring in for the next agenda. */
export function BringingPage() {
  const { bringing: words } = useTexts().tab;
  const { organisation } = useAlliance().me;
  return (
    <Page title={words.title} below={words.lead}>
      <ActionViews current="proposals" />
      <Section title={words.waiting}>
        <div className={styles.bringing}>
          <LatestAct>
            <Acts>{organisation === null ? <OrganisationFirst /> : <BringForm />}</Acts>
            <WaitingItems />
          </LatestAct>
        </div>
      </Section>
      <div className={styles.takenUp}>
        <TakenUp />
      </div>
    </Page>
  );
}

function OrganisationFirst() {
  const { bringing: words } = useTexts().tab;
  return (
    <>
      <p className={prose.quiet}>{words.noOrganisation}</p>
      <OwnOrganisation />
    </>
  );
}

function WaitingItems() {
  const { bringing: words, states } = useTexts().tab;
  const proposals = useAgendaProposals();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = proposals;
  const [withdrawn, setWithdrawn] = useState<{ readonly title: string } | null>(null);
  const { isLatest, beLatest } = useLatest();
  const note = useRef<HTMLDivElement>(null);
  function told(title: string) {
    setWithdrawn({ title });
    beLatest();
  }
  // The item is gone with its button; the keyboard goes on where that is told.
  useEffect(() => {
    if (withdrawn !== null) note.current?.focus();
  }, [withdrawn]);
  return (
    <>
      {withdrawn === null || !isLatest ? null : (
        <Note ref={note} intent="success">
          {words.withdrawn(withdrawn.title)}
        </Note>
      )}
      <Loaded from={proposals} waiting={<Waiting bars={3} tall />}>
        {(items) => (
          <>
            {items.length === 0 ? <p className={prose.quiet}>{words.empty}</p> : null}
            {items.length === 0 ? null : (
              <ul className={styles.list}>
                {items.map((proposal) => (
                  <ProposedItem key={proposal.id} proposal={proposal} onWithdrawn={() => told(proposal.title)} />
                ))}
              </ul>
            )}
            {hasNextPage ? (
              <p>
                <Button disabledFocusable={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {isFetchingNextPage ? states.loading : words.more}
                </Button>
              </p>
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}
