import type { InitiativePhase } from "#src/initiative/phases.ts";
import { phases } from "#src/initiative/phases.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Lane } from "./lanes.ts";

/** Where an initiative can be moved to. */
export type MoveTo = Exclude<InitiativePhase, "kraamkamer">;

/** What comes of an attempt to move an initiative. */
export type Attempt =
  /** It is there already. */
  | { readonly kind: "nothing" }
  | { readonly kind: "now"; readonly to: "project" }
  /** Something has to be told first: who owns the problem, who takes it over, or why it stops. */
  | { readonly kind: "ask"; readonly to: MoveTo }
  | { readonly kind: "refused"; readonly why: "to_questions" | "illegal" }
  | { readonly kind: "refused"; readonly why: "not_yours"; readonly to: MoveTo };

type Moved = Pick<InitiativeCard, "phase" | "problemOwner" | "ways" | "may">;

/** What has to be known of an initiative to move it, on whichever page. */
export type Movable = Moved & Pick<InitiativeCard, "id" | "rev" | "title">;

export function attempt(initiative: Moved, to: Lane): Attempt {
  const { phase, problemOwner, ways, may } = initiative;
  if (to === phase) return { kind: "nothing" };
  if (!isPhase(to)) return { kind: "refused", why: "to_questions" };
  if (to === "kraamkamer" || !ways.includes(to)) return { kind: "refused", why: "illegal" };
  if (!may.includes(actFor(to))) return { kind: "refused", why: "not_yours", to };
  return to === "project" && problemOwner !== null ? { kind: "now", to } : { kind: "ask", to };
}

/** Where this reader can move it, in the order of the board. */
export function waysFor(initiative: Moved): readonly MoveTo[] {
  return phases.filter((to): to is MoveTo => {
    const { kind } = attempt(initiative, to);
    return kind === "now" || kind === "ask";
  });
}

/** Whether a card can be taken up at all. */
export function isMovable({ may }: Pick<Moved, "may">): boolean {
  return may.includes("initiative.move") || may.includes("initiative.stop");
}

export function actFor(to: MoveTo): "initiative.move" | "initiative.stop" {
  return to === "stopped" ? "initiative.stop" : "initiative.move";
}

function isPhase(lane: Lane): lane is InitiativePhase {
  return phases.some((phase) => phase === lane);
}
