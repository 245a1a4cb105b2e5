import { Link } from "wouter";
import type { Portfolio } from "#src/portfolio/portfolio.contract.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./portfolio.module.css";

const onTheirWay = [
  "submitted",
  "in_triage",
  "waiting_for_asker",
] as const satisfies readonly (keyof Portfolio["questions"])[];

export function OnTheirWay({ questions }: { readonly questions: Portfolio["questions"] }) {
  const { tab, vocabulary } = useTexts();
  return (
    <Section title={tab.portfolio.onTheirWay} aside={<Link href="/triage">{tab.portfolio.toTriage}</Link>}>
      <dl className={styles.counts}>
        {onTheirWay.map((stage) => (
          <div key={stage} className={styles.count}>
            <dt>{vocabulary.stages[stage]}</dt>
            <dd>{questions[stage]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
