import { useId } from "react";
import { Link } from "wouter";
import type { PreviewShown } from "#src/teaching/filter.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import type { TermSaid } from "#tab/api/use-filter.ts";
import { usePreview } from "#tab/api/use-filter.ts";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./filter.module.css";
import { placeKey, usePlaceName } from "./place.tsx";

interface PreviewProps {
  readonly said: TermSaid | null;
  /** Somebody types the term, and it may still be missing. */
  readonly isOwn: boolean;
}

/** What the term would change about earlier proposals, before anybody decides. */
export function Preview({ said, isOwn }: PreviewProps) {
  const { filter, states } = useTexts().tab;
  const { preview: words } = filter;
  const id = useId();
  const preview = usePreview(said && { term: said.term, theme: said.theme });
  const line = () => {
    if (said === null) return isOwn ? words.firstOwn : words.first;
    if (preview.data) return words.changed(preview.data.changed, preview.data.questions);
    return preview.error ? setbackOf(preview.error).detail || states.failed.text : words.loading;
  };
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <p id={id} className={styles.name}>
        {words.title}
      </p>
      <p role="status">{line()}</p>
      {preview.data && said !== null ? <Changes preview={preview.data} /> : null}
    </section>
  );
}

const mostShown = 5;

function Changes({ preview: { known, changed, towards, away, changes, hidden } }: { readonly preview: PreviewShown }) {
  const { preview: words } = useTexts().tab.filter;
  const nameOf = usePlaceName();
  return (
    <>
      {known === null ? null : <p>{words.known(nameOf(known))}</p>}
      {changed === 0 ? null : <p>{words.agreement(towards, away)}</p>}
      {changes.length === 0 ? null : (
        <SomeOf items={changes} most={mostShown} more={words.all(changes.length)} className={styles.changes}>
          {({ question: { id, number, title }, from, to, people }) => (
            <li key={id}>
              <Link href={`/questions/${id}`}>{[number, title].filter((part) => part !== null).join(" ")}</Link>{" "}
              <span className={styles.quiet}>{words.fromTo(nameOf(from), nameOf(to))}</span>
              {people === null ? null : <Agrees to={to} people={people} />}
            </li>
          )}
        </SomeOf>
      )}
      {hidden === 0 ? null : <p className={styles.quiet}>{words.hidden(hidden)}</p>}
    </>
  );
}

type Change = PreviewShown["changes"][number];

/** Whether the new proposal is what people chose. */
function Agrees({ to, people }: { readonly to: Change["to"]; readonly people: NonNullable<Change["people"]> }) {
  const { preview: words } = useTexts().tab.filter;
  const nameOf = usePlaceName();
  const { chose, decided } = people;
  const isSame = placeKey(to) === placeKey(chose);
  return <span>{`, ${isSame ? words.asPeople(decided) : words.notAsPeople(decided, nameOf(chose))}`}</span>;
}
