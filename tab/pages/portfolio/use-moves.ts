import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useInitiativeAct } from "#tab/api/use-initiative-act.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Lane } from "./lanes.ts";
import { attempt, waysFor } from "./moves.ts";
import { undoneAs } from "./undone-as.ts";
import { useMoving } from "./use-moving.ts";
import { useWhyNot } from "./use-why-not.ts";

/** Moves one initiative, by hand or by menu alike, and tells what came of it. */
export function useMoves(card: InitiativeCard) {
  const { tab } = useTexts();
  const { moving } = tab.portfolio;
  const whyNot = useWhyNot();
  const { tell, ask } = useMoving();
  const move = useInitiativeAct(card.id, "initiative.move");
  const undo = useInitiativeAct(card.id, "initiative.undo-move");
  const { id, title, rev } = card;

  function refused(error: Error): void {
    const { code, detail } = setbackOf(error);
    const why = code === "stale" ? moving.changed : detail || tab.states.offline;
    tell({ kind: "refused", id, title, why });
  }

  return {
    isBusy: move.isPending || undo.isPending,
    ways: waysFor(card),
    canUndo: card.may.includes("initiative.undo-move"),
    go: (to: Lane): void => {
      const tried = attempt(card, to);
      switch (tried.kind) {
        case "nothing":
          return;
        case "refused":
          return tell({ kind: "refused", id, title, why: whyNot(card, to, tried) });
        case "ask":
          return ask(card, tried.to);
        case "now":
          // The card may stand elsewhere, and be another, by the time the answer is there.
          move
            .mutateAsync({ said: { move: { to: tried.to } }, rev })
            .then(() => tell({ kind: "moved", id, title, phase: tried.to, withOwner: false }), refused);
      }
    },
    takeBack: (): void => {
      undo
        .mutateAsync({ said: {}, rev })
        .then((before) => tell(undoneAs(before, { title, hadOwner: card.problemOwner !== null })), refused);
    },
  };
}
