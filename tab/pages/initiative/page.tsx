import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import type { InitiativeShown } from "#src/initiative/initiative.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { Columns } from "#tab/ui/columns.tsx";
import { CopyLink } from "#tab/ui/copy-link.tsx";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Missing } from "#tab/ui/missing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { Sdgs } from "#tab/ui/sdgs.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./initiative.module.css";

export function InitiativePage({ id }: { readonly id: string }) {
  const { tab, vocabulary } = useTexts();
  const api = useApi();
  const initiative = useQuery({
    queryKey: [api.who, "initiative", id],
    queryFn: ({ signal }) => api.ask(addresses.initiative, { params: { id }, signal }),
  });
  const { data } = initiative;
  return (
    <Page
      title={data?.title ?? tab.initiative.fallbackTitle}
      {...(data
        ? { above: vocabulary.phases[data.phase], aside: <CopyLink path={`/initiatives/${id}`} title={data.title} /> }
        : {})}
    >
      <Loaded from={initiative} waiting={<Waiting bars={3} />}>
        {(shown) => <Told initiative={shown} />}
      </Loaded>
    </Page>
  );
}

function Told({ initiative }: { readonly initiative: InitiativeShown }) {
  const { initiative: texts, portfolio } = useTexts().tab;
  return (
    <Columns aside={<KnownFacts initiative={initiative} />}>
      <Section title={texts.about}>
        <p className={styles.summary}>{initiative.summary}</p>
      </Section>
      {initiative.stopReason === null ? null : (
        <Section title={portfolio.stopReason}>
          <p className={styles.summary}>{initiative.stopReason}</p>
        </Section>
      )}
      <Section title={texts.partners}>
        {initiative.partners.length === 0 ? (
          <p className={styles.none}>{texts.noPartners}</p>
        ) : (
          <ul className={styles.partners}>
            {initiative.partners.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={texts.origin}>
        <Origin initiative={initiative} />
      </Section>
    </Columns>
  );
}

function Origin({ initiative }: { readonly initiative: InitiativeShown }) {
  const texts = useTexts().tab.initiative;
  const { origin, originHidden } = initiative;
  if (!origin) return <p className={styles.none}>{originHidden ? texts.hiddenOrigin : texts.noOrigin}</p>;
  return (
    <p className={styles.summary}>
      <Link href={`/questions/${origin.id}`}>
        {origin.number === null ? origin.title : `${origin.number} ${origin.title}`}
      </Link>
    </p>
  );
}

function KnownFacts({ initiative }: { readonly initiative: InitiativeShown }) {
  const { tab, language, vocabulary } = useTexts();
  const { portfolio } = tab;
  const { phase, since, processOwner, problemOwner, handedOverTo } = initiative;
  return (
    <Section title={tab.initiative.facts}>
      <Facts>
        <Fact label={tab.initiative.phase}>
          {vocabulary.phases[phase]}, {portfolio.since(plainDay(language, since))}
        </Fact>
        <Fact label={vocabulary.theme}>
          <ThemeTag theme={initiative.theme} />
        </Fact>
        <Fact label={portfolio.processOwner}>{processOwner?.name ?? portfolio.noProcessOwner}</Fact>
        <Fact label={portfolio.problemOwner}>
          {problemOwner === "" ? <Missing>{portfolio.noProblemOwner}</Missing> : problemOwner}
        </Fact>
        {handedOverTo === null ? null : <Fact label={portfolio.handedOverTo}>{handedOverTo}</Fact>}
        <Fact label={vocabulary.sdgs}>
          <Sdgs numbers={initiative.sdgs} />
        </Fact>
      </Facts>
    </Section>
  );
}
