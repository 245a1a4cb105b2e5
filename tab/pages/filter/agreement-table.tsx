import type { AgreementShown } from "#src/teaching/filter.contract.ts";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./filter.module.css";
import { MonthBars } from "./month-bars.tsx";
import { PlaceTag, placeKey, usePlaceName } from "./place.tsx";
import tables from "./tables.module.css";

/** Of each theme how often its proposal was left as it was, and what it became otherwise. */
export function AgreementTable({ agreement }: { readonly agreement: readonly AgreementShown[] }) {
  const { agreement: words } = useTexts().tab.filter;
  const isEmpty = agreement.every((one) => proposalsOf(one) === 0 && one.unseen === 0);
  if (isEmpty) return <Nothing title={words.empty.title} text={words.empty.text} />;
  return (
    <div className={tables.frame}>
      <table className={tables.table} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.proposed}</th>
            <th scope="col">{words.confirmed}</th>
            <th scope="col">{words.corrected}</th>
            <th scope="col">{words.unseen}</th>
            <th scope="col">{words.months}</th>
          </tr>
        </thead>
        <tbody>
          {agreement.map((one) => (
            <AgreementRow key={placeKey(one.proposed)} agreement={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Beside each cell stands what it is of: in a narrow window the heads of the columns are out of sight. */
function AgreementRow({ agreement }: { readonly agreement: AgreementShown }) {
  const { agreement: words } = useTexts().tab.filter;
  const nameOf = usePlaceName();
  const { proposed, confirmed, corrected, unseen, months } = agreement;
  const proposals = proposalsOf(agreement);
  return (
    <tr>
      <th scope="row">
        <PlaceTag place={proposed} />
      </th>
      <td data-head={words.confirmed}>
        {proposals === 0 ? (
          <span className={styles.quiet}>{words.never}</span>
        ) : (
          <span className={styles.share}>
            {words.share(confirmed, proposals)}
            <ShareBar share={confirmed / proposals} />
          </span>
        )}
      </td>
      <td data-head={words.corrected}>
        {corrected.length === 0 ? (
          <NoneShown />
        ) : (
          <ul className={styles.plain}>
            {corrected.map(({ to, count }) => (
              <li key={placeKey(to)}>{words.became(nameOf(to), count)}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-head={words.unseen}>{unseen === 0 ? <NoneShown /> : words.unseenIn(unseen)}</td>
      <td data-head={words.months}>
        <MonthBars months={months} />
      </td>
    </tr>
  );
}

/** A dash for the eye; a screen reader says a word. */
function NoneShown() {
  const { agreement: words } = useTexts().tab.filter;
  return (
    <span className={styles.quiet} role="img" aria-label={words.none}>
      –
    </span>
  );
}

/** The same as the numbers beside it, for the eye. */
function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.ground} width="100" height="6" rx="3" />
      <rect className={styles.filled} width={share * 100} height="6" rx="3" />
    </svg>
  );
}

function proposalsOf({ confirmed, corrected }: AgreementShown): number {
  return corrected.reduce((sum, { count }) => sum + count, confirmed);
}
