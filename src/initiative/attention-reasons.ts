/** Why an initiative asks for attention, the gravest first. */
export const attentionReasons = [
  "no_problem_owner",
  "stuck_obstacle",
  "stuck_update",
  "gate_overdue",
  "past_end",
  "silent",
  "one_partner",
] as const;
export type AttentionReason = (typeof attentionReasons)[number];
