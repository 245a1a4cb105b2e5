/** Where a question waits on its way to the portfolio, in the order of that way. */
export const questionLanes = ["in_triage", "quick_analysis", "miscellaneous"] as const;
export type QuestionLane = (typeof questionLanes)[number];
