import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Moves } from "./moves.tsx";
import styles from "./phases.module.css";

/** The phases that it came into, oldest first, and where it can go from here. */
export function Phases({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { tab, vocabulary, language } = useTexts();
  const { initiative: texts } = tab;
  const { phases } = initiative;
  return (
    <Section title={texts.phases}>
      <div className={prose.stack}>
        <ol className={styles.phases}>
          {phases.map(({ phase, since, at, by, decision }, index) => {
            const isNow = index === phases.length - 1;
            return (
              <li key={at} {...(isNow ? { "aria-current": "step" } : {})}>
                <p className={styles.phase}>
                  {vocabulary.phases[phase]}
                  {isNow ? <span className={styles.now}>{texts.now}</span> : null}
                </p>
                <p className={styles.begun}>{texts.begun(plainDay(language, since), by?.name ?? null)}</p>
                {decision === null ? null : (
                  <p className={styles.begun}>
                    <a href="#decisions">{texts.decidedInMoment}</a>
                  </p>
                )}
              </li>
            );
          })}
        </ol>
        <Moves initiative={initiative} />
      </div>
    </Section>
  );
}
