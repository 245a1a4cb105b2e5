import { useEffect, useRef, useState } from "react";
import type { AgendaProposalShown } from "#src/delivery/follow-up.contract.ts";
import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { useAgendaProposals } from "#tab/api/use-agenda-proposals.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";
import { TakeUp } from "./take-up.tsx";

interface WaitingProps {
  readonly moment: DeliveryMomentDetail;
  readonly agenda: readonly AgendaItemShown[];
}

/** What partners brought in and stands on no agenda yet: one or all of it can be put on this one, on a place of choice. */
export function WaitingProposals({ moment, agenda }: WaitingProps) {
  const data = useEveryProposal();
  // What was taken up a moment ago waits until the server has written that down.
  const onAgenda = new Set(agenda.map(({ proposal }) => proposal));
  const waiting = data.filter(({ id }) => !onAgenda.has(id));
  const { told, take } = useTaken(agenda);
  return (
    <>
      <p className="unseen" role="status">
        {told}
      </p>
      {waiting.length === 0 ? null : <Waiting moment={moment} agenda={agenda} waiting={waiting} onTake={take} />}
    </>
  );
}

/** All of them, however many there are: whoever makes an agenda must not miss one. */
function useEveryProposal(): readonly AgendaProposalShown[] {
  const { data = [], hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = useAgendaProposals();
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return data;
}

interface ListProps extends WaitingProps {
  readonly waiting: readonly AgendaProposalShown[];
  readonly onTake: (proposals: readonly AgendaProposalShown[]) => void;
}

function Waiting({ moment, agenda, waiting, onTake }: ListProps) {
  const { agenda: words } = useTexts().tab;
  return (
    <section className={styles.waiting} aria-label={words.waiting.title}>
      <h3>{words.waiting.title}</h3>
      <p className={styles.quiet}>{words.waiting.text}</p>
      <ul>
        {waiting.map((proposal) => (
          <li key={proposal.id}>
            <Proposed proposal={proposal} isNamesake={agenda.some(({ title }) => title === proposal.title)} />
            <Acts>
              <TakeUp moment={moment} agenda={agenda} proposals={[proposal]} only={proposal} onTake={onTake} />
            </Acts>
          </li>
        ))}
      </ul>
      {waiting.length > 1 ? (
        <Acts>
          <TakeUp moment={moment} agenda={agenda} proposals={waiting} onTake={onTake} />
        </Acts>
      ) : null}
    </section>
  );
}

interface ProposedProps {
  readonly proposal: AgendaProposalShown;
  /** Another item of that title stands on the agenda. */
  readonly isNamesake: boolean;
}

function Proposed({ proposal, isNamesake }: ProposedProps) {
  const { agenda: words } = useTexts().tab;
  const { title, text, minutes, by, organisation } = proposal;
  return (
    <>
      <p className={styles.waitingTitle} dir="auto">
        {title} <span className={styles.count}>{words.minutes(minutes)}</span>
      </p>
      {text === "" ? null : <p className={styles.note}>{text}</p>}
      <p className={styles.quiet}>{words.waiting.by(by.name, organisation.name)}</p>
      {isNamesake ? <p className={styles.quiet}>{words.waiting.namesake}</p> : null}
    </>
  );
}

/** What was taken up leaves this list, and the form with it: the keyboard goes on at its item on the agenda. */
function useTaken(agenda: readonly AgendaItemShown[]) {
  const { waiting: words } = useTexts().tab.agenda;
  const [told, setTold] = useState("");
  const asked = useRef<readonly string[]>([]);
  useEffect(() => {
    const { current: taken } = asked;
    const items = agenda.filter(({ proposal }) => proposal !== null && taken.includes(proposal));
    const [first] = items;
    if (!first || items.length < taken.length) return;
    asked.current = [];
    setTold(words.takenUp(items.length));
    leadTo(first.id);
  }, [agenda, words]);
  return {
    told,
    take: (proposals: readonly AgendaProposalShown[]) => {
      setTold("");
      asked.current = proposals.map(({ id }) => id);
    },
  };
}

function leadTo(item: string): void {
  const row = document.querySelector<HTMLElement>(`[data-item="${item}"]`);
  if (!row) return;
  row.tabIndex = -1;
  row.scrollIntoView({ block: "center" });
  row.focus({ preventScroll: true });
}
