import type { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { longDay } from "#src/texts/format.ts";
import type { DeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./delivery.module.css";

export function DeliveryPage() {
  const { delivery } = useTexts().tab;
  const moments = useDeliveryMoments();
  return (
    <Page title={delivery.title} below={delivery.lead}>
      <Loaded from={moments} waiting={<Waiting bars={4} />}>
        {(shown) => <Moments moments={shown} />}
      </Loaded>
    </Page>
  );
}

function Moments({ moments: { next, coming, held } }: { readonly moments: DeliveryMoments }) {
  const { delivery } = useTexts().tab;
  if (!next && held.length === 0) return <Nothing title={delivery.empty.title} text={delivery.empty.text} />;
  return (
    <div className={styles.moments}>
      {next ? <NextUp moment={next} /> : <p className={styles.none}>{delivery.noneComing}</p>}
      {coming.length > 0 ? (
        <Section title={delivery.coming}>
          <ol className={styles.list}>
            {coming.map((moment) => (
              <Row key={moment.id} moment={moment} when={delivery.daysToGo(moment.daysToGo)} />
            ))}
          </ol>
        </Section>
      ) : null}
      {held.length > 0 ? (
        <Section title={delivery.held}>
          <ol className={styles.list} data-held="true">
            {held.map((moment) => (
              <Row key={moment.id} moment={moment} when={delivery.daysAgo(-moment.daysToGo)} />
            ))}
          </ol>
        </Section>
      ) : null}
    </div>
  );
}

function NextUp({ moment }: { readonly moment: DeliveryMomentShown }) {
  const { language, tab } = useTexts();
  const { delivery } = tab;
  return (
    <section className={styles.next} aria-labelledby={moment.id}>
      <div>
        <p className={styles.label}>{delivery.next}</p>
        <p className={styles.daysToGo}>{delivery.daysToGo(moment.daysToGo)}</p>
      </div>
      <div>
        <h2 id={moment.id} className={styles.title}>
          {moment.title}
        </h2>
        <p className={styles.day}>
          {longDay(language, moment.day)}, {delivery.time(moment.from, moment.until)}
        </p>
        <p className={styles.where}>{whereOf(moment, delivery.hostedBy)}</p>
      </div>
    </section>
  );
}

function Row({ moment, when }: { readonly moment: DeliveryMomentShown; readonly when: string }) {
  const { language, tab } = useTexts();
  return (
    <li className={styles.row}>
      <p className={styles.day}>{longDay(language, moment.day)}</p>
      <div>
        <h3 className={styles.rowTitle}>{moment.title}</h3>
        <p className={styles.where}>
          {tab.delivery.time(moment.from, moment.until)}, {whereOf(moment, tab.delivery.hostedBy)}
        </p>
      </div>
      <p className={styles.when}>{when}</p>
    </li>
  );
}

function whereOf({ place, host }: DeliveryMomentShown, hostedBy: (place: string, host: string) => string): string {
  return host ? hostedBy(place, host.name) : place;
}
