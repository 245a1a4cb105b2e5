import type { SdgNumber } from "#src/profile/profile.ts";
import { useAlliance } from "./alliance.ts";
import styles from "./sdgs.module.css";
import { useOwnWords, useTexts } from "./texts.ts";

/** The global goals by number and name. */
export function Sdgs({ numbers }: { readonly numbers: readonly SdgNumber[] }) {
  const { tab } = useTexts();
  const ownWords = useOwnWords();
  const { sdgs } = useAlliance().profile;
  if (numbers.length === 0) return tab.question.noSdgs;
  return (
    <ul className={styles.sdgs}>
      {numbers.map((number) => {
        const goal = sdgs.find((sdg) => sdg.number === number);
        return (
          <li key={number}>
            <span className={styles.number}>{number}</span>
            {goal ? ownWords(goal.name) : null}
          </li>
        );
      })}
    </ul>
  );
}
