import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import { Acts } from "#tab/acts/acts.tsx";
import acts from "#tab/acts/acts.module.css";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useProposing } from "#tab/api/use-proposing.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { KeepingPart } from "./keeping-part.ts";
import styles from "./solutions.module.css";

/** Editing an entry, taking it out and bringing it back: as far as the reader may. */
export function KeepActs({ solution, onPress, onDone }: KeepingPart) {
  const { catalogue: words, states } = useTexts().tab;
  const { id, rev, may } = solution;
  const api = useApi();
  const retiring = useProposing(
    (nonce, based: number) => api.ask(addresses.retireSolution, { params: { id }, body: { nonce, rev: based } }),
    () => onDone(words.retiredSaid),
  );
  const returning = useProposing(
    (nonce, based: number) => api.ask(addresses.returnSolution, { params: { id }, body: { nonce, rev: based } }),
    () => onDone(words.returnedSaid),
  );
  const error = retiring.error ?? returning.error;
  const isBusy = retiring.isPending || returning.isPending;
  function press(act: typeof retiring, other: typeof returning) {
    if (isBusy) return;
    onPress();
    other.reset();
    act.mutate(rev);
  }
  return (
    <Acts>
      {may.includes("solution.edit") ? (
        <Link href={`/solutions/${id}/edit`} className={styles.way}>
          {words.edit}
        </Link>
      ) : null}
      {may.includes("solution.retire") ? (
        <Button disabledFocusable={isBusy} onClick={() => press(retiring, returning)}>
          {words.retire}
        </Button>
      ) : null}
      {may.includes("solution.return") ? (
        <Button disabledFocusable={isBusy} onClick={() => press(returning, retiring)}>
          {words.bringBack}
        </Button>
      ) : null}
      {error ? (
        <div className={acts.said}>
          <Note intent="danger">{setbackOf(error).detail || states.offline}</Note>
        </div>
      ) : null}
    </Acts>
  );
}
