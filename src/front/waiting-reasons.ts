/** Why something waits for somebody, by what it is about. */
export const waitingReasons = {
  question: [
    /** The reader began it and has not sent it in. */
    "draft",
    /** The QRT asked the reader something. */
    "asked_back",
    /** Did the answer help? */
    "rate",
    /** The alliance is asked who joins, and the reader's organisation has not said so. */
    "called",
    /** The QRT asked the reader's organisation to think along. */
    "invited",
    /** The reader has it in triage. */
    "decide",
    "pick_up",
  ],
  initiative: [
    /** Born lately, in a theme of the reader. */
    "new_in_theme",
    "no_problem_owner",
  ],
  channel: ["no_use"],
  several: [
    /** Questions of colleagues of which the promised day has passed. */
    "overdue",
    /** Messages that did not arrive. */
    "dead_messages",
    /** Solutions that were proposed, and that the reader can judge. */
    "proposals",
  ],
} as const;

type Reasons = typeof waitingReasons;
export type WaitingReason = Reasons[keyof Reasons][number];
export type QuestionReason = (typeof waitingReasons.question)[number];

/** In what capacity something waits for somebody. */
export const capacities = ["asker", "partner", "qrt", "process_owner", "network_lead"] as const;
export type Capacity = (typeof capacities)[number];
