import { Link } from "wouter";
import { longDay } from "#src/texts/format.ts";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./portfolio.module.css";

export function NextMoment() {
  const { tab, language } = useTexts();
  const { portfolio, delivery } = tab;
  const moments = useDeliveryMoments();
  return (
    <Section title={portfolio.nextMoment} aside={<Link href="/delivery-moments">{portfolio.toMoments}</Link>}>
      <Loaded from={moments} waiting={<Waiting bars={1} />}>
        {({ next }) =>
          next ? (
            <div className={styles.moment}>
              <p className={styles.daysToGo}>{delivery.daysToGo(next.daysToGo)}</p>
              <p>
                {longDay(language, next.day)}, {delivery.time(next.from, next.until)}
                <br />
                {next.host ? delivery.hostedBy(next.place, next.host.name) : next.place}
              </p>
            </div>
          ) : (
            <p className={styles.noMoment}>{portfolio.noMoment}</p>
          )
        }
      </Loaded>
    </Section>
  );
}
