import { Link, useLocation, useSearchParams } from "wouter";
import { useMemo } from "react";
import { ShortcutHint, useShortcuts } from "#tab/ui/shortcuts.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./triage.module.css";
import { isOnWalk, stopOn, walk } from "./walk.ts";

/** For who came from the triage list: on to its next question, back to the one before, and back to the list. */
export function TriageWalk({ question }: { readonly question: string }) {
  const [search] = useSearchParams();
  return isOnWalk(search) ? <Stop question={question} /> : null;
}

function Stop({ question }: { readonly question: string }) {
  const { triage } = useTexts().tab;
  const [, navigate] = useLocation();
  const { list, questions } = useMemo(() => walk.read(), []);
  const at = questions.indexOf(question);
  const [previous, next] = at < 0 ? [undefined, questions[0]] : [questions[at - 1], questions[at + 1]];
  const keys = useMemo(() => {
    const to = (wanted: string | undefined) => () => navigate(wanted === undefined ? list : stopOn(wanted));
    return { j: to(next), k: to(previous) };
  }, [navigate, list, next, previous]);
  useShortcuts(keys);
  return (
    <nav aria-label={triage.walk} className={styles.walk}>
      <ul>
        <li>
          <Link href={list}>{triage.toList}</Link>
        </li>
        {previous === undefined ? null : (
          <li>
            <Link href={stopOn(previous)}>{triage.previousQuestion}</Link>
          </li>
        )}
        {at < 0 ? null : <li>{triage.place(at + 1, questions.length)}</li>}
        {next === undefined ? null : (
          <li>
            <Link href={stopOn(next)}>{triage.nextQuestion}</Link>
          </li>
        )}
      </ul>
      <ShortcutHint>
        <kbd>J</kbd> {triage.next}, <kbd>K</kbd> {triage.previous}
      </ShortcutHint>
    </nav>
  );
}
