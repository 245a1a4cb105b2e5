import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { Day } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";

/** An initiative on an agenda, and who would speak of it. */
interface OfInitiative {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly presenter: PersonId | null;
}

export interface ChangedInitiative extends OfInitiative {
  readonly what: string;
}

export interface NeedsAttention extends OfInitiative {
  readonly why: readonly string[];
}

export interface StuckObstacle extends OfInitiative {
  /** Names the obstacle within the initiative. */
  readonly obstacle: string;
  readonly text: string;
}

export interface WaitingGate extends OfInitiative {
  readonly name: string;
  readonly day: Day;
}

/** What the portfolio brings to an agenda. */
export interface PortfolioForAgenda {
  readonly changed: readonly ChangedInitiative[];
  readonly attention: readonly NeedsAttention[];
  readonly obstacles: readonly StuckObstacle[];
  readonly gates: readonly WaitingGate[];
}

/** What the moment before left behind. */
export interface LeftBehind {
  readonly openActions: number;
  readonly decisions: number;
  /** Items that were left for the next time. */
  readonly postponed: readonly {
    readonly source: string;
    readonly title: string;
    readonly note: string;
    readonly initiative: InitiativeId | null;
    readonly minutes: number;
    readonly presenter: PersonId | null;
  }[];
}

/** An item that a partner brought in. */
export interface ProposedItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly initiative: InitiativeId | null;
  readonly minutes: number;
  readonly by: PersonId;
}

export interface AgendaInput {
  readonly portfolio: PortfolioForAgenda;
  readonly left: LeftBehind;
  readonly proposals: readonly ProposedItem[];
}

/** Titles of the items that are about no initiative, in the language of the alliance. */
export interface AgendaWords {
  readonly followUp: (openActions: number, decisions: number) => string;
  readonly lookAhead: string;
}
