import { createContext, use } from "react";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Lane } from "./lanes.ts";
import type { MoveTo } from "./moves.ts";

/** What became of the last attempt to move something; told in the bar, which screen readers hear. */
export type Moved =
  | {
      readonly kind: "moved";
      readonly id: string;
      readonly title: string;
      readonly phase: InitiativePhase;
      /** It named a problem owner, who leaves again when it is taken back. */
      readonly withOwner: boolean;
    }
  | {
      readonly kind: "undone";
      readonly id: string;
      readonly title: string;
      readonly phase: InitiativePhase;
      /** The problem owner that the move named left with it. */
      readonly ownerLeft: boolean;
    }
  | { readonly kind: "refused"; readonly id: string; readonly title: string; readonly why: string };

/** A card that is in the air; letting go of it above a column moves it there. */
export interface Dragged {
  readonly card: InitiativeCard;
  readonly drop: (to: Lane) => void;
}

export interface MovingActs {
  readonly tell: (moved: Moved) => void;
  readonly ask: (card: InitiativeCard, to: MoveTo) => void;
  readonly drag: (dragged: Dragged | null) => void;
}

export const MovingActsContext = createContext<MovingActs | null>(null);
export const DraggedContext = createContext<Dragged | null>(null);

export function useMoving(): MovingActs {
  const acts = use(MovingActsContext);
  if (!acts) throw new Error("a card stands outside of the board");
  return acts;
}

export function useDragged(): Dragged | null {
  return use(DraggedContext);
}
