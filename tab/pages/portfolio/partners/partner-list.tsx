import { Link } from "wouter";
import { useTexts } from "#tab/ui/texts.ts";
import { useGrowing } from "#tab/ui/use-growing.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import type { Involved, Matrix, PartnerInvolved } from "./matrix.ts";
import { PartSigns } from "./part-signs.tsx";
import styles from "./partner-list.module.css";
import { usePartWords } from "./use-part-words.ts";

const partnersAtOnce = 4;

/** Who does what where there is no room for a table: each partner with its initiatives. */
export function PartnerList({ rows, partners }: Matrix) {
  const shown = useGrowing(partners.length, { step: partnersAtOnce, atOnce: useMedia("print") });
  return (
    <div className={styles.list}>
      {partners.slice(0, shown).map((partner) => (
        <OnePartner key={partner.id} partner={partner} rows={rows} />
      ))}
    </div>
  );
}

interface OnePartnerProps {
  readonly partner: PartnerInvolved;
  readonly rows: readonly Involved[];
}

/** Folded, so that tens of partners fit in a side panel. */
function OnePartner({ partner: { id, name, count }, rows }: OnePartnerProps) {
  const { whoDoesWhat } = useTexts().tab;
  const wordsOf = usePartWords();
  const parts = rows.flatMap(({ initiative, parts: all }) => {
    const part = all.get(id);
    return part ? [{ initiative, part }] : [];
  });
  return (
    <details className={styles.partner}>
      <summary className={styles.name} data-stop={id}>
        {name} <span className={styles.count}>{whoDoesWhat.initiatives(count)}</span>
      </summary>
      {parts.length === 0 ? (
        <p className={styles.nothing}>{whoDoesWhat.nothing}</p>
      ) : (
        <ul className={styles.parts} aria-label={whoDoesWhat.perPartnerList(name)}>
          {parts.map(({ initiative, part }) => (
            <li key={initiative.id}>
              <Link href={`/initiatives/${initiative.id}`}>{initiative.title}</Link>
              <span className={styles.what}>
                <PartSigns part={part} />
                <span>{wordsOf(part)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
