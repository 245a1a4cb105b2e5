import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { dayOfMoment } from "#src/texts/format.ts";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Sdgs } from "#tab/ui/sdgs.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";

/** The theme and the goals that it serves. */
export function FactsOfInitiative({ initiative: { theme, sdgs, bornAt } }: { readonly initiative: InitiativeDetail }) {
  const { tab, vocabulary, language } = useTexts();
  return (
    <Section title={tab.initiative.facts}>
      <Facts>
        <Fact label={vocabulary.theme}>
          <ThemeTag theme={theme} />
        </Fact>
        <Fact label={vocabulary.sdgs}>
          <Sdgs numbers={sdgs} />
        </Fact>
        <Fact label={tab.initiative.started}>{dayOfMoment(language, bornAt)}</Fact>
      </Facts>
    </Section>
  );
}
