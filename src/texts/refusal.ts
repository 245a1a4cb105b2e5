import type { TooManyTerms } from "#src/teaching/filter-terms.ts";
import type { TermContradicts, TermKnown, TermUnfit } from "#src/teaching/term-fit.ts";
import type { NotPoster, NotTheirs } from "#src/initiative/initiative.policy.ts";
import type { WrongPhase } from "#src/initiative/initiative.ts";
import type { IllegalMove } from "#src/initiative/moves.ts";
import type { GateAfterEnd } from "#src/initiative/planning.ts";
import type { KeyReused, NotFound, Stale } from "#src/kernel/aggregate-store.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import type {
  DayNotAhead,
  DayTooFar,
  DueInPast,
  NotAnswered,
  NotOffered,
  NothingPlanned,
  TooLate,
} from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import type { WrongStage } from "#src/question/question.ts";
import type { DeliveryRefusal } from "./delivery-refusal.ts";
import type { ExampleTwice } from "#src/solution/entry-checks.ts";
import type { ChangedSince, InCatalogueAlready, TakenOut } from "#src/solution/entry-steps.ts";
import type { NotProposer } from "#src/solution/solution.policy.ts";
import type { SolutionExists } from "#src/solution/solution.ts";
import type { JoinRefusal } from "#src/triage/join-refusal.ts";

/** Everything that a use case can refuse: a code without a text does not compile. */
export type Refusal =
  | NotFound
  | Stale
  | KeyReused
  | Forbidden
  | NotProposer
  | SolutionExists
  | ExampleTwice
  | TakenOut
  | InCatalogueAlready
  | ChangedSince
  | WrongStage
  | DueInPast
  | DayNotAhead
  | NotOffered
  | TooLate
  | NothingPlanned
  | NotAnswered
  | HoldsPersonalData
  | JoinRefusal
  | RoleMissing
  | TermUnfit
  | TermContradicts
  | TermKnown
  | TooManyTerms
  | NotTheirs
  | NotPoster
  | WrongPhase
  | IllegalMove
  | { readonly code: "problem_owner_missing" }
  | DayTooFar
  | GateAfterEnd
  | { readonly code: "decided_in_moment" }
  | { readonly code: "obstacle_removed" }
  | { readonly code: "overtaken" }
  | { readonly code: "unknown_person" }
  | DeliveryRefusal
  | { readonly code: "confidential_call" }
  | { readonly code: "tells_title" }
  | { readonly code: "unknown_sdg" }
  | { readonly code: "not_a_channel" }
  | { readonly code: "conversation_closed" }
  | { readonly code: "merges_in_circle" }
  | { readonly code: "merged_already" }
  | { readonly code: "absence_backwards" }
  | { readonly code: "hours_empty" }
  | { readonly code: "full" }
  | { readonly code: "name_taken" }
  | { readonly code: "judged_already" }
  | { readonly code: "not_in_qrt" }
  | { readonly code: "unknown_partner" }
  | { readonly code: "organisation_missing" }
  | { readonly code: "organisation_fixed" }
  | { readonly code: "unknown_theme" };
