import type { ReactNode } from "react";
import { useId } from "react";
import type { QuestionShown } from "#src/question/question.contract.ts";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./question.module.css";

interface OfferedProps {
  readonly solutions: QuestionShown["offered"];
  /** What can be done with each. */
  readonly act?: (solution: SolutionShown) => ReactNode;
}

/** The known solutions that were proposed when the question came in. */
export function Offered({ solutions, act }: OfferedProps) {
  const { tab } = useTexts();
  const id = useId();
  if (solutions.length === 0) return null;
  return (
    <div className={styles.offered}>
      <p id={id} className={styles.small}>
        {tab.question.offered}
      </p>
      <ul aria-labelledby={id}>
        {solutions.map((solution) => (
          <li key={solution.id}>
            <div>
              <p className={styles.solution}>{solution.title}</p>
              <p className={styles.quiet}>{solution.description}</p>
            </div>
            {act?.(solution)}
          </li>
        ))}
      </ul>
    </div>
  );
}
