import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./attention.module.css";

/** Why it asks for attention, the gravest first; nothing where it does not. */
export function Attention({ initiative: { attention } }: { readonly initiative: InitiativeDetail }) {
  const { tab, vocabulary, language } = useTexts();
  if (attention.length === 0) return null;
  return (
    <section className={styles.attention} aria-label={tab.initiative.attention}>
      <ul>
        {attention.map(({ why, since }) => (
          <li key={why}>
            <Missing>{vocabulary.attention[why]}</Missing>
            <span className={styles.since}>{tab.initiative.attentionSince(plainDay(language, since))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
