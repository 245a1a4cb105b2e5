import { Link } from "wouter";
import type { WaitingSection } from "#src/front/front.contract.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { WaitingItem } from "./waiting-item.tsx";
import styles from "./front.module.css";

/** Where the lines that are not shown stand. */
const elsewhere: Readonly<Record<WaitingSection["as"], string>> = {
  asker: "/mine",
  partner: "/questions?seeksPartners=true",
  qrt: "/triage",
  process_owner: "/portfolio",
  network_lead: "/set-up",
};

/** What waits, under the capacity in which it does. */
export function WaitingSections({ sections }: { readonly sections: readonly WaitingSection[] }) {
  const { front } = useTexts().tab;
  return sections.map(({ as, lines, more }) => (
    <Section
      key={as}
      title={front.as[as]}
      {...(more === 0 ? {} : { aside: <Link href={elsewhere[as]}>{front.more(more)}</Link> })}
    >
      <ul className={styles.lines}>
        {lines.map((line) => (
          <WaitingItem key={keyOf(line)} line={line} />
        ))}
      </ul>
    </Section>
  ));
}

function keyOf(line: WaitingSection["lines"][number]): string {
  switch (line.about) {
    case "question":
      return line.question.id;
    case "initiative":
      return line.initiative.id;
    case "channel":
      return line.channel.id;
    case "several":
      return line.why;
  }
}
