import type { FilterShown } from "#src/teaching/filter.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { useFilter, useTermsRev } from "#tab/api/use-filter.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { AgreementTable } from "./agreement-table.tsx";
import { Candidates } from "./candidates.tsx";
import styles from "./filter.module.css";
import { History } from "./history.tsx";
import { SolutionUses } from "./solution-uses.tsx";

/** How well the filter does, and teaching it. */
export function FilterPage() {
  const { filter: words } = useTexts().tab;
  const filter = useFilter();
  const rev = useTermsRev();
  return (
    <Page title={words.title} below={words.lead}>
      <Loaded from={filter} waiting={<Waiting bars={4} tall />}>
        {(shown) => (
          <div className={styles.page}>
            <Section title={words.agreement.title}>
              <div className={styles.part}>
                <Counted period={shown.period} />
                <AgreementTable agreement={shown.agreement} />
              </div>
            </Section>
            <Candidates candidates={shown.candidates} rev={rev} />
            <History rev={rev} />
            <SolutionUses uses={shown.solutions} />
            <Section title={words.how.title}>
              <div className={styles.part}>
                <p className={styles.lead}>{words.how.text}</p>
                <p className={styles.lead}>{words.how.document}</p>
              </div>
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** What the figures are of; they are never of more than the latest questions. */
function Counted({ period: { questions, judged, from, until } }: Pick<FilterShown, "period">) {
  const { tab, language } = useTexts();
  const { filter: words } = tab;
  return (
    <p className={styles.lead}>
      {words.agreement.lead}
      {from === null || until === null
        ? null
        : ` ${words.period(questions, plainDay(language, from), plainDay(language, until))} ${words.judged(judged)}`}
    </p>
  );
}
