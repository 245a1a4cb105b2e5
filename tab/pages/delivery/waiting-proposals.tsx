import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { MomentButton } from "#tab/acts/moment-button.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { useAgendaProposals } from "#tab/api/use-agenda-proposals.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";

/** What partners brought in and stands on no agenda yet. */
export function WaitingProposals({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { agenda: words } = useTexts().tab;
  const { data = [] } = useAgendaProposals();
  // What was taken up a moment ago waits until the server has written that down.
  const onAgenda = new Set(moment.agenda?.filter(({ kind }) => kind === "proposal").map(({ title }) => title));
  const waiting = data.filter(({ title }) => !onAgenda.has(title));
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label={words.waiting.title}>
      <h3>{words.waiting.title}</h3>
      <p className={styles.quiet}>{words.waiting.text}</p>
      <ul>
        {waiting.map(({ id, title, text, minutes, by, organisation }) => (
          <li key={id}>
            <p className={styles.waitingTitle} dir="auto">
              {title} <span className={styles.count}>{words.minutes(minutes)}</span>
            </p>
            {text === "" ? null : <p className={styles.note}>{text}</p>}
            <p className={styles.quiet}>{words.waiting.by(by.name, organisation.name)}</p>
          </li>
        ))}
      </ul>
      <Acts>
        <MomentButton
          moment={moment}
          act="agenda.draft"
          said={{}}
          label={words.waiting.takeUp}
          done={words.waiting.takenUp}
        />
      </Acts>
    </section>
  );
}
