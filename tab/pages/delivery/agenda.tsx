import { Link } from "wouter";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { Section } from "#tab/ui/section.tsx";
import tags from "#tab/ui/tags.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { AgendaList } from "./agenda-list.tsx";
import { AgendaTools } from "./agenda-tools.tsx";
import styles from "./agenda.module.css";
import { WaitingProposals } from "./waiting-proposals.tsx";

/** What will be spoken of. A draft is for those who prepare it. */
export function Agenda({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { agenda: words } = useTexts().tab;
  const { agenda, published, stage, may } = moment;
  // Nothing came of it, and nothing will.
  if (stage === "cancelled" && (agenda === null || agenda.length === 0)) return null;
  if (agenda === null) return <Hidden />;
  return (
    <Section title={words.title} aside={stage === "planned" ? <State published={published} /> : null}>
      <div className={styles.agenda}>
        {stage === "planned" && !published && agenda.length > 0 ? (
          <p className={styles.quiet}>{words.draftText}</p>
        ) : null}
        <AgendaTools moment={moment} isEmpty={agenda.length === 0} />
        <AgendaList moment={moment} agenda={agenda} />
        {may.includes("agenda.take-up") ? <WaitingProposals moment={moment} agenda={agenda} /> : null}
      </div>
    </Section>
  );
}

/** To whoever does not prepare it: they can still bring something in. */
function Hidden() {
  const { agenda: words } = useTexts().tab;
  return (
    <Section title={words.title}>
      <p className={styles.quiet}>{words.hidden}</p>
      <p className={styles.quiet}>
        <Link href="/actions/proposals">{words.bringIn}</Link>
      </p>
    </Section>
  );
}

function State({ published }: { readonly published: boolean }) {
  const { agenda } = useTexts().tab;
  return (
    <span className={tags.stage} {...(published ? {} : { "data-stage": "in_triage" })}>
      {published ? agenda.published : agenda.draft}
    </span>
  );
}
