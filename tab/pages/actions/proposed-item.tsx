import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import type { AgendaProposalShown } from "#src/delivery/follow-up.contract.ts";
import { dayOfMoment } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useWithdrawItem } from "#tab/api/use-agenda-proposals.ts";
import { Note } from "#tab/ui/note.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./actions.module.css";

interface ProposedItemProps {
  readonly proposal: AgendaProposalShown;
  readonly onWithdrawn: () => void;
}

/** What somebody brought in, until it is on an agenda. */
export function ProposedItem({ proposal, onWithdrawn }: ProposedItemProps) {
  const { tab, language } = useTexts();
  const { bringing: words, states } = tab;
  const { id, title, text, minutes, about, by, organisation, at, may } = proposal;
  const withdrawing = useWithdrawItem(id, onWithdrawn);
  return (
    <li className={styles.proposal}>
      <div>
        <h3 className={styles.subject} dir="auto">
          {title}
        </h3>
        {text === "" ? null : (
          <p className={prose.prose} dir="auto">
            {text}
          </p>
        )}
        <p className={styles.about}>
          <span>{words.by(by.name, organisation.name, dayOfMoment(language, at))}</span>
          <span>{words.length(minutes)}</span>
          {about === null ? null : <Link href={`/initiatives/${about.id}`}>{about.title}</Link>}
        </p>
      </div>
      {may.includes("proposal.withdraw") ? (
        <div className={styles.acts}>
          <Button
            size="small"
            aria-label={words.withdrawFull(title)}
            disabledFocusable={withdrawing.isPending}
            onClick={() => withdrawing.mutate(null)}
          >
            {words.withdraw}
          </Button>
        </div>
      ) : null}
      {withdrawing.error ? (
        <div className={styles.trouble}>
          <Note intent="danger">{setbackOf(withdrawing.error).detail || states.offline}</Note>
        </div>
      ) : null}
    </li>
  );
}
