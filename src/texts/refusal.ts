import type { KeyReused, NotFound, Stale } from "#src/kernel/aggregate-store.ts";
import type { DueInPast, NotOffered } from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import type { WrongStage } from "#src/question/question.ts";

/** Everything that a use case can refuse: a code without a text does not compile. */
export type Refusal =
  | NotFound
  | Stale
  | KeyReused
  | Forbidden
  | WrongStage
  | DueInPast
  | NotOffered
  | { readonly code: "organisation_missing" }
  | { readonly code: "organisation_fixed" }
  | { readonly code: "unknown_theme" };
