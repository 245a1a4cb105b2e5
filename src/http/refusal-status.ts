import type { NotUnderstood } from "#src/kernel/route.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Trouble } from "./problem.ts";

/** A refusal without a status does not compile. */
const statuses: Readonly<Record<Refusal["code"], number>> = {
  not_found: 404,
  stale: 409,
  key_reused: 409,
  forbidden: 403,
  wrong_stage: 409,
  due_in_past: 422,
  day_not_ahead: 422,
  day_too_far: 422,
  gate_after_end: 422,
  solution_not_offered: 422,
  organisation_missing: 422,
  organisation_fixed: 409,
  unknown_theme: 422,
  too_late: 409,
  full: 409,
  name_taken: 409,
  unknown_question: 422,
  joins_itself: 422,
  cannot_stand: 409,
  confidential_apart: 409,
  confidential_call: 409,
  tells_title: 422,
  stands_for_others: 409,
  nothing_planned: 409,
  not_answered: 409,
  not_in_qrt: 422,
  unknown_partner: 422,
  holds_personal_data: 422,
  solution_exists: 409,
  judged_already: 409,
  changed_since: 409,
  example_twice: 422,
  taken_out: 409,
  in_catalogue_already: 409,
  role_missing: 403,
  not_a_channel: 422,
  conversation_closed: 409,
  merges_in_circle: 409,
  merged_already: 409,
  absence_backwards: 422,
  hours_empty: 422,
  unknown_sdg: 422,
  term_unfit: 422,
  term_contradicts: 409,
  term_known: 409,
  too_many_terms: 409,
  delivery_forbidden: 403,
  moment_stage: 409,
  ends_before_start: 422,
  moment_in_past: 422,
  moments_overlap: 409,
  unknown_item: 409,
  agenda_full: 409,
  agenda_empty: 409,
  published_already: 409,
  item_presented: 409,
  item_has_outcomes: 409,
  written_meanwhile: 409,
  outcome_withdrawn: 409,
  proposal_settled: 409,
  wrong_phase: 409,
  illegal_move: 409,
  problem_owner_missing: 409,
  decided_in_moment: 409,
  obstacle_removed: 409,
  overtaken: 409,
  unknown_person: 422,
};

/** The status of a code that a contract names; the types of routes see to it that it names no other. */
export function statusOf(code: string): number {
  const status = new Map<string, number>(Object.entries(statuses)).get(code);
  if (status === undefined) throw new Error(`nothing is refused with the code ${code}`);
  return status;
}

/** What a refusal reads like over HTTP, in the words of the person who asked. */
export function troubleOf(refusal: Refusal | NotUnderstood, texts: Texts): Trouble {
  if (refusal.code === "not_understood") {
    const { incomplete, tooLong } = texts.refusals;
    const detail = refusal.isTooLong ? tooLong : incomplete;
    return { status: 400, code: refusal.code, detail, fields: refusal.fields };
  }
  return { status: statuses[refusal.code], code: refusal.code, detail: texts.refusals.of(refusal) };
}
