import { useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";
import type { Step } from "./use-walk.ts";
import { steps } from "./use-walk.ts";

/** How far the walk is. */
export function StepsShown({ here }: { readonly here: Step }) {
  const { tab, vocabulary } = useTexts();
  return (
    <nav aria-label={tab.asking.steps} className={styles.steps}>
      <ol>
        {steps.map((step) => (
          <li key={step} {...(step === here ? { "aria-current": "step" } : {})}>
            {vocabulary.steps[step]}
          </li>
        ))}
      </ol>
    </nav>
  );
}
