import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import entries from "#tab/ui/entries.module.css";
import { Entry } from "#tab/ui/entry.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { lessonsOf } from "./sections.ts";

/** What an initiative that ended leaves to others: a stop is a result too. */
export function Lessons({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { initiative: texts } = useTexts().tab;
  return (
    <Section title={texts.lessons} anchor="lessons">
      <ul className={entries.entries}>
        {lessonsOf(initiative).map(({ id, by, at, lesson }) => (
          <Entry key={id} by={by} at={at} text={lesson} />
        ))}
      </ul>
    </Section>
  );
}
