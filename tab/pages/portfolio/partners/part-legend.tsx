import { useTexts } from "#tab/ui/texts.ts";
import { kindsBrought } from "./brought.ts";
import styles from "./part-legend.module.css";
import { OtherSign, ProblemSign, ProcessSign, signOf } from "./part-signs.tsx";

export function PartLegend() {
  const { brought, legend } = useTexts().tab.whoDoesWhat;
  return (
    <>
      <ul className={styles.legend} aria-label={legend.label}>
        {kindsBrought.map((kind) => {
          const Kind = signOf[kind];
          return (
            <li key={kind}>
              <Kind aria-hidden="true" />
              {brought[kind]}
            </li>
          );
        })}
        <li>
          <OtherSign isEmpty={false} />
          {legend.other}
        </li>
        <li>
          <OtherSign isEmpty />
          {legend.nothing}
        </li>
        <li>
          <ProblemSign />
          {legend.problem}
        </li>
        <li>
          <ProcessSign />
          {legend.process}
        </li>
      </ul>
      <p className={styles.note}>
        {legend.counted} {legend.guessed}
      </p>
    </>
  );
}
