import type { ReactNode } from "react";
import { Link } from "wouter";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./initiative.module.css";

interface AboutProps {
  readonly initiative: InitiativeDetail;
}

/** How it ended, where it did; what it is about; and the question that it came from. */
export function About({ initiative }: AboutProps) {
  const { initiative: texts } = useTexts().tab;
  const { summary } = initiative;
  return (
    <>
      <Ended initiative={initiative} />
      <Section title={texts.about}>
        {summary === "" ? <p className={prose.quiet}>{texts.noAbout}</p> : <p className={styles.summary}>{summary}</p>}
        <Origin initiative={initiative} />
      </Section>
    </>
  );
}

function Ended({ initiative }: AboutProps) {
  const { tab, language } = useTexts();
  const { initiative: texts } = tab;
  const { stopReason, handedOverTo, since } = initiative;
  if (stopReason !== null) {
    return (
      <Section title={texts.stopped(plainDay(language, since))}>
        <p className={styles.summary}>{stopReason}</p>
      </Section>
    );
  }
  if (handedOverTo === null) return null;
  return (
    <Section title={texts.handedOver(plainDay(language, since))}>
      <p className={styles.summary}>{texts.handedOverTo(handedOverTo)}</p>
    </Section>
  );
}

function Origin({ initiative: { origin, originHidden } }: AboutProps) {
  const { initiative: texts } = useTexts().tab;
  return (
    <div className={styles.origin}>
      <p className={prose.small}>{texts.origin}</p>
      <p className={prose.prose}>{originTold()}</p>
    </div>
  );

  function originTold(): ReactNode {
    if (!origin) return originHidden ? texts.hiddenOrigin : texts.noOrigin;
    return (
      <Link href={`/questions/${origin.id}`}>
        {origin.number === null ? origin.title : `${origin.number} ${origin.title}`}
      </Link>
    );
  }
}
