import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { Joined } from "./entry-draft.ts";
import { useFieldLines } from "./use-field-lines.ts";
import styles from "./solutions.module.css";

/** Somebody else changed the entry while this was typed: what of it was not taken over. */
export function ChangedMeanwhile({ clashes }: { readonly clashes: Joined["clashes"] }) {
  const { catalogue: words } = useTexts().tab;
  const linesOf = useFieldLines();
  return (
    <div>
      <Note intent="warning" title={words.changed.title}>
        {words.changed.text}
      </Note>
      {clashes.length === 0 ? null : (
        <div className={styles.clashes}>
          <p>{words.changed.clashes}</p>
          <dl className={styles.changes}>
            {clashes.map(({ field, theirs }) => (
              <div key={field}>
                <dt>{words.fields[field]}</dt>
                <dd>
                  {linesOf(field, theirs.split(field === "themes" || field === "sdgs" ? " " : "\n")).join("\n") ||
                    words.changed.nothing}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
