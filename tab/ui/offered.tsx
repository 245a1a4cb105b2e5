import type { ReactNode } from "react";
import { useId } from "react";
import { Link } from "wouter";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { useAlliance } from "./alliance.ts";
import { FoundBy } from "./found-by.tsx";
import { useTexts } from "./texts.ts";
import styles from "./offered.module.css";
import prose from "./prose.module.css";
import { solutionAddress } from "./solution-address.ts";

interface OfferedProps {
  readonly title: string;
  readonly solutions: readonly SolutionShown[];
  /** What can be done with each. */
  readonly act?: (solution: SolutionShown) => ReactNode;
}

/** The known solutions that were proposed when the question came in. */
export function Offered({ title, solutions, act }: OfferedProps) {
  const id = useId();
  const { language } = useAlliance().profile;
  const { tab } = useTexts();
  if (solutions.length === 0) return null;
  return (
    <div className={styles.offered}>
      <p id={id} className={prose.small}>
        {title}
      </p>
      <ul aria-labelledby={id}>
        {solutions.map((solution) => (
          <li key={solution.id}>
            <div>
              <div lang={language}>
                <p className={styles.solution}>
                  <Link href={solutionAddress(solution.id)}>{solution.title}</Link>
                </p>
                <p className={prose.quiet}>{solution.description}</p>
                {solution.where === "" ? null : (
                  <p className={prose.quiet}>{tab.solutions.whereBriefly(solution.where)}</p>
                )}
              </div>
              <FoundBy words={solution.words} />
            </div>
            {act?.(solution)}
          </li>
        ))}
      </ul>
    </div>
  );
}
