import type { ReactNode } from "react";
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
  if (solutions.length === 0) return null;
  return (
    <div className={styles.offered}>
      <h4 className={styles.small}>{tab.question.offered}</h4>
      <ul>
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
