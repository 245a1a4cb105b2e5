import { Link, Redirect } from "wouter";
import type { DeliveryMoments } from "#tab/api/moments-in-order.ts";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { CalendarSubscription } from "#tab/pages/delivery-calendar/calendar-subscription.tsx";
import action from "#tab/ui/action.module.css";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./delivery.module.css";
import { momentPath } from "./moment-path.ts";
import { MomentRow } from "./moment-row.tsx";
import { NextUp } from "./next-up.tsx";

/** Every delivery moment: what comes, and what has been. */
export function DeliveryPage() {
  const { delivery } = useTexts().tab;
  const { may } = useAlliance().me;
  const moments = useDeliveryMoments();
  return (
    <Page title={delivery.title} below={<Lead />} {...(may.includes("delivery.plan") ? { aside: <PlanLinks /> } : {})}>
      <Loaded from={moments} waiting={<Waiting bars={4} />}>
        {(shown) => <Moments moments={shown} />}
      </Loaded>
    </Page>
  );
}

/** What the moments led to stands a step away, for whoever seeks it here. */
function Lead() {
  const { delivery } = useTexts().tab;
  return (
    <>
      {delivery.lead}
      <nav className={styles.cameOfIt} aria-label={delivery.cameOfIt}>
        <Link href="/actions?whose=all">{delivery.actions}</Link>
        <Link href="/decisions">{delivery.decisions}</Link>
      </nav>
    </>
  );
}

function PlanLinks() {
  const { planning } = useTexts().tab;
  return (
    <div className={styles.planLinks}>
      <Link href="/delivery-moments/plan" className={styles.second}>
        {planning.planOne}
      </Link>
      <Link href="/delivery-moments/plan-year" className={action.main}>
        {planning.planYear}
      </Link>
    </div>
  );
}

/** A year of them; older ones on demand. */
const mostHeld = 6;

function Moments({ moments: { next, coming, held } }: { readonly moments: DeliveryMoments }) {
  const { delivery } = useTexts().tab;
  const host = useTeamsHost();
  // Teams' own button puts this page on the stage of a call, where nobody should have to press on to what is going on.
  if (host?.place === "stage" && next?.stage === "in_progress")
    return <Redirect to={momentPath(next.id, "live")} replace />;
  if (!next && coming.length === 0 && held.length === 0) {
    return <Nothing title={delivery.empty.title} text={delivery.empty.text} />;
  }
  return (
    <div className={styles.moments}>
      {next ? <NextUp moment={next} /> : <p className={styles.none}>{delivery.noneComing}</p>}
      {coming.length > 0 ? (
        <Section title={delivery.coming}>
          <ul className={styles.list}>
            {coming.map((moment) => (
              <MomentRow key={moment.id} moment={moment} when={delivery.daysToGo(moment.daysToGo)} />
            ))}
          </ul>
        </Section>
      ) : null}
      {held.length > 0 ? (
        <Section title={delivery.held}>
          <div data-held="true">
            <SomeOf items={held} most={mostHeld} more={delivery.showHeld(held.length)} className={styles.list}>
              {(moment) => (
                <MomentRow key={moment.id} moment={moment} when={delivery.daysAgo(Math.max(0, -moment.daysToGo))} />
              )}
            </SomeOf>
          </div>
        </Section>
      ) : null}
      <CalendarSubscription />
    </div>
  );
}
