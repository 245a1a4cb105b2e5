import { useEffect, useRef, useState } from "react";
import type { ProposalShown } from "#src/solution/proposal.contract.ts";
import { useProposals } from "#tab/api/use-solutions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { DoneNote } from "./done-note.tsx";
import type { Done } from "./done.ts";
import { ProposalItem } from "./proposal-item.tsx";
import styles from "./solutions.module.css";

/** What waits for whoever judges; nothing for anybody else. */
export function ProposalsToJudge() {
  const { solutions: words } = useTexts().tab;
  const { me } = useAlliance();
  const judges = me.may.includes("solution.judge");
  const proposals = useProposals("to_judge", { enabled: judges });
  if (!judges) return null;
  return (
    <Loaded from={proposals} waiting={null}>
      {(waiting) => <Proposals title={words.toJudge} proposals={waiting} />}
    </Loaded>
  );
}

/** What the reader proposed, and what became of it. Whoever judges sees what waits above already. */
export function OwnProposals() {
  const { solutions: words } = useTexts().tab;
  const { me } = useAlliance();
  const proposals = useProposals("own", { enabled: true });
  const judges = me.may.includes("solution.judge");
  return (
    <Loaded from={proposals} waiting={null}>
      {(own) => (
        <Proposals title={words.own} proposals={judges ? own.filter(({ stage }) => stage !== "waiting") : own} />
      )}
    </Loaded>
  );
}

interface ProposalsProps {
  readonly title: string;
  readonly proposals: readonly ProposalShown[];
}

/** A line that has been decided may be gone from the list; what was done is told above it, and the keyboard goes on there. */
function Proposals({ title, proposals }: ProposalsProps) {
  const [done, setDone] = useState<Done | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) note.current?.focus();
  }, [done]);
  return (
    <>
      {done === null ? null : <DoneNote note={note} done={done} onDone={setDone} />}
      {proposals.length === 0 ? null : (
        <Section title={title}>
          <ul className={styles.proposals}>
            {proposals.map((proposal) => (
              <ProposalItem key={proposal.id} proposal={proposal} onDone={setDone} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
