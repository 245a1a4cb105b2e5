import type { KeyReused, NotFound, Stale } from "#src/kernel/aggregate-store.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import type { DueInPast, NotAnswered, NotOffered, NothingPlanned, TooLate } from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import type { WrongStage } from "#src/question/question.ts";
import type { NotProposer } from "#src/solution/solution.policy.ts";
import type { SolutionExists } from "#src/solution/solution.ts";

/** Everything that a use case can refuse: a code without a text does not compile. */
export type Refusal =
  | NotFound
  | Stale
  | KeyReused
  | Forbidden
  | NotProposer
  | SolutionExists
  | WrongStage
  | DueInPast
  | NotOffered
  | TooLate
  | NothingPlanned
  | NotAnswered
  | HoldsPersonalData
  | RoleMissing
  | { readonly code: "not_a_channel" }
  | { readonly code: "conversation_closed" }
  | { readonly code: "merges_in_circle" }
  | { readonly code: "merged_already" }
  | { readonly code: "absence_backwards" }
  | { readonly code: "hours_empty" }
  | { readonly code: "full" }
  | { readonly code: "judged_already" }
  | { readonly code: "not_in_qrt" }
  | { readonly code: "unknown_partner" }
  | { readonly code: "organisation_missing" }
  | { readonly code: "organisation_fixed" }
  | { readonly code: "unknown_theme" };
