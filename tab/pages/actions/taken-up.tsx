import { Link } from "wouter";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { useMoment } from "#tab/pages/delivery/use-moment.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./actions.module.css";

/** Where an item went that waits no longer. */
export function TakenUp() {
  const next = useDeliveryMoments().data?.next ?? null;
  return next === null ? null : <OnAgendaOf id={next.id} title={next.title} />;
}

/** By name, for whoever sees that agenda; a draft is not for everybody. */
function OnAgendaOf({ id, title }: { readonly id: string; readonly title: string }) {
  const { bringing: words } = useTexts().tab;
  const agenda = useMoment(id).data?.agenda ?? [];
  const proposed = agenda.filter(({ kind }) => kind === "proposal");
  const toMoment = <Link href={momentPath(id)}>{words.seeMoment}</Link>;
  if (proposed.length === 0) {
    return (
      <p className={prose.quiet}>
        {words.takenUp} {toMoment}
      </p>
    );
  }
  return (
    <Section title={words.onAgenda(title)} aside={toMoment}>
      <ul className={styles.list}>
        {proposed.map((item) => (
          <li key={item.id} className={styles.proposal}>
            <h3 className={styles.subject} dir="auto">
              {item.title}
            </h3>
          </li>
        ))}
      </ul>
    </Section>
  );
}
