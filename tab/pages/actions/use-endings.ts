import { useState } from "react";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import type { Ending } from "#tab/api/use-actions.ts";
import { instantAt, serverTime } from "#tab/api/server-time.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";

export interface Endings {
  /** What the reader ended during this visit, or is opening again, by id: as it will stand. */
  readonly ended: ReadonlyMap<string, ActionShown>;
  /** What was done last, for who cannot see the list. */
  readonly told: string;
  readonly begun: (action: ActionShown, how: Ending) => void;
  readonly succeeded: (action: ActionShown, how: Ending) => void;
  /** It stands as it did before. */
  readonly failed: (action: ActionShown) => void;
}

/** Keeps what the reader ended in sight, so that a press by mistake can be taken back. It shows before the answer is there. */
export function useEndings(): Endings {
  const { me } = useAlliance();
  const words = useTexts().tab.actions;
  const [ended, setEnded] = useState<ReadonlyMap<string, ActionShown>>(new Map());
  const [told, setTold] = useState("");

  function put(action: ActionShown) {
    setEnded((before) => new Map(before).set(action.id, action));
  }
  function forget({ id }: ActionShown) {
    setEnded((before) => new Map([...before].filter(([each]) => each !== id)));
  }

  return {
    ended,
    told,
    begun: (action, how) => {
      const settled =
        how === "open" ? null : { how, by: { id: me.id, name: me.name }, at: instantAt(serverTime.now()) };
      put({ ...action, settled });
    },
    succeeded: (action, how) => {
      // By now the list was looked up again, and tells of an open one by itself.
      if (how === "open") forget(action);
      setTold(words.told[how](action.text));
    },
    failed: (action) => (action.settled === null ? forget(action) : put(action)),
  };
}
