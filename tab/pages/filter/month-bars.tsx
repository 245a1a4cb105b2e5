import type { AgreementShown } from "#src/teaching/filter.contract.ts";
import { monthNamed } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./filter.module.css";

const mostMonths = 12;
const height = 28;
const step = 10;
const width = 7;
/** Of a month in which nothing was right: still a month. */
const lowest = 1.5;

/** The share of each month as a column, and the latest in words; whoever hears the page gets all of them in words. */
export function MonthBars({ months }: Pick<AgreementShown, "months">) {
  const { tab, language } = useTexts();
  const { agreement: words } = tab.filter;
  const shown = months.slice(-mostMonths);
  const latest = shown.at(-1);
  if (!latest) return <span className={styles.quiet}>–</span>;
  const said = ({ month, confirmed, proposals }: (typeof shown)[number]) =>
    words.inMonth(monthNamed(language, month), confirmed, proposals);
  return (
    <span className={styles.months}>
      <svg className={styles.columns} width={shown.length * step} height={height} aria-hidden="true">
        {shown.map(({ month, confirmed, proposals }, index) => {
          const tall = Math.max(lowest, (confirmed / proposals) * height);
          return (
            <g key={month}>
              <rect className={styles.ground} x={index * step} width={width} height={height} rx="1.5" />
              <rect className={styles.filled} x={index * step} y={height - tall} width={width} height={tall} rx="1.5" />
            </g>
          );
        })}
      </svg>
      <span>
        {shown.length === 1 ? null : <span className="unseen">{shown.slice(0, -1).map(said).join(", ")}, </span>}
        {said(latest)}
      </span>
    </span>
  );
}
