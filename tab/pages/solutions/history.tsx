import { Button } from "@fluentui/react-components";
import type { SolutionHappening } from "#src/solution/keep-entry.contract.ts";
import { listed, moment } from "#src/texts/format.ts";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useProposing } from "#tab/api/use-proposing.ts";
import { useSolutionHistory } from "#tab/api/use-solutions.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./history.module.css";
import type { KeepingPart } from "./keeping-part.ts";
import { useFieldLines } from "./use-field-lines.ts";

/** What was done with an entry and by whom, the newest first; each change of its text can be undone. */
export function History({ solution, onPress, onDone }: KeepingPart) {
  const { catalogue: words, states } = useTexts().tab;
  const { id, rev } = solution;
  const api = useApi();
  const history = useSolutionHistory(id);
  const restoring = useProposing(
    (nonce, before: number) => api.ask(addresses.restoreSolution, { params: { id }, body: { nonce, rev, before } }),
    () => onDone(words.restoredSaid),
  );
  function restore(before: number) {
    if (restoring.isPending) return;
    onPress();
    restoring.mutate(before);
  }
  return (
    <Section title={words.history}>
      {restoring.error ? <Note intent="danger">{setbackOf(restoring.error).detail || states.offline}</Note> : null}
      <Loaded from={history} waiting={<Waiting bars={2} />}>
        {(happenings) =>
          happenings.length === 0 ? (
            <p className={prose.quiet}>{words.untouched}</p>
          ) : (
            <ol className={styles.history}>
              {happenings.map((happening) => (
                <Happening key={happening.seq} happening={happening} isBusy={restoring.isPending} onRestore={restore} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  );
}

interface HappeningProps {
  readonly happening: SolutionHappening;
  readonly isBusy: boolean;
  readonly onRestore: (before: number) => void;
}

function Happening({ happening, isBusy, onRestore }: HappeningProps) {
  const { tab, language } = useTexts();
  const { catalogue: words } = tab;
  const { seq, at, by, what, changes, restorable } = happening;
  const when = moment(language, at);
  return (
    <li>
      <p className={styles.what}>
        {by?.name ?? words.system} {words.happened[what]}
      </p>
      <time className={styles.when} dateTime={at}>
        {when}
      </time>
      {changes.length === 0 ? null : (
        <details className={styles.details}>
          <summary>
            {words.whatChanged(
              listed(
                language,
                changes.map(({ field }) => words.fields[field]),
              ),
            )}
          </summary>
          <dl className={styles.changes}>
            {changes.map((change) => (
              <Change key={change.field} change={change} />
            ))}
          </dl>
        </details>
      )}
      {restorable ? (
        <Button
          size="small"
          className={styles.restore}
          disabledFocusable={isBusy}
          aria-label={words.restoreThis(when)}
          onClick={() => onRestore(seq)}
        >
          {words.restore}
        </Button>
      ) : null}
    </li>
  );
}

/** Of a text how it read before and after; of a list only what came and what went. */
function Change({ change: { field, before, after } }: { readonly change: SolutionHappening["changes"][number] }) {
  const { tab } = useTexts();
  const { catalogue: words } = tab;
  const linesOf = useFieldLines();
  if (isText(field)) {
    return (
      <>
        <dt>{words.fields[field]}</dt>
        <dd>
          <Lines label={words.was} lines={before.length === 0 ? [words.nothing] : before} />
          <Lines label={words.became} lines={after.length === 0 ? [words.nothing] : after} />
        </dd>
      </>
    );
  }
  const removed = shownOf(before.filter((line) => !after.includes(line)));
  const put = shownOf(after.filter((line) => !before.includes(line)));
  // Whole sentences stand below each other, single words behind each other.
  function shownOf(lines: readonly string[]): readonly string[] {
    const named = linesOf(field, lines);
    return field === "examples" || field === "sources" || named.length === 0 ? named : [named.join(", ")];
  }
  return (
    <>
      <dt>{words.fields[field]}</dt>
      <dd>
        {removed.length + put.length === 0 ? words.otherOrder : null}
        <Lines label={words.removed} lines={removed} />
        <Lines label={words.put} lines={put} />
      </dd>
    </>
  );
}

interface LinesProps {
  readonly label: string;
  readonly lines: readonly string[];
}

function Lines({ label, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      <span className={styles.label}>{label}</span>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function isText(field: SolutionHappening["changes"][number]["field"]): boolean {
  return field === "title" || field === "description" || field === "forWhom" || field === "where";
}
