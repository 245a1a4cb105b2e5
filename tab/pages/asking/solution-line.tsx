import type { ReactNode } from "react";
import { Link } from "wouter";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { FoundBy } from "#tab/ui/found-by.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./beside.module.css";
import { solutionAddress } from "#tab/ui/solution-address.ts";

interface SolutionLineProps {
  readonly solution: SolutionShown;
  /** What can be done with it. */
  readonly children: ReactNode;
}

export function SolutionLine({ solution, children }: SolutionLineProps) {
  const { id, title, description, where, words } = solution;
  const { language } = useAlliance().profile;
  const { tab } = useTexts();
  return (
    <li className={styles.line}>
      <p className={styles.name}>
        <Link href={solutionAddress(id)} lang={language}>
          {title}
        </Link>
      </p>
      <p className={styles.some} lang={language}>
        {description}
      </p>
      {where === "" ? null : (
        <p className={prose.small} lang={language}>
          {tab.solutions.whereBriefly(where)}
        </p>
      )}
      <FoundBy words={words} />
      {children ? <div className={styles.acts}>{children}</div> : null}
    </li>
  );
}
