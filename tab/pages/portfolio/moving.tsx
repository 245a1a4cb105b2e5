import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { usePortfolio } from "#tab/api/use-portfolio.ts";
import { MoveDialog } from "./move-dialog.tsx";
import { MovedBar } from "./moved-bar.tsx";
import type { MoveTo } from "./moves.ts";
import { useMoveKey } from "./use-move-key.ts";
import type { Dragged, Moved, MovingActs } from "./use-moving.ts";
import { DraggedContext, MovingActsContext } from "./use-moving.ts";

/** Around everything on which initiatives are moved: what is in the air, what is asked, and what came of it. */
export function Moving({ children }: { readonly children: ReactNode }) {
  const [dragged, drag] = useState<Dragged | null>(null);
  const [asked, setAsked] = useState<{ readonly card: InitiativeCard; readonly to: MoveTo } | null>(null);
  const [told, setTold] = useState<Moved | null>(null);
  // Always the same, so that no card is drawn again while another is in the air.
  const acts = useMemo<MovingActs>(
    () => ({
      tell: setTold,
      ask: (card, to) => {
        setTold(null);
        setAsked({ card, to });
      },
      drag,
    }),
    [],
  );
  useMoveKey(setTold);
  const live = usePortfolio().data?.initiatives.find(({ id }) => id === asked?.card.id);
  return (
    <MovingActsContext value={acts}>
      <DraggedContext value={dragged}>{children}</DraggedContext>
      {asked ? (
        <MoveDialog
          key={`${asked.card.id}.${asked.to}`}
          // As it stands by now: somebody else may move it meanwhile.
          card={live ?? asked.card}
          to={asked.to}
          onMoved={(moved) => {
            setAsked(null);
            setTold(moved);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
      <MovedBar told={told} onTold={setTold} />
    </MovingActsContext>
  );
}
