import type { ReactNode } from "react";
import { useMemo } from "react";
import type { Whose } from "#tab/api/use-actions.ts";
import { useActions } from "#tab/api/use-actions.ts";
import { PagedRows } from "#tab/ui/paged-rows.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionList } from "./action-list.tsx";
import { withEnded } from "./in-order.ts";
import { useEndings } from "./use-endings.ts";

interface OpenActionsProps {
  readonly whose: Whose;
  readonly empty: ReactNode;
}

/** What is still to be done, each to be ended by who may say so. */
export function OpenActions({ whose, empty }: OpenActionsProps) {
  const { actions: words } = useTexts().tab;
  const open = useActions(whose);
  const endings = useEndings();
  const { data } = open;
  const shown = useMemo(() => data && withEnded(data, endings.ended), [data, endings.ended]);
  return (
    <>
      <p role="status" className="unseen">
        {endings.told}
      </p>
      <PagedRows
        from={{ ...open, data: shown }}
        empty={empty}
        words={words}
        more={words.more}
        isOwn={() => false}
        list={(rows) => <ActionList rows={rows} endings={endings} showsWho={whose !== "mine"} />}
      />
    </>
  );
}
