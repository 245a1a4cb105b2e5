import { useEffect, useRef, useState } from "react";
import type { SolutionDetail } from "#src/solution/solution.contract.ts";
import { Note } from "#tab/ui/note.tsx";
import { History } from "./history.tsx";
import { KeepActs } from "./keep-acts.tsx";

interface KeepingProps {
  readonly solution: SolutionDetail;
  /** What was told on arriving is over. */
  readonly onDone: () => void;
}

/** What whoever keeps the catalogue can do with an entry, and what was done with it. */
export function Keeping({ solution, onDone }: KeepingProps) {
  const [said, setSaid] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may have made way for another one.
    if (said !== null) note.current?.focus();
  }, [said]);
  const parts = {
    solution,
    onPress: () => setSaid(null),
    onDone: (what: string) => {
      setSaid(what);
      onDone();
    },
  };
  return (
    <>
      <KeepActs {...parts} />
      {said === null ? null : (
        <Note ref={note} intent="success">
          {said}
        </Note>
      )}
      <History {...parts} />
    </>
  );
}
