import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { oneOf } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useInitiativeAct } from "#tab/api/use-initiative-act.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Lane } from "./lanes.ts";
import { attempt, waysFor } from "./moves.ts";
import { undoneAs } from "./undone-as.ts";
import { useMoving } from "./use-moving.ts";
import { useLaneWords } from "./use-words.ts";

/** Moves one initiative, by hand or by menu alike, and tells what came of it. */
export function useMoves(card: InitiativeCard) {
  const { tab, language } = useTexts();
  const { moving } = tab.portfolio;
  const laneWords = useLaneWords();
  const { tell, ask } = useMoving();
  const move = useInitiativeAct(card.id, "initiative.move");
  const undo = useInitiativeAct(card.id, "initiative.undo-move");
  const { id, title, rev } = card;

  function whyNot(to: Lane, why: "not_yours" | "to_questions" | "illegal"): string {
    if (why === "not_yours") return moving.notYours;
    if (why === "to_questions") return moving.toQuestions;
    const ways = waysFor(card).map((way) => laneWords[way]);
    const illegal = moving.illegal(laneWords[card.phase], laneWords[to]);
    if (card.ways.length === 0) return `${illegal} ${moving.noWays}`;
    return ways.length === 0 ? illegal : `${illegal} ${moving.openWays(oneOf(language, ways))}`;
  }

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
          return tell({ kind: "refused", id, title, why: whyNot(to, tried.why) });
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
