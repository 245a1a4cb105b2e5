import { memo } from "react";
import { Link } from "wouter";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import tags from "#tab/ui/tags.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";
import { useNoteLanguage } from "./use-note-language.ts";

/** From here on a note folds, so that the agenda stays a list. */
const longNote = 240;

/** What an item is about, how long it takes and who presents it. */
export const ItemTold = memo(function ItemTold({ item }: { readonly item: AgendaItemShown }) {
  const { tab, moments } = useTexts();
  const { agenda: words } = tab;
  const { kind, title, note, initiative, minutes, presenter, postponed } = item;
  return (
    <div className={styles.told}>
      <p className={styles.kind}>
        {moments.kinds[kind]}
        {postponed ? <span className={tags.stage}>{words.postponed}</span> : null}
      </p>
      <h3 className={styles.itemTitle} dir="auto">
        {title}
      </h3>
      {note === "" ? null : <ItemNote item={item} />}
      <p className={styles.who}>
        <span className={styles.minutes}>{words.minutes(minutes)}</span>
        <span>{presenter === null ? words.nobodyPresents : presenter.name}</span>
        {initiative ? (
          <Link href={`/initiatives/${initiative.id}`} aria-label={words.seeInitiativeFull(initiative.title)}>
            {words.seeInitiative}
          </Link>
        ) : null}
      </p>
    </div>
  );
});

function ItemNote({ item }: { readonly item: AgendaItemShown }) {
  const { agenda: words } = useTexts().tab;
  const lang = useNoteLanguage(item);
  const { note } = item;
  if (note.length <= longNote) {
    return (
      <p className={styles.note} lang={lang}>
        {note}
      </p>
    );
  }
  return (
    <details className={styles.note}>
      <summary>
        <span lang={lang}>{note.slice(0, longNote).trimEnd()}…</span>{" "}
        <span className={styles.more}>{words.readOn}</span>
      </summary>
      <p lang={lang}>{note}</p>
    </details>
  );
}
